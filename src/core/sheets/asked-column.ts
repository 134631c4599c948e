import type { ColumnKey, Meaning, RegisterColumn } from "../model/register";
import type { ChosenTests, ColumnDemand } from "./choose-test";

/** What a count asks of one column of a list, and how a formula can ask it. */
export interface Asked {
  readonly key: ColumnKey;
  readonly column: RegisterColumn;
  readonly demand: ColumnDemand;
  readonly chosen: ChosenTests;
}

/** Some entry that is wanted takes its value from a cell of another row. */
export function restsOnOtherCells({ column, demand }: Asked): boolean {
  if (column.parts || !column.carried) return false;
  for (const entry of column.carried.keys()) if (demand.accepts(meaningOf(column, entry))) return true;
  return false;
}

export function meaningOf(column: RegisterColumn, entry: number): Meaning {
  return column.meanings[column.codes[entry] ?? -1] ?? { kind: "empty" };
}

/** SUMPRODUCT of factors: one comparison alone has to be made a number. */
export function multiply(factors: readonly string[]): string {
  return factors.length === 1 && !factors[0]?.includes(")*(")
    ? `SUMPRODUCT(${factors.join("")}*1)`
    : `SUMPRODUCT(${factors.join("*")})`;
}
