import { fail, ok, type Result } from "../base/result";
import { formatAddress } from "../model/address";
import type { CellPosition, SumCorrection, SummedCell, SummedPart } from "../model/correction";
import { contentAt, type Table } from "../model/table";
import { createLineReader, findIn, listBest } from "./find-sum";
import { findAlong } from "./find-along";
import type { SignedCell } from "./parse-cells";
import { holdsCell, isSummable, listColumns, listRows } from "./table-lines";

/** Why a sum cannot be declared, and of which cell that is so. */
export interface DeclareError {
  readonly code: "not-in-table" | "no-number" | "too-few-parts";
  readonly address: string;
}

/**
 * The sum that a person points at, with the words by which its cells are found again. All its cells stand in one table of the
 * sheet; of the parts, words and rows without figures are left out.
 */
export function declareSum(
  tables: readonly Table[],
  sheet: string,
  given: readonly SignedCell[],
  total: CellPosition,
): Result<SumCorrection, DeclareError> {
  const name = ({ row, column }: CellPosition): string => formatAddress(row, column);
  const table = tables.find(
    (each) => isSummable(each) && each.sheet === sheet && holdsCell(each, total.row, total.column),
  );
  if (!table) return fail({ code: "not-in-table", address: name(total) });
  if (contentAt(table, total.row, total.column).kind !== "number")
    return fail({ code: "no-number", address: name(total) });
  const outside = given.find(({ row, column }) => !holdsCell(table, row, column));
  if (outside) return fail({ code: "not-in-table", address: name(outside) });
  const rows = new Map(listRows(table).map(({ at, label }) => [at, label]));
  const columns = new Map(listColumns(table).map(({ at, label }) => [at, label]));
  const parts = given.filter(
    ({ row, column }) =>
      (row !== total.row || column !== total.column) &&
      rows.has(row) &&
      ["number", "empty", "dash"].includes(contentAt(table, row, column).kind),
  );
  if (parts.length < 2) return fail({ code: "too-few-parts", address: name(total) });
  const along = findAlong(parts, total);
  const remember = ({ row, column }: CellPosition): SummedCell => ({
    address: formatAddress(row, column),
    ...(along === "row" ? {} : { row: rows.get(row) ?? "" }),
    ...(along === "column" ? {} : { column: columns.get(column) ?? "" }),
  });
  const sum: SumCorrection = {
    kind: "sum",
    sheet,
    along,
    total: remember(total),
    parts: parts.map((part): SummedPart => ({ ...remember(part), sign: part.sign })),
  };
  const nth = countBefore(sum, table, tables);
  return ok(nth > 0 ? { ...sum, nth } : sum);
}

/** Tables before this one on its sheet that the sum would fit as well. */
function countBefore(sum: SumCorrection, table: Table, tables: readonly Table[]): number {
  const linesOf = createLineReader();
  const beside = tables.filter(
    (each) => isSummable(each) && each.sheet === table.sheet && each.workbook === table.workbook,
  );
  const best = listBest(beside.map((each) => findIn(sum, each, linesOf)));
  return Math.max(
    0,
    best.findIndex((each) => each.table === table),
  );
}
