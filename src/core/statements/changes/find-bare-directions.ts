import type { QuantityLine } from "../../quantities/quantity";
import { overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { areAlike } from "./levels";

/**
 * Finds a rise or a fall told without how much, between two levels that go the other way: "giảm từ 8,1% năm 2023 xuống còn
 * 8,6%". The word alone is wrong, or one of the two. Where how much is told, that says it better.
 */
export function* findBareDirections(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const { quantities } of lines)
    for (const [at, now] of quantities.entries()) {
      const before = quantities[at - 1];
      if (before?.role !== "from" || (now.role !== "to" && now.role !== "left")) continue;
      if (quantities[at + 1]?.role === "change") continue;
      if (!areAlike(before, now) || overlap(spanOf(before), spanOf(now))) continue;
      const word = WORD.exec(before.lead)?.[1];
      if (word === undefined || (word === "tăng") === now.figure.value > before.figure.value) continue;
      yield {
        kind: word === "tăng" ? "rise" : "fall",
        result: now,
        terms: [before, now],
        expected: before.figure.value,
        holds: false,
        loudness: "error",
      };
    }
}

const WORD = /(?<!\p{L})(tăng|giảm)(?: \p{L}+){0,3} từ(?: \p{L}+)? $/u;
