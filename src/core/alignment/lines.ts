import type { Table, TableColumn, TableRow } from "../model/table";
import { isFunctionWord, isTotalWord, readWords } from "./words";

/** A row or a column of figures, with the words that name it. */
export interface Line {
  /** Row or column of the sheet. */
  readonly at: number;
  readonly labels: readonly LineLabel[];
  /** It sums the others, and is meant where no other is named. */
  readonly total: boolean;
  /** The labels above the last one with words of its own: lines that share it are one group. */
  readonly group: string;
  /** A column of changes: "Tăng, giảm", "So với cùng kỳ". */
  readonly change: boolean;
  /** "record", "group" …, for rows. */
  readonly depth: number;
}

export interface LineLabel {
  readonly tokens: readonly string[];
  /** The label of the line itself, not of what it stands under. */
  readonly own: boolean;
}

export function readColumnLines(table: Table): readonly Line[] {
  return table.columns.filter(({ role }) => role === "measure").map(readColumn);
}

function readColumn({ column, path }: TableColumn): Line {
  const labels = path.map(readLabel);
  const last = labels.reduce((found, tokens, index) => (tokens.length > 0 ? index : found), -1);
  const own = path.at(-1) ?? "";
  return {
    at: column,
    labels: labels.flatMap((tokens, index) => (tokens.length > 0 ? [{ tokens, own: index === last }] : [])),
    total: last < path.length - 1 && path.length > 1 && hasTotalWord(own),
    group: path.slice(0, -1).join("\u0000"),
    change: isChange(own),
    depth: 0,
  };
}

export function readRowLines(table: Table): readonly Line[] {
  const above: TableRow[] = [];
  const lines: Line[] = [];
  for (const row of table.rows) {
    if (row.kind === "blank" || row.kind === "note" || row.kind === "repeated-header") continue;
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= row.depth) above.pop();
    if (row.kind !== "total") {
      lines.push(readRow(row, above));
      above.push(row);
    } else lines.push(readRow(row, []));
  }
  return lines;
}

function readRow({ row, label, kind, depth }: TableRow, above: readonly TableRow[]): Line {
  const own = readLabel(label);
  const total = kind === "total" || (depth === 0 && own.length <= 2 && hasTotalWord(label));
  return {
    at: row,
    labels: [
      ...above.map((each) => ({ tokens: readLabel(each.label), own: false })),
      { tokens: own, own: true },
    ].filter(({ tokens }) => tokens.length > 0),
    total,
    group: above.map(({ row: at }) => at).join(" "),
    change: false,
    depth,
  };
}

function readLabel(label: string): readonly string[] {
  return readWords(label)
    .map(({ token }) => token)
    .filter((token) => !isFunctionWord(token));
}

function hasTotalWord(label: string): boolean {
  return readWords(label)
    .slice(0, 2)
    .some(({ token }) => isTotalWord(token));
}

function isChange(label: string): boolean {
  return /(?:^|\P{L})(?:tăng|giảm|chênh lệch)(?!\p{L})/iu.test(label);
}
