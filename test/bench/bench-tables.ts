import { readRelations } from "../../src/core/relations/read-relations";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readTables } from "../../src/core/tables/read-tables";
import type { CellValue } from "../../src/core/model/workbook";
import { analyze } from "../../src/core/engine/analyze";
import { sheetOf } from "../support/grid";

/** Aims: processor time for a million cells of a plain table, and how many times that the worst of shapes may take. */
const AIM_SECONDS = 2;
const WORST = 3;
/** Fewer cells than these are judged as if they were so many: what is done once for a table counts most there. */
const LEAST_CELLS = 100_000;

interface Shape {
  readonly name: string;
  readonly sheets: readonly (readonly (readonly CellValue[])[])[];
}

/** Reading the relations of tables of awkward shapes, in seconds of processor time a million cells, and the whole check of each. */
export function benchTables(): void {
  console.log("relations of tables, seconds of processor time, and of those a million cells");
  const template = defaultTemplate();
  for (const { name, sheets } of listShapes()) {
    const workbook = {
      name: "shapes.xlsx",
      sheets: sheets.map((values, at) => sheetOf(`Bảng ${at + 1}`, values)),
    };
    const cells = sheets.reduce((sum, rows) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
    const { tables } = readTables([workbook], template);
    const start = process.cpuUsage();
    for (const table of tables) if (table.kind !== "register") readRelations(table, template, new Map());
    const relations = secondsSince(start);
    const again = process.cpuUsage();
    const { findings } = analyze([workbook], [], null);
    const check = secondsSince(again);
    const rate = (relations * 1e6) / Math.max(cells, LEAST_CELLS);
    const verdict =
      rate <= AIM_SECONDS ? "" : rate <= AIM_SECONDS * WORST ? "  past the aim" : "  past the worst allowed";
    console.log(
      `  ${name.padEnd(44)} ${String(cells).padStart(8)} cells  ${relations.toFixed(2).padStart(6)} s ${rate.toFixed(1).padStart(6)}  whole check ${check.toFixed(1).padStart(6)} s  ${findings.length} findings${verdict}`,
    );
  }
  console.log("");
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function listShapes(): readonly Shape[] {
  return [
    {
      name: "plain, 90,000 rows × 10, sums along the rows",
      sheets: [tabulate(90_000, 10, (row, column) => ((row * 7919 + column * 104_729) % 9973) + 1, true)],
    },
    { name: "equal numbers, 20,000 × 8", sheets: [tabulate(20_000, 8, () => 250_000)] },
    {
      name: "five amounts again and again, 40 × 5",
      sheets: [
        tabulate(
          40,
          5,
          (row, column) => [50_000, 100_000, 150_000, 200_000, 250_000][(row + column) % 5] ?? 0,
        ),
      ],
    },
    {
      name: "codes, 7,900 × 26",
      sheets: [tabulate(7900, 26, (row, column) => 100_000 + ((row * 31 + column * 17) % 900_000))],
    },
    {
      name: "16,000 columns, 8 rows",
      sheets: [tabulate(8, 16_000, (row, column) => (row * 613 + column * 89) % 5000)],
    },
    { name: "1,000 small tables on one sheet", sheets: [listSmall(1000)] },
    { name: "1,000 sheets of one small table", sheets: Array.from({ length: 1000 }, () => listSmall(1)) },
    { name: "one column, 100,000 rows", sheets: [tabulate(100_000, 1, (row) => (row * 7919) % 99_991)] },
    { name: "rows parted by blank ones, 10,000 blocks", sheets: [listBlocks(10_000)] },
  ];
}

function tabulate(
  rows: number,
  columns: number,
  figure: (row: number, column: number) => number,
  summed = false,
): CellValue[][] {
  const header: CellValue[] = ["Tên", ...Array.from({ length: columns }, (_, at) => `Cột ${at + 1}`)];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const figures = Array.from({ length: columns }, (_, column) => figure(row, column));
    if (summed) figures[columns - 1] = figures.slice(0, -1).reduce((sum, value) => sum + value, 0);
    return [`Dòng ${row + 1}`, ...figures];
  });
  return [header, ...body];
}

/** So many tables of four rows with a total, a blank line and a title between. */
function listSmall(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, at): CellValue[][] => [
    [`Biểu ${at + 1}`],
    ["Đơn vị", "Tập thể", "Cá nhân", "Tổng số"],
    ...[1, 2, 3].map((row): CellValue[] => [`Xã ${row}`, at + row, 3 * row, at + 4 * row]),
    ["Tổng cộng", 3 * at + 6, 18, 3 * at + 24],
    [],
    [],
  ]).flat();
}

/** A statement of so many blocks of three rows, which blank rows part. */
function listBlocks(count: number): CellValue[][] {
  return [
    ["Khoản", "Quý 1", "Quý 2", "Quý 3"],
    ...Array.from({ length: count }, (_, at): CellValue[][] => [
      ["Mục a", at + 11, 2 * at + 7, 5],
      ["Mục b", at + 3, at + 9, 8],
      ["Cộng mục", 2 * at + 14, 3 * at + 16, 13],
      [],
    ]).flat(),
  ];
}
