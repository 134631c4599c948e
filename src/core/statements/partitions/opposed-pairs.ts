import type { Quantity } from "../../quantities/quantity";
import { lastClause } from "../../quantities/last-clause";
import { areSexes } from "../sums/is-closed";
import type { Row, Run } from "./run";

/**
 * What is done and what is not make up the whole, wherever they stand: "đã khởi công 84 nhà, hoàn thành 61 nhà. Số chưa khởi
 * công là 9 nhà". The words that "chưa" or "không" denies stand before the other figure.
 */
export function listNegatedPairs(total: Quantity, rows: readonly Row[]): readonly Run[] {
  const figures = rows.flatMap(({ parts }, distance) => parts.map((each) => ({ each, distance })));
  const runs: Run[] = [];
  for (const [at, { each: denied }] of figures.entries()) {
    const words = readDenied(denied);
    if (words === null) continue;
    for (const { each: done, distance } of figures.slice(0, at)) {
      if (!says(done, words) || done.figure.value >= total.figure.value) continue;
      runs.push({
        parts: [done, denied],
        side: "behind",
        distance,
        skipped: 0,
        whole: true,
        opposed: true,
        opening: "",
      });
    }
  }
  return runs;
}

/** The first two words that are denied before the figure: "chưa khởi công". */
function readDenied({ lead, tail }: Quantity): string | null {
  const [, before] =
    /(?<!\p{L})(?:chưa|không)(?: được)? (\p{L}+ \p{L}+)[^,;.()]{0,25}$/u.exec(lead.slice(-60)) ?? [];
  if (before !== undefined) return before;
  return /^[^,;.()]{0,25}?(?<!\p{L})(?:chưa|không)(?: được)? (\p{L}+ \p{L}+)/u.exec(tail)?.[1] ?? null;
}

/** The same words beside the other figure, not denied. */
function says({ lead, tail }: Quantity, words: string): boolean {
  const beside = `${lastClause(lead)} # ${tail.split(/[,;.()]/u, 1)[0] ?? ""}`;
  const at = beside.indexOf(words);
  return at >= 0 && !/(?:chưa|không)(?: được)? $/u.test(beside.slice(0, at));
}

/** Sentences between a whole and its men and women. */
const MOST_BACK = 4;

/** "2.316 hội viên … Nữ 1.322 người, nam 994 người": men and women make up the whole, whatever it is counted by. */
export function listSexes(total: Quantity, rows: readonly (readonly Quantity[])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [distance, row] of rows.slice(0, MOST_BACK).entries()) {
    for (const [at, second] of row.entries()) {
      const first = row[at - 1];
      if (!first || !areSexes(first, second)) continue;
      const parts = [first, second];
      if (parts.some(({ figure }) => figure.value >= total.figure.value)) continue;
      runs.push({ parts, side: "behind", distance, skipped: 0, whole: true, opposed: true, opening: "" });
    }
  }
  return runs;
}
