import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readFigures } from "../../../src/core/relations/figures";
import { readLines } from "../../../src/core/relations/lines";
import { listLone } from "../../../src/core/relations/lone";
import { weigh, type WeighedPattern } from "../../../src/core/relations/weigh";
import { readTables } from "../../../src/core/tables/read-tables";
import { sheet, workbook } from "../../support/grid";

function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], defaultTemplate());
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

/** One column: groups with their totals, the total of all, and below it once more by the hours worked. */
function drawStaff(halfTime: number): string {
  const groups = [
    ["Ban giám hiệu", 42, 23],
    ["Giáo viên", 191, 132],
    ["Hành chính", 81, 94],
    ["Kỹ thuật", 43, 36],
    ["Thư viện", 7, 174],
  ] as const;
  const all = groups.reduce((sum, [, men, women]) => sum + men + women, 0);
  return [
    "Nhóm | Số người",
    ...groups.flatMap(([name, men, women]) => [
      `${name} |`,
      `Nam | ${men}`,
      `Nữ | ${women}`,
      `Cộng | ${men + women}`,
    ]),
    `Tổng số | ${all}`,
    "Giáo viên theo giờ làm |",
    "Toàn thời gian | 323",
    `Bán thời gian | ${halfTime}`,
    "Tổng | 493",
  ].join("\n");
}

describe("a sum that stands once in its table", () => {
  it("is read as the one of two readings that a slip explains", () => {
    expect(listLoud(drawStaff(170))).toEqual([]);
    expect(listLoud(drawStaff(710))).toEqual(["total-differs-from-parts B25"]);
  });

  it("is not explained by a sum of the same total in another column", () => {
    const drawing = [
      "Khoản | Thu | Chi",
      "Học phí | 31204515 |",
      "Tài trợ | 12770381 |",
      "Tiền lương | | 39630961",
      "Điện nước | | 2947318",
      "Sửa chữa | | 8105527",
      "Tổng cộng | 43974896 | 50413806",
    ].join("\n");
    const { tables } = readTables([workbook(sheet("S", drawing))], defaultTemplate());
    const [table] = tables;
    if (!table) throw new Error("no table");
    const lines = readLines(readFigures(table), "column");
    const sumOf = (parts: readonly number[]): WeighedPattern =>
      weigh(lines, { total: 5, parts, source: "label", prior: 2, tries: 0 });
    const failing = sumOf([2, 3, 4]);
    const listFor = (known: WeighedPattern): readonly (readonly number[])[] =>
      listLone({ declared: [], believed: [known], unproven: [failing] }).map(({ pattern }) => pattern.parts);
    expect(listFor(sumOf([0, 1]))).toEqual([[2, 3, 4]]);
    expect(listFor(sumOf([0, 1, 2, 3, 4]))).toEqual([]);
  });
});
