import type { Evidence } from "../../model/finding";
import type { Table } from "../../model/table";
import type { Figures } from "../../relations/figures";
import type { Instance } from "../../relations/instances";
import type { Facts } from "../define-rule";
import { columnName, placeOf, rowName } from "./places";

/** Where a cell of a table's figures stands on its sheet. */
export function positionOf(
  figures: Pick<Figures, "top" | "left" | "columns">,
  cell: number,
): { readonly row: number; readonly column: number } {
  return {
    row: figures.top + Math.floor(cell / figures.columns),
    column: figures.left + (cell % figures.columns),
  };
}

/** "Tổng cộng – Nữ". */
export function cellName(table: Table, figures: Figures, cell: number): string {
  const { row, column } = positionOf(figures, cell);
  return `${rowName(table, row)} – ${columnName(table, column)}`;
}

/** "Tập thể + Cá nhân" for few columns, "6 cột thành phần" for many. */
export function nameParts(
  table: Table,
  figures: Figures,
  instance: Instance,
): string | { vi: string; en: string } {
  const { direction, scattered } = instance.weighed.lines;
  const sameRow = direction === "row";
  const names = instance.parts.map((part, index) => {
    const { row, column } = positionOf(figures, part);
    const name = scattered
      ? cellName(table, figures, part)
      : sameRow
        ? shortName(table, figures, column, instance)
        : rowName(table, row);
    const sign = index === 0 ? "" : instance.signs[index] === -1 ? " − " : " + ";
    return `${sign}${name}`;
  });
  const joined = names.join("");
  if (names.length <= 4 && joined.length <= 120) return joined;
  const count = names.length;
  if (scattered) return { vi: `${count} ô thành phần`, en: `${count} cells` };
  return sameRow
    ? { vi: `${count} cột thành phần`, en: `${count} columns` }
    : { vi: `${count} dòng`, en: `${count} rows` };
}

/** The last label where that tells the parts of this sum apart, else the column's full name. */
function shortName(table: Table, figures: Figures, column: number, instance: Instance): string {
  const leaf = (at: number): string => table.columns.find((each) => each.column === at)?.path.at(-1) ?? "";
  const own = leaf(column);
  const same = instance.parts.filter((part) => leaf(positionOf(figures, part).column) === own);
  return same.length === 1 && own !== "" ? own : columnName(table, column);
}

/** The figures of a relation's parts with their signs, as a message shows them. */
export function signedParts(figures: Figures, { parts, signs }: Instance): readonly number[] {
  return parts.map((part, index) => (signs[index] ?? 1) * (figures.values[part] ?? 0));
}

/** What the parts add up to. */
export function sumOf(figures: Figures, instance: Instance): number {
  const sum = signedParts(figures, instance).reduce((all, value) => all + value, 0);
  return Math.abs(sum) > 1e15 ? sum : Math.round(sum * 1e6) / 1e6;
}

export function listEvidence(
  facts: Facts,
  table: Table,
  figures: Figures,
  instance: Instance,
): readonly Evidence[] {
  return [instance.total, ...instance.parts].map((cell) => evidenceOf(facts, table, figures, cell));
}

export function evidenceOf(facts: Facts, table: Table, figures: Figures, cell: number): Evidence {
  const { row, column } = positionOf(figures, cell);
  return {
    at: placeOf(facts, table, row, column),
    shown: figures.values[cell] ?? null,
    label: cellName(table, figures, cell),
  };
}
