import type { Claims } from "../../model/claim";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

/**
 * Finds a whole that has all done something, and some of it that have not: "100% số thôn đã có nhà văn hóa … hai thôn Đồng Mít
 * và Suối Cát chưa có nhà văn hóa".
 */
export function* findFalseWholes(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const [at, { sentence }] of lines.entries()) {
    for (const whole of sentence.lower.matchAll(ALL)) {
      const [, counted = "", done = ""] = whole;
      const near = lines.slice(at, at + AHEAD).filter((each) => each.sentence.document === sentence.document);
      for (const other of near) {
        const denied = new RegExp(
          String.raw`(?<!\p{L})(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ${counted}(?!\p{L})[^;.]{0,120}? (?:chưa|không) ${done}(?!\p{L})`,
          "u",
        ).exec(other.sentence.lower);
        if (!denied) continue;
        yield {
          kind: "denied",
          sentence,
          from: whole.index,
          to: whole.index + whole[0].length,
          expected: other.sentence.text.slice(denied.index, denied.index + denied[0].length),
          figures: [],
          loudness: "error",
        };
      }
    }
  }
}

const AHEAD = 8;
/** What all have or have done: two words behind "đều", "đã". */
const ALL =
  /(?<!\p{L})(?:100 ?%|tất cả)(?: (?:tổng )?số| các)? ((?:(?!đều|đã|hiện|số|các)\p{L}+ ){0,2}\p{L}+) (?:đều |đã |hiện ){1,3}(\p{L}+ \p{L}+)(?!\p{L})/gu;
