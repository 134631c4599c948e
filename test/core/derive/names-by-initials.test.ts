import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import { sheet, workbook } from "../../support/grid";

const WRITTEN = ["Phát triển KT", "VH-XH", "ANTT"];
const LABELS = ["Lĩnh vực làm kinh tế giỏi", "Lĩnh vực văn hóa, xã hội", "Lĩnh vực an ninh trật tự"];
const SIZES = [11, 8, 6];

/** A list whose fields are `WRITTEN`, and a typed table of them under `LABELS` with the figures of these sizes. */
function facts(typedSizes: readonly number[]) {
  const entries = WRITTEN.flatMap((field, at) =>
    Array.from(
      { length: SIZES[at] ?? 0 },
      (_, k) => `Bản ${k % 4} | Việc ${at}-${k} | ${holder(k)} | Tổ ${at}-${k} | ${field} | 2026`,
    ),
  ).map((line, at) => `${at + 1} | ${line}`);
  const head = "STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký";
  const list = ["DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026", ".", head, ...entries].join("\n");
  const split = typedSizes.map((size) => [size, size - Math.ceil(size / 3), Math.ceil(size / 3)]);
  const total = [0, 1, 2].map((column) => split.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const rows = split.map((row, at) => `${at + 1} | ${LABELS[at] ?? ""} | ${row.join(" | ")}`);
  const typed = [
    "KẾT QUẢ MÔ HÌNH DÂN VẬN KHÉO NĂM 2026",
    ".",
    "TT | Lĩnh vực | Tổng số | Tập thể | Cá nhân",
    ...rows,
    `| Tổng cộng | ${total.join(" | ")}`,
  ].join("\n");
  return gatherFacts([workbook(sheet("DS", list), sheet("TH", typed))], [], null);
}

const holder = (at: number): string => (at % 3 === 0 ? "Cá nhân" : "Tập thể");

describe("a field of the list that shares only initials with a label of the office's table", () => {
  it("is that label where the figures agree: one field, counted in the table built anew", () => {
    const read = facts(SIZES);
    expect(
      read.template.fields.map(({ name, aliases }) => [name, aliases.includes("Phát triển KT")]),
    ).toEqual([
      ["Lĩnh vực làm kinh tế giỏi", true],
      ["Lĩnh vực văn hóa, xã hội", false],
      ["Lĩnh vực an ninh trật tự", false],
    ]);
    const { notes } = planSheets(read, { which: null, values: true, language: "vi" });
    expect(notes).toEqual([]);
  });

  it("is left alone where the figures do not", () => {
    const aliases = facts([17, 8, 6]).template.fields.flatMap((field) => field.aliases);
    expect(aliases).not.toContain("Phát triển KT");
  });
});
