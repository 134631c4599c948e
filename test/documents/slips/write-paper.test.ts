import mammoth from "mammoth";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { OfficePackage } from "../../../src/hosts/package/office-package";
import { parseXml } from "../../../src/hosts/package/xml-tree";
import { make } from "./make-slip";

describe("return slips", () => {
  it.each([
    [
      "nd30",
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ……/PB-BDV", "PHIẾU BÁO"],
    ],
    ["hd36", ["ĐẢNG CỘNG SẢN VIỆT NAM", "Số ……-TB/BDV", "THÔNG BÁO", "-----"]],
  ] as const)("%s has what its form asks for, and Word's readers read it", async (layout, words) => {
    const bytes = make(layout);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const text of [
      ...words,
      "HUYỆN ỦY VẦU SƠN",
      "BAN DÂN VẬN",
      "Vầu Sơn, ngày 05 tháng 12 năm 2022",
      "Kính gửi: Xã Lũng Vài",
      "có 02 chỗ cần xem lại: 01 lỗi phải sửa, 01 lưu ý.",
      "gửi lại trước ngày 12/12/2022.",
      "TRƯỞNG BAN",
      "Lò Văn Mẫu",
      "Nơi nhận:",
    ])
      expect(value).toContain(text);
    const own = readDocxDocument("slip.docx", bytes);
    expect(own.ok && own.value.document.text).toContain("Xã Lũng Vài");
  });

  it("leaves dots where nobody said who sends it", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(make("nd30", {})) });
    expect(value).toContain("…………, ngày …… tháng …… năm ………");
    expect(value).toContain("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ");
  });

  it("what a unit wrote is text and no field, and the parts are sound XML; the same bytes each time", () => {
    const bytes = make("nd30");
    const parts = new OfficePackage(bytes);
    for (const name of parts.names()) parseXml(parts.readText(name) ?? "");
    const body = parts.readText("word/document.xml") ?? "";
    expect(body).not.toMatch(/instrText|fldSimple|fldChar|w:hyperlink/u);
    expect(body).toContain("=HYPERLINK(&quot;http://x&quot;)” &amp; &lt;b&gt;{ PAGE }&lt;/b&gt;</w:t>");
    expect(Buffer.from(make("nd30")).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each([
    ["nd30", { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] }],
    ["hd36", { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] }],
  ] as const)("%s keeps the margins of its form", (layout, limits) => {
    const body = new OfficePackage(make(layout)).readText("word/document.xml") ?? "";
    for (const [side, [least, most]] of Object.entries(limits)) {
      const twips = Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`, "u").exec(body)?.[1]);
      expect((twips * 25.4) / 1440).toBeGreaterThanOrEqual(least - 0.1);
      expect((twips * 25.4) / 1440).toBeLessThanOrEqual(most + 0.1);
    }
  });
});
