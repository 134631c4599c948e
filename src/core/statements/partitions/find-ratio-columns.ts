import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Passage } from "../passages/passage";
import { addUp } from "../precision";
import type { Relation } from "../relation";

/** Rows of two numbers each, and how far from them their totals stand, in sentences. */
const LEAST_ROWS = 3;
const REACH = 3;
/** A total is told when it is off by no more. */
const FURTHEST = 0.35;

/**
 * Finds totals of rows that each give two numbers: "- ma túy: 29/36; - trộm cắp: 26/41; …" below "74 vụ/123 bị can", or points out of
 * the most there are ("Tiêu chí 1: 13,5/15 điểm; …" above "Điểm tối đa 100. Tổng điểm 89"). Where one of the two columns
 * comes out on a figure nearby, so must the other on the figure beside it.
 */
export function* findRatioColumns({ lines }: Passage): Iterable<Relation> {
  for (const { first, last, rows } of listRuns(lines)) {
    const near = [
      ...lines.slice(Math.max(0, first - REACH), first),
      ...lines.slice(last + 1, last + 1 + REACH),
    ].flatMap(({ quantities }) => quantities.filter(isTotal));
    const [over, under] = [rows, rows.map(readUnder)];
    for (const [column, beside] of [
      [over, under],
      [under, over],
    ] as const) {
      const held = near.find(({ figure }) => isSame(figure.value, sumOf(column)));
      if (!held || near.some(({ figure }) => isSame(figure.value, sumOf(beside)))) continue;
      const total = near.find(
        (each) => each !== held && areTogether(each, held, near) && isNear(each, sumOf(beside)),
      );
      if (total)
        yield {
          kind: "sum",
          result: total,
          terms: beside,
          expected: sumOf(beside),
          holds: false,
          loudness: "error",
        };
      break;
    }
  }
}

interface Rows {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly Quantity[];
}

/** Neighbouring sentences that each begin with a figure of two numbers. */
function* listRuns(lines: readonly QuantityLine[]): Iterable<Rows> {
  let at = 0;
  while (at < lines.length) {
    const first = at;
    const rows: Quantity[] = [];
    for (let row = readRow(lines[at]); row; row = readRow(lines[at])) {
      rows.push(row);
      at++;
    }
    if (rows.length >= LEAST_ROWS) yield { first, last: at - 1, rows };
    if (rows.length === 0) at++;
  }
}

function readRow(line: QuantityLine | undefined): Quantity | null {
  const [row] = line?.quantities ?? [];
  return row?.figure.base !== undefined && row.figure.bound === "exact" && row.figure.base > 0 ? row : null;
}

/** The second number of a row, as a quantity of its own. */
function readUnder(row: Quantity): Quantity {
  const { base = 0, ...figure } = row.figure;
  return { ...row, figure: { ...figure, value: base } };
}

function isTotal({ figure, role }: Quantity): boolean {
  return (
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    role === "main" &&
    figure.value >= 10
  );
}

/** Printed beside one another ("74 vụ/123 bị can"), or the one called the total, the other the most there are. */
function areTogether(total: Quantity, held: Quantity, near: readonly Quantity[]): boolean {
  if (total.sentence === held.sentence && Math.abs(total.order - held.order) === 1) return true;
  return Math.abs(near.indexOf(total) - near.indexOf(held)) === 1 && TOTAL.test(total.lead.slice(-60));
}

const TOTAL = /(?<!\p{L})(?:tổng|cộng|tổng cộng|tổng số|tổng điểm)(?!\p{L})/u;

function isNear({ figure }: Quantity, sum: number): boolean {
  return Math.abs(figure.value - sum) <= FURTHEST * sum;
}

function sumOf(quantities: readonly Quantity[]): number {
  return addUp(quantities.map(({ figure }) => figure.value));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
