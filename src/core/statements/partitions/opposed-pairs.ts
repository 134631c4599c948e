import type { Quantity } from "../../quantities/quantity";
import { areSexes } from "../sums/is-closed";
import type { Run } from "./run";

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
