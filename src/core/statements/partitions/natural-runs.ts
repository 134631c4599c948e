import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isExact } from "../passages/is-exact";
import { isRate } from "../sums/excuse-sum";
import { countsAlike } from "../sums/list-parts";

/** Figures that follow one another and may be the parts of one total. */
export interface Run {
  readonly parts: readonly Quantity[];
  /** `behind`: the parts stand behind the total; `before`: the total sums up what stands before it. */
  readonly side: "behind" | "before";
  /** Sentences between the total's and the nearest part's: 0 in its own. */
  readonly distance: number;
  /** Figures of the same things that stand between the total and the nearest part. */
  readonly skipped: number;
  /** All figures of the same things there are told in one go. */
  readonly whole: boolean;
  /** The words before the first part's number: from the total on, or from the beginning of its sentence. */
  readonly opening: string;
}

/** Nobody comes back to a total later. */
const MOST_LINES = 8;
const MOST_PARTS = 16;

/** The runs of figures that may be the parts of a total: whole sentences, one after another, nothing left out between. */
export function listRuns(
  total: Quantity,
  lines: readonly QuantityLine[],
  at: number,
  isTaken: (quantity: Quantity) => boolean,
): readonly Run[] {
  const isPart = (each: Quantity): boolean => isPartOf(each, total) && !isTaken(each);
  const behind = lines
    .slice(at, at + MOST_LINES)
    .map(({ quantities }, row) =>
      quantities.filter((each) => (row > 0 || each.order > total.order) && isPart(each)),
    );
  const before = lines
    .slice(Math.max(0, at - MOST_LINES + 1), at + 1)
    .reverse()
    .map(({ quantities }, row) =>
      quantities.filter((each) => (row > 0 || each.order < total.order) && isPart(each)).reverse(),
    );
  return [...gather(total, behind, "behind"), ...gather(total, before, "before")];
}

function* gather(total: Quantity, rows: readonly (readonly Quantity[])[], side: Run["side"]): Iterable<Run> {
  let skipped = 0;
  for (const [from, row] of rows.entries()) {
    const parts: Quantity[] = [];
    for (let to = from; to < rows.length; to++) {
      const more = rows[to] ?? [];
      if (more.length === 0 || more.some(({ figure }) => figure.value >= total.figure.value)) break;
      parts.push(...more);
      if (parts.length > MOST_PARTS) break;
      if (parts.length < 2) continue;
      const inOrder = side === "behind" ? [...parts] : [...parts].reverse();
      const [first] = inOrder;
      if (!first) continue;
      yield {
        parts: inOrder,
        side,
        distance: from,
        skipped,
        whole: to === from || (rows[to + 1] ?? []).length === 0,
        opening: openingOf(first, total),
      };
    }
    skipped += row.length;
  }
}

/** A count of the same things, or of nothing that is named; outside of brackets unless the total stands in the same. */
function isPartOf(each: Quantity, total: Quantity): boolean {
  return (
    (countsAlike(each, total) ||
      (each.counter === "" && total.counter !== "đồng" && each.figure.step === 1)) &&
    isCount(each) &&
    each.bracket === (each.sentence === total.sentence ? total.bracket : -1)
  );
}

export function isCount(each: Quantity): boolean {
  return (
    isExact(each) &&
    !isRate(each) &&
    (each.role === "main" || each.role === "left" || each.role === "to") &&
    !OF_ANOTHER_TIME.test(each.lead.split(/[,;:.(]/u).at(-1) ?? "")
  );
}

const OF_ANOTHER_TIME = /(?<!\p{L})(?<!(?:tháng|quý|ngày|tuần) )(?:đầu|cuối) (?:năm|kỳ|quý|tháng)(?!\p{L})/u;

function openingOf(first: Quantity, total: Quantity): string {
  const from = first.sentence === total.sentence && total.order < first.order ? total.figure.to : 0;
  return first.sentence.lower.slice(from, first.figure.from);
}
