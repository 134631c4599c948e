import { usualTemplate } from "../../src/core/derive/usual-template";
import { collectWorkbook } from "../../src/core/collect/collect-workbook";
import type { CollectedFile } from "../../src/core/collect/collected-file";
import { listCollectedColumns, listEntries } from "../../src/core/collect/list-entries";
import { readUnitFile } from "../../src/hosts/read-unit-file";
import { makeDocx, paragraph, table } from "../support/make-docx";

const HEADER = ["STT", "Loại", "Tên mô hình", "Đối tượng", "Tên tập thể, cá nhân", "Lĩnh vực", "Năm đăng ký"];
const LETTERHEAD = table([
  ["ỦY BAN MTTQ TỈNH ĐÀ KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["XÃ LŨNG CẠN", "Độc lập - Tự do - Hạnh phúc"],
]);
const FIRST = table([
  HEADER,
  ["1", "Mô hình", "Nuôi ong rừng", "Tập thể", "Chi hội 3", "Kinh tế", "2024"],
  ["2", "Mô hình", "Đường hoa biên giới", "Tập thể", "Chi hội 5", "Văn hóa", "2024"],
]);
const SECOND = table([
  HEADER,
  ["1", "Nội dung, việc làm", "Dạy chữ cho người lớn tuổi", "Cá nhân", "Lò Thị Pua", "Giáo dục", "2024"],
]);

async function collect(body: string): Promise<CollectedFile> {
  const read = await readUnitFile("nop/lung-can.docx", makeDocx({ body }));
  if (!read.ok) throw new Error(read.error.code);
  return collectWorkbook({ ...read.value, name: "nop/lung-can.docx" }, usualTemplate());
}

describe("a unit's lists in a Word document", () => {
  const body =
    LETTERHEAD +
    paragraph("DANH SÁCH ĐĂNG KÝ NĂM 2024") +
    paragraph("I. Tập thể") +
    FIRST +
    paragraph("II. Cá nhân") +
    SECOND +
    paragraph("Nơi nhận: Ban Thường trực.");

  it("are read as those of a workbook, one a table, with the unit of the letterhead", async () => {
    const file = await collect(body);
    expect(file.facts.registers.map(({ sheet, entries, units }) => [sheet, entries, units[0]?.name])).toEqual(
      [
        ["Bảng 1", 2, "XÃ LŨNG CẠN"],
        ["Bảng 2", 1, "XÃ LŨNG CẠN"],
      ],
    );
  });

  it("tell the table and its own row of each entry", async () => {
    const columns = listCollectedColumns(usualTemplate());
    const at = (id: string): number => columns.findIndex((column) => column.id === id);
    const entries = [...listEntries("lung-can.docx", await collect(body), columns)];
    expect(
      entries.map(({ values }) => ["title", "sourceSheet", "sourceRow"].map((id) => values[at(id)])),
    ).toEqual([
      ["Nuôi ong rừng", "Bảng 1", 2],
      ["Đường hoa biên giới", "Bảng 1", 3],
      ["Dạy chữ cho người lớn tuổi", "Bảng 2", 2],
    ]);
  });

  it("lose nothing silently: a total within a list is told by the table's row", async () => {
    const total = table([
      HEADER,
      ["1", "Mô hình", "Nuôi ong rừng", "Tập thể", "Chi hội 3", "Kinh tế", "2024"],
      ["", "", "Cộng", "1", "", "", ""],
    ]);
    const { facts } = await collect(LETTERHEAD + paragraph("DANH SÁCH") + total);
    expect(facts.registers[0]?.leftOut.map(({ row, why }) => [row, why])).toEqual([[2, "total"]]);
  });

  it("without a table is a file without a list, not an unreadable one", async () => {
    for (const body of [paragraph("Xã đã triển khai tốt phong trào."), ""])
      expect((await collect(body)).facts).toEqual({ registers: [], sheets: [], tables: [] });
  });
});
