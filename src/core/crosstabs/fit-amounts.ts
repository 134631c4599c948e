import { foldToneStyle } from "../base/fold-text";
import { contentAt, type Table, type TableColumn } from "../model/table";
import { isTotalHeader, isTotalLabel } from "../tables/row-words";
import type { Hypothesis } from "./condition";
import type { EntryList } from "./entry-list";
import { intersect, type EntrySet } from "./entry-set";
import { likenessOf, readWords } from "./likeness";

/** What a column adds up instead of counting. */
export interface AmountFit {
  /** Its index among the list's amounts. */
  readonly amount: number;
  readonly hypothesis: Hypothesis;
  readonly figures: readonly { readonly row: number; readonly shown: number; readonly count: number }[];
}

/** Figures that must come out, different ones, and their share. */
const LEAST = 3;
const SHARE = 0.75;
/** A header that says so much the same as the list's is that column. */
const SAME = 0.6;

/**
 * Columns of a table that add up a column of the list ("Giá trị làm lợi", "Số hộ"), by sheet column: one under whose header
 * the words of that column stand, and whose figures come out row by row. `rows` are the entries of each sheet row.
 */
export function fitAmounts(
  table: Table,
  list: EntryList,
  rows: ReadonlyMap<number, EntrySet>,
  open: readonly { readonly column: TableColumn; readonly hypotheses: readonly Hypothesis[] }[],
): ReadonlyMap<number, AmountFit> {
  const found = new Map<number, AmountFit>();
  for (const { column, hypotheses } of open) {
    const amounts = list.amounts.flatMap(({ header }, amount) =>
      isCalled(column.path, header) ? [amount] : [],
    );
    let best: AmountFit | null = null;
    for (const amount of amounts)
      for (const hypothesis of hypotheses) {
        const fit = fitColumn(table, list, rows, column.column, amount, hypothesis);
        if (fit && (!best || isBetter(fit, best))) best = fit;
      }
    if (best) found.set(column.column, best);
  }
  return found;
}

function isCalled(path: readonly string[], header: string): boolean {
  const own = readWords(header.replace(BRACKETS, " "));
  return path.some((label) => {
    if (isTotalHeader(label) || isTotalLabel(label)) return false;
    return (
      foldToneStyle(label) === foldToneStyle(header) ||
      likenessOf(readWords(label.replace(BRACKETS, " ")), own) >= SAME
    );
  });
}

const BRACKETS = /\([^()]*\)/gu;

function fitColumn(
  table: Table,
  list: EntryList,
  rows: ReadonlyMap<number, EntrySet>,
  column: number,
  amount: number,
  hypothesis: Hypothesis,
): AmountFit | null {
  const values = list.amounts[amount]?.values ?? new Float64Array(0);
  const figures = [...rows].flatMap(([row, entries]) => {
    const content = contentAt(table, row, column);
    if (content.kind !== "number" && content.kind !== "dash") return [];
    const shown = content.kind === "number" ? content.value : 0;
    return [{ row, shown, count: addUp(values, intersect(entries, hypothesis.entries)) }];
  });
  const telling = figures.filter(({ shown, count }) => shown !== 0 || count !== 0);
  const right = telling.filter(({ shown, count }) => isSame(shown, count));
  const isFit =
    new Set(right.map(({ shown }) => shown)).size >= LEAST && right.length >= telling.length * SHARE;
  // What comes out within the digits that are shown is what is shown.
  return isFit
    ? {
        amount,
        hypothesis,
        figures: figures.map((each) =>
          isSame(each.shown, each.count) ? { ...each, count: each.shown } : each,
        ),
      }
    : null;
}

/** More comes out, or as much under fewer conditions. */
function isBetter(one: AmountFit, other: AmountFit): boolean {
  const more = agreeing(one) - agreeing(other);
  return more === 0 ? one.hypothesis.condition.length < other.hypothesis.condition.length : more > 0;
}

function agreeing({ figures }: AmountFit): number {
  return figures.filter(({ shown, count }) => shown === count).length;
}

function addUp(values: Float64Array, entries: EntrySet): number {
  let sum = 0;
  for (let entry = 0; entry < values.length; entry++)
    if (((entries[entry >>> 5] ?? 0) >>> (entry & 31)) & 1) sum += values[entry] ?? 0;
  return Math.round(sum * 1e6) / 1e6;
}

function isSame(shown: number, count: number): boolean {
  const decimals = /\.(\d+)$/u.exec(String(shown))?.[1]?.length ?? 0;
  return Math.abs(shown - count) <= (Number.isInteger(count) && decimals === 0 ? 0 : 0.5 * 10 ** -decimals);
}
