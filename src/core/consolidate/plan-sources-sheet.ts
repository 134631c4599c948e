import type { Language } from "../base/language";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../model/sheet-plan";
import { printAcross, STYLES } from "../sheets/sheet-styles";
import type { Consolidation } from "./consolidation";
import { saySum } from "./describe-table-remark";

/** Every figure that was added, one a row: what it is, whose, and the cell of the file that it comes from. */
export function planSourcesSheet(
  sums: readonly Consolidation[],
  name: string,
  language: Language,
): SheetPlan {
  const lines = sums.flatMap((sum) => listLines(sum)).slice(0, MOST);
  const columns = (["table", "row", "column", "unit", "value", "file", "sheet", "cell"] as const).map((key) =>
    saySum(key, language),
  );
  const right = columns.length - 1;
  const units = new Set(sums.flatMap((sum) => sum.parts.map((part) => part.unit))).size;
  const bottom = HEADER + lines.length;
  const text = (row: number, column: number, value: string): PlannedCell => ({
    row,
    column,
    content: { kind: "text", text: value },
  });
  const whole = (row: number) => ({ top: row, left: 0, bottom: row, right });
  return {
    name,
    rows: bottom + 1,
    columns: columns.length,
    cells: [
      text(0, 0, saySum("sourcesTitle", language)),
      text(1, 0, saySum("sourcesSummary", language, { count: lines.length, units })),
      ...columns.map((header, column) => text(HEADER, column, header)),
      ...lines.flatMap((line, index) =>
        line.map((value, column): PlannedCell => {
          const content: PlannedContent =
            typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
          return { row: HEADER + 1 + index, column, content };
        }),
      ),
    ],
    styleRuns: [
      { range: whole(0), style: STYLES.topTitle },
      { range: whole(1), style: STYLES.title },
      { range: whole(HEADER), style: STYLES.header },
      ...(lines.length === 0
        ? []
        : columns.map((_, column) => ({
            range: { top: HEADER + 1, left: column, bottom, right: column },
            style: column === VALUE ? FIGURE : TEXT,
          }))),
    ],
    merges: [whole(0), whole(1)],
    columnWidths: [18, 34, 24, 24, 12, 30, 18, 8],
    rowHeights: new Map([
      [0, 26],
      [1, 24],
      [HEADER, 24],
    ]),
    print: printAcross({ top: HEADER, bottom: HEADER }),
    frozenRows: HEADER + 1,
    charts: [],
    autoFilter: { top: HEADER, left: 0, bottom, right },
  };
}

/** As many rows as a sheet has, its head aside. */
const MOST = 1_048_000;
const HEADER = 3;
const VALUE = 4;
const TEXT: CellStyle = { size: 11, vertical: "top", border: true };
const FIGURE: CellStyle = { ...TEXT, horizontal: "center" };

function listLines({
  name,
  rows,
  columns,
  sums,
  parts,
}: Consolidation): readonly (readonly (string | number)[])[] {
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      if (sums[r]?.[c]?.kind !== "sum") return [];
      return parts.flatMap(({ unit, file, sheet, cells }) => {
        const cell = cells[r]?.[c];
        if (!cell || cell.value === null) return [];
        return [[name, row.name, column.name, unit, cell.value, file, sheet, cell.address]];
      });
    }),
  );
}
