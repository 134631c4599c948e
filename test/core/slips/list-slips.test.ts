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
      expect.objectContaining({ severity: "warning", mend: "Gửi danh sách của đơn vị.", expected: "" }),
    ]);
  });

  it("names the place in the unit's own file where the register was collected", () => {
    const sheet = registerSheet(SHEET.trim(), ["Năm công nhận"]);
    const at = sheet.values.findIndex((row) => row.includes("Đơn vị"));
    const width = sheet.values[at]?.length ?? 0;
    const values = sheet.values.map((row, index) => {
      const full = [...row, ...Array.from({ length: width - row.length }, () => "")];
      if (index === at) return [...full, "Tệp nguồn", "Trang nguồn", "Dòng nguồn"];
      return index > at ? [...full, "02-na-tong.xlsx", "Sheet1", 40 + index] : row;
    });
    const slips = makeSlips({ ...sheet, values });
    expect(slips[0]?.items[0]?.place).toMatch(/^Tệp 02-na-tong\.xlsx, trang Sheet1, dòng 4\d$/u);
    expect(makeSlips()[0]?.items[0]?.place).toMatch(/^Trang DS, ô [A-Z]\d$/u);
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
