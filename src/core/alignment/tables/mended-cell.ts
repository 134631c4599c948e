import type { Table } from "../../model/table";

/** A cell that other cells or the register contradict, and what it should say. */
export interface MendedCell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** The cells that add up to the value; none where only the register says it. */
  readonly parts: readonly { readonly row: number; readonly column: number }[];
}
