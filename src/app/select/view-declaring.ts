import { readCell } from "../../core/model/cell-content";
import { cellKey } from "../../core/model/address";
import type { CellPosition, SumCorrection } from "../../core/model/correction";
import { valueAt, type SheetSnapshot } from "../../core/model/workbook";
import { findAlong } from "../../core/sums/find-along";
import { parseCells, type SignedCell } from "../../core/sums/parse-cells";
import type { SessionState } from "../session/state";

/** The form in which a sum is declared, as far as it is filled in. */
export interface DeclaringView {
  /** Sheets with a table of figures. */
  readonly sheets: readonly string[];
  readonly faults: { readonly parts: SumFault | null; readonly total: SumFault | null };
  /** The figures of the parts, those taken away negative; null while none is named. */
  readonly figures: readonly number[] | null;
  readonly sum: number;
  /** What stands in the total's cell; null while there is none. */
  readonly total: number | null;
  /** In which lines it will be looked for (`SumCorrection.along`); null while its cells are not named. */
  readonly along: SumCorrection["along"] | null;
  /** It can be kept. */
  readonly ready: boolean;
}

/** `no-cells`: what is named are no cells, or too many; `few`: fewer than two can be added; `not-one`: a total is one cell. */
export type SumFault = "no-cells" | "few" | "not-one" | "no-number";

/** What the form shows at once: the arithmetic of the cells named, as the workbook was read last. Null where no sum is being declared. */
export function viewDeclaring({
  declaring,
  check,
}: Pick<SessionState, "declaring" | "check">): DeclaringView | null {
  if (!declaring) return null;
  const tables = check?.analysis.report.tables ?? [];
  const sheets = [
    ...new Set(
      tables
        .filter(({ document, kind }) => document === undefined && kind !== "register")
        .map(({ sheet }) => sheet),
    ),
  ];
  const sheet = check?.workbook.sheets.find(({ name }) => name === declaring.sheet);
  const parts = parseCells(declaring.parts);
  const totals = parseCells(declaring.total);
  const [cell] = totals ?? [];
  const total = sheet && cell ? figureAt(sheet, cell) : null;
  const figures = (parts ?? []).flatMap((part) => {
    const figure = sheet && !isSame(part, cell) ? figureAt(sheet, part) : null;
    return figure === null ? [] : [part.sign * figure];
  });
  const faults: DeclaringView["faults"] = {
    parts: !parts ? "no-cells" : parts.length > 0 && parts.length < 2 ? "few" : null,
    total: !totals
      ? "no-cells"
      : totals.length > 1
        ? "not-one"
        : totals.length === 1 && total === null
          ? "no-number"
          : null,
  };
  const sum = figures.reduce((all, each) => all + each, 0);
  return {
    sheets,
    faults,
    figures: figures.length > 0 ? figures : null,
    sum: Math.round(sum * 1e6) / 1e6,
    total,
    along: parts && parts.length >= 2 && cell ? findAlong(parts, cell) : null,
    ready: faults.parts === null && faults.total === null && (parts?.length ?? 0) >= 2 && total !== null,
  };
}

function isSame(one: SignedCell, other: SignedCell | undefined): boolean {
  return one.row === other?.row && one.column === other.column;
}

/** The figure that a cell holds; null where it holds none. */
export function figureAt(sheet: SheetSnapshot, { row, column }: CellPosition): number | null {
  const content = readCell(valueAt(sheet, row, column), sheet.numberFormats.get(cellKey(row, column)));
  return content.kind === "number" ? content.value : null;
}
