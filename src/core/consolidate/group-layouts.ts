import { foldWords } from "../base/fold-text";
import type { TableLine, UnitTable } from "./unit-table";

/** A unit's table, and the file that it came in. */
export interface SentTable {
  readonly file: string;
  readonly table: UnitTable;
  /** Of a file given as last year's. */
  readonly isPrevious: boolean;
}

/** Tables of one layout; the form is the table whose lines most of them have. */
export interface Layout {
  readonly form: SentTable;
  readonly sent: readonly SentTable[];
}

/** Brings together tables that are filled copies of one form: the same columns and rows by their words, all but a few. */
export function groupLayouts(sent: readonly SentTable[]): readonly Layout[] {
  const classes = new Map<string, SentTable[]>();
  for (const each of sent) {
    const key = `${listNames(each.table.columns).join("|")}\n${listNames(each.table.rows).join("|")}`;
    const known = classes.get(key);
    if (known) known.push(each);
    else classes.set(key, [each]);
  }
  const bySize = [...classes.values()].sort((a, b) => countFiles(b) - countFiles(a));
  const found: SentTable[][] = [];
  const nearby = new Map<string, Set<number>>();
  for (const own of bySize) {
    const [first] = own;
    if (!first) continue;
    const names = [...listNames(first.table.columns), ...listNames(first.table.rows)];
    const candidates = new Set(names.flatMap((name) => [...(nearby.get(name) ?? [])]));
    const home = [...candidates].find((index) => isAlike(found[index]?.[0]?.table, first.table));
    if (home !== undefined) {
      found[home]?.push(...own);
      continue;
    }
    for (const name of names) {
      const known = nearby.get(name) ?? new Set();
      // What is common to so many layouts tells none of them.
      if (known.size < MOST_NEARBY) nearby.set(name, known.add(found.length));
    }
    found.push([...own]);
  }
  const order = new Map(sent.map((each, index) => [each, index]));
  return found.flatMap(splitNamesakes).map((own) => ({
    form: chooseForm(own),
    sent: [...own].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));
}

const MOST_NEARBY = 32;
const ALIKE = 0.6;

function listNames(lines: readonly TableLine[]): readonly string[] {
  return lines.filter((line) => line.role !== "ordinal").map((line) => line.yearless);
}

function countFiles(sent: readonly SentTable[]): number {
  return new Set(sent.map((each) => each.file)).size;
}

function isAlike(form: UnitTable | undefined, table: UnitTable): boolean {
  if (!form) return false;
  return shareOf(form.columns, table.columns) >= ALIKE && shareOf(form.rows, table.rows) >= ALIKE;
}

function shareOf(a: readonly TableLine[], b: readonly TableLine[]): number {
  const [names, others] = [new Set(listNames(a)), new Set(listNames(b))];
  let common = 0;
  for (const name of names) if (others.has(name)) common++;
  return common / Math.max(1, names.size, others.size);
}

/** Two tables of one unit and year in one file have the same layout and count two things: told apart by their sheets, or by their order. */
function splitNamesakes(sent: readonly SentTable[]): readonly (readonly SentTable[])[] {
  const turns = new Map<string, number>();
  const turnOf = sent.map(({ file, table }) => {
    const key = JSON.stringify([file, table.unit, table.year]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return turn;
  });
  const most = Math.max(...turns.values());
  if (most === 1) return [sent];
  const files = countFiles(sent);
  const sheets = new Map<string, Set<string>>();
  for (const { file, table } of sent) {
    const name = foldWords(table.sheet);
    sheets.set(name, (sheets.get(name) ?? new Set()).add(file));
  }
  const isNamed = files > 1 && [...sheets.values()].every((own) => own.size * 2 >= files);
  const parts = new Map<string, SentTable[]>();
  for (const [index, each] of sent.entries()) {
    const key = isNamed ? foldWords(each.table.sheet) : String(turnOf[index]);
    parts.set(key, [...(parts.get(key) ?? []), each]);
  }
  return [...parts.values()];
}

/** Of the tables of the most common layout, that of this year with most formulas: they tell how its totals come about. */
function chooseForm(sent: readonly SentTable[]): SentTable {
  const classes = new Map<string, SentTable[]>();
  for (const each of sent) {
    if (each.isPrevious && sent.some((other) => !other.isPrevious)) continue;
    const { columns, rows, year } = each.table;
    const key = JSON.stringify([[...columns, ...rows].map((line) => line.key), year]);
    classes.set(key, [...(classes.get(key) ?? []), each]);
  }
  const [own = sent] = [...classes.values()].sort(
    (a, b) => b.length - a.length || (b[0]?.table.year ?? 0) - (a[0]?.table.year ?? 0),
  );
  const formulas = ({ table }: SentTable): number =>
    table.cells.reduce((sum, row) => sum + row.filter((cell) => cell.formula !== undefined).length, 0);
  const [form] = [...own].sort((a, b) => formulas(b) - formulas(a));
  if (!form) throw new Error("a layout of no table");
  return form;
}
