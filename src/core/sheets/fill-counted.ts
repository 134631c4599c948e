import { formatAddress } from "../model/address";
import type { PlannedCell } from "../model/sheet-plan";
import { contentAt, type Table } from "../model/table";
import { isPlanHeader } from "../tables/row-words";
import type { Crosstab } from "../crosstabs/crosstab";
import type { CountedFormula } from "./counted-formula";
import { isLabel, type CountedFrame } from "./counted-frame";
import { deriveColumns, listTotalRows, workOut, writeDerived, type DerivedColumn } from "./derive-cells";
import type { PlainCell } from "./fill-figures";
import { writeSum } from "./write-sum";

/** The figures of a table that is built anew, and what stays blank. */
export interface FilledTable {
  readonly cells: readonly PlannedCell[];
  readonly plain: readonly PlainCell[];
  /** Lines of the table whose figures stay blank. */
  readonly blankRows: readonly string[];
  readonly blankColumns: readonly string[];
  /** Columns of plans, as they were typed: no list holds them. */
  readonly carriedColumns: readonly string[];
  /** By sheet column, for figures that are no plain counts. */
  readonly formats: ReadonlyMap<number, string>;
}

/**
 * Fills every cell whose row and column are read: with a count of the list, or where the table itself has the parts of a
 * figure, with their sum, difference or share.
 */
export function fillCounted(
  { table, down }: CountedFrame,
  { rows, columns, amounts, scope }: Crosstab,
  write: (condition: Crosstab["scope"], amount?: number) => CountedFormula,
  values: boolean,
): FilledTable {
  const plain: PlainCell[] = [];
  const counts = new Map<number, Map<number, CountedFormula>>();
  for (const [row, own] of rows) {
    const line = new Map<number, CountedFormula>();
    counts.set(row, line);
    for (const [column, across] of columns)
      line.set(column, write([...scope, ...own, ...across], amounts.get(column)));
  }
  const sums = listGroupSums(table, rows, columns);
  for (const { row, parts } of sums) {
    const line = new Map<number, CountedFormula>();
    counts.set(row, line);
    for (const column of columns.keys())
      line.set(column, {
        formula: null,
        value: parts.reduce((sum, part) => sum + (counts.get(part)?.get(column)?.value ?? 0), 0),
      });
  }
  const plans = listPlans(table, columns);
  const nameCell = (row: number, column: number): string =>
    formatAddress(row + down, column - table.range.left);
  const valueOf = (row: number, column: number): number | null =>
    counts.get(row)?.get(column)?.value ?? (plans.has(column) ? typedAt(table, row, column) : null);
  const ordered = [...counts.keys()].sort((a, b) => a - b);
  const derived = deriveColumns(
    table,
    ordered,
    new Set(columns.keys()),
    (column) => columns.get(column)?.length === 0,
    valueOf,
    new Set(plans.keys()),
  );
  const rowSums = new Map([
    ...listTotalRows(table, ordered, [...columns.keys()], valueOf),
    ...sums.map(({ row, parts }) => [row, parts] as const),
  ]);
  const cells: PlannedCell[] = [];
  for (const row of ordered) {
    for (const column of columns.keys()) {
      const own = counts.get(row)?.get(column);
      if (!own) continue;
      const place = { row: row + down, column: column - table.range.left };
      const across = derived.get(column);
      const formula =
        across?.kind === "sum"
          ? writeSum(across.parts.map((part) => nameCell(row, part)))
          : rowSums.has(row)
            ? writeSum((rowSums.get(row) ?? []).map((part) => nameCell(part, column)))
            : own.formula;
      if (values || formula === null) cells.push({ ...place, content: { kind: "number", value: own.value } });
      else cells.push({ ...place, content: { kind: "formula", formula, value: own.value } });
      if (!values && formula === null)
        plain.push({ address: formatAddress(place.row, place.column), reason: "not-reproducible" });
    }
    for (const column of plans.keys()) {
      const value = typedAt(table, row, column);
      const place = { row: row + down, column: column - table.range.left };
      if (value !== null) cells.push({ ...place, content: { kind: "number", value } });
    }
    for (const [column, across] of derived) {
      if (columns.has(column)) continue;
      const place = { row: row + down, column: column - table.range.left };
      const value = workOut(across, (part) => valueOf(row, part) ?? 0);
      if (value === null) continue;
      const formula = writeDerived(across, (part) => nameCell(row, part));
      cells.push({
        ...place,
        content: values ? { kind: "number", value } : { kind: "formula", formula, value },
      });
    }
  }
  const figured = table.columns.filter(
    (each) => !isLabel(each, columns) && !derived.has(each.column) && !plans.has(each.column),
  );
  const isFigured = (row: number): boolean =>
    figured.some(({ column }) => contentAt(table, row, column).kind === "number");
  const hasFigure = (column: number): boolean =>
    table.rows.some(({ row }) => contentAt(table, row, column).kind === "number");
  return {
    cells,
    plain,
    formats: chooseFormats(cells, derived, table.range.left),
    carriedColumns: [...plans.values()],
    blankRows: table.rows.flatMap(({ row, label }) => (counts.has(row) || !isFigured(row) ? [] : [label])),
    blankColumns: figured.flatMap(({ column, path }) =>
      columns.has(column) || !hasFigure(column) ? [] : [path.join(" – ")],
    ),
  };
}

/** Columns of plans that hold figures and count nothing, with their names. */
function listPlans(table: Table, counted: Crosstab["columns"]): ReadonlyMap<number, string> {
  return new Map(
    table.columns.flatMap(({ column, role, path }): [number, string][] => {
      const isPlan = role === "measure" && !counted.has(column) && isPlanHeader(path.join(" "));
      const hasFigure = table.rows.some(({ row }) => typedAt(table, row, column) !== null);
      return isPlan && hasFigure ? [[column, path.join(" – ")]] : [];
    }),
  );
}

function typedAt(table: Table, row: number, column: number): number | null {
  const content = contentAt(table, row, column);
  return content.kind === "number" ? content.value : null;
}

/** A share in hundredths, a change with its sign, an amount with as many decimals as it has. */
function chooseFormats(
  cells: readonly PlannedCell[],
  derived: ReadonlyMap<number, DerivedColumn>,
  left: number,
): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  for (const { column, content } of cells) {
    if (content.kind === "text" || Number.isInteger(content.value)) continue;
    const decimals = Math.min(2, /\.(\d+)/u.exec(String(content.value))?.[1]?.length ?? 1);
    formats.set(column + left, decimals === 1 ? "#,##0.0" : "#,##0.00");
  }
  for (const [column, rule] of derived) {
    if (rule.kind === "share") formats.set(column, rule.scale === 1 ? "0.0%" : "0.0");
    if (rule.kind === "difference") formats.set(column, "+#,##0;-#,##0;0");
  }
  return formats;
}

/** Rows that no words explain, but that say in every column what the rows right below them come to. */
function listGroupSums(
  table: Table,
  rows: Crosstab["rows"],
  columns: Crosstab["columns"],
): readonly { readonly row: number; readonly parts: readonly number[] }[] {
  const typed = (row: number, column: number): number => {
    const content = contentAt(table, row, column);
    return content.kind === "number" ? content.value : 0;
  };
  return table.rows.flatMap(({ row }) => {
    if (rows.has(row)) return [];
    const open = new Map([...columns.keys()].map((column) => [column, typed(row, column)]));
    if ([...open.values()].every((value) => value === 0)) return [];
    const parts: number[] = [];
    for (let to = row + 1; rows.has(to); to++) {
      parts.push(to);
      for (const [column, rest] of open) open.set(column, rest - typed(to, column));
      if (to > row + 1 && [...open.values()].every((rest) => rest === 0)) return [{ row, parts }];
    }
    return [];
  });
}
