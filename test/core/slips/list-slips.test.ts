import { reportFacts } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { listSlips } from "../../../src/core/slips/list-slips";
import { nameSlips } from "../../../src/core/slips/name-slips";
import { defaultTemplate } from "../../../src/core/template/default-template";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { registerSheet } from "../../support/register-sheet";

const SHEET = `
Xã Lũng Vài | Mô hình | Trồng rừng sản xuất ở thôn Nà Ươm | Tập thể | Chi bộ thôn Nà Ươm | Kinh tế | 2021 |
Xã Nà Tông  | Mô hình | Thắp sáng đường quê bằng đèn | Tập thể | Chi đoàn thôn Bản Cọ | Lâm nghiệp | 2021 |
Xã Lũng Vài | Mô hình | Nuôi ong lấy mật dưới tán rừng | Cá nhân | Lò Thị Mận | Kinh tế | 20211 |
Xã Nà Tông  | Mô hình | Trồng rừng sản xuất ở thôn Nà Ươm | Tập thể | Chi bộ thôn Nà Ươm | Kinh tế | 2021 |
`;

const MANY_EMPTY = `
Xã Nà Tông | | Ánh sáng vùng biên bằng pin mặt trời | Tập thể | Chi đoàn thôn Bản Cọ | Kinh tế | 2021 |
Xã Nà Tông | | Vườn rau sạch cho bếp ăn bán trú | Tập thể | Hội Phụ nữ thôn Bản Cọ | Kinh tế | 20211 |
Xã Nà Tông | | Tủ sách ở nhà văn hóa thôn | Cá nhân | Hà Thị Lan | Kinh tế | 20222 |
Xã Nà Tông | Mô hình | Tuyến đường hoa dọc bờ suối | Tập thể | Chi bộ thôn Nà Đon | Kinh tế | 2021 |
Xã Nà Tông | | Nuôi cá lồng trên lòng hồ | Cá nhân | Vi Văn Sơn | Kinh tế | 2021 |
`;

/** The same sheet as `khop collect` writes it, with the source of each entry beside it. */
function collected(rows: string) {
  const sheet = registerSheet(rows.trim(), ["Năm công nhận"]);
  const at = sheet.values.findIndex((row) => row.includes("Đơn vị"));
  const width = sheet.values[at]?.length ?? 0;
  const values = sheet.values.map((row, index) => {
    const full = [...row, ...Array.from({ length: width - row.length }, () => "")];
    if (index === at) return [...full, "Tệp nguồn", "Trang nguồn", "Dòng nguồn"];
    return index > at ? [...full, "02-na-tong.xlsx", "Sheet1", 40 + index] : row;
  });
  return { ...sheet, values };
}

function makeSlips(sheet = registerSheet(SHEET.trim(), ["Năm công nhận"])) {
  const workbook: WorkbookSnapshot = { name: "danh-sach.xlsx", sheets: [sheet] };
  const units = ["Xã Nà Tông", "Xã Lũng Vài", "Xã Thẳm Én"].map((name) => ({ name, aliases: [] }));
  const facts = gatherFacts([workbook], [], { ...defaultTemplate(), units });
  return listSlips(reportFacts(facts, { language: "vi" }).findings, facts);
}

describe("listSlips", () => {
  it("gives each unit its own findings, in the order of the catalogue; a duplicate goes to both", () => {
    const slips = makeSlips();
    expect(slips.map((slip) => slip.unit)).toEqual(["Xã Nà Tông", "Xã Lũng Vài", "Xã Thẳm Én"]);
    const about = slips.map((slip) => slip.items.map((item) => item.message).join("\n"));
    expect(about[0]).toMatch(/Lâm nghiệp/u);
    expect(about[0]).not.toMatch(/20211/u);
    expect(about[1]).toMatch(/20211/u);
    for (const text of about.slice(0, 2)) expect(text).toMatch(/Trồng rừng sản xuất/u);
  });

  it("a unit that has not reported gets a slip that asks for its list", () => {
    const slip = makeSlips().at(-1);
    expect(slip?.items).toEqual([
      expect.objectContaining({
        severity: "warning",
        place: "Danh sách của đơn vị",
        message: "Chưa có mục nào của đơn vị trong danh sách đăng ký (2/3 đơn vị đã có).",
        mend: "Gửi danh sách của đơn vị; nếu không đăng ký thì ghi rõ là không đăng ký.",
        expected: "",
      }),
    ]);
  });

  it("names the place in the unit's own file where the register was collected", () => {
    const slips = makeSlips(collected(SHEET));
    expect(slips[0]?.items[0]?.place).toMatch(/^Tệp 02-na-tong\.xlsx, trang Sheet1, dòng 4\d$/u);
    expect(makeSlips()[0]?.items[0]?.place).toMatch(/^Trang DS, ô [A-Z]\d$/u);
  });

  it("sends no unit to a cell of the collected register, in no word of its slip", () => {
    for (const slip of makeSlips(collected(SHEET)).filter(({ unit }) => unit !== null)) {
      const words = slip.items.flatMap(({ place, message, mend }) => [place, message, mend]).join("\n");
      expect(words).not.toMatch(/DS!|Trang DS|\b[A-Z]{1,2}\d+\b/u);
    }
  });

  it("gathers one fault of a column into one row that tells the unit what to do", () => {
    const slip = makeSlips(collected(MANY_EMPTY)).find(({ unit }) => unit === "Xã Nà Tông");
    expect(slip?.items).toEqual([
      {
        severity: "error",
        findings: 4,
        place: expect.stringMatching(/^Tệp 02-na-tong\.xlsx, trang Sheet1, dòng (\d+)–\d+, \d+$/u) as string,
        message:
          "Ô “Loại” của 4 mục để trống. Biểu tổng hợp đếm theo ô này, nên các mục này có thể bị bỏ sót.",
        shown: "(trống)",
        expected: "",
        mend: "Điền vào ô còn trống (bảng chưa có cột “Loại” thì thêm cột) rồi gửi lại.",
      },
      expect.objectContaining({
        findings: 2,
        expected: expect.stringMatching(/^2021 \(dòng \d+\)\n2022/u) as string,
      }),
    ]);
  });

  it("speaks to units of what they can do, not of the template or of asking them", () => {
    const text = makeSlips(collected(`${SHEET.trim()}\n${MANY_EMPTY.trim()}`))
      .filter(({ unit }) => unit !== null)
      .flatMap(({ items }) => items.map((item) => `${item.message} ${item.mend}`))
      .join("\n");
    expect(text).toMatch(/Lâm nghiệp/u);
    expect(text).not.toMatch(/mẫu|Hỏi lại đơn vị|Đôn đốc|Khớp/u);
  });

  it("files are named after the units, and never leave their folder", () => {
    const slip = (unit: string | null) => ({ unit, workbook: "", items: [] });
    expect(nameSlips([slip("Xã Bình Phú"), slip("../../x"), slip("///"), slip(null)])).toEqual([
      "01-xa-binh-phu.docx",
      "02-x.docx",
      "03-don-vi.docx",
      "chung.docx",
    ]);
  });
});
