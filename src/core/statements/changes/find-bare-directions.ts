import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { areAlike } from "./levels";

/**
 * Finds a rise or a fall told without how much, between two levels that go the other way: "giảm từ 8,1% năm 2023 xuống còn
 * 8,6%". The word alone is wrong, or one of the two.
 */
export function* findBareDirections(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const { quantities } of lines)
    for (const [at, second] of quantities.entries()) {
      const first = quantities[at - 1];
      if (!first || !areAlike(first, second) || overlap(spanOf(first), spanOf(second))) continue;
      const told = readFromTo(first, second, quantities[at + 1]);
      if (!told || told.rises === told.now.figure.value > told.before.figure.value) continue;
      const { before, now } = told;
      yield {
        kind: told.rises ? "rise" : "fall",
        result: now,
        terms: [before, now],
        expected: before.figure.value,
        holds: false,
        loudness: "error",
      };
    }
}

interface Told {
  readonly before: Quantity;
  readonly now: Quantity;
  readonly rises: boolean;
}

/** "giảm từ 8,1% năm 2023 xuống còn 8,6% năm 2024": unless how much is told, which says it better. */
function readFromTo(before: Quantity, now: Quantity, next: Quantity | undefined): Told | null {
  if (before.role !== "from" || (now.role !== "to" && now.role !== "left") || next?.role === "change")
    return null;
  const word = /(?<!\p{L})(tăng|giảm)(?: \p{L}+){0,3} từ(?: \p{L}+)? $/u.exec(before.lead)?.[1];
  return word === undefined ? null : { before, now, rises: word === "tăng" };
}
