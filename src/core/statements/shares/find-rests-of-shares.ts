import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { mayCountAlike } from "../sums/list-parts";

/**
 * Finds what is left of the whole that a share right before it is of: "1.236 người, chỉ tiêu giao 1.310, đạt 94,4%, còn thiếu 74 người",
 * "Đã giải quyết 219 vụ, đạt 81,7%; còn lại 49 vụ". The share comes out, so that its number and its whole are known and the
 * rest has no other reading. `shares`: those that hold or fail.
 */
export function* findRestsOfShares(
  lines: readonly QuantityLine[],
  shares: readonly Relation[],
): Iterable<Relation> {
  const held = new Map<Quantity, Relation>();
  for (const share of shares) if (share.holds && share.kind === "share") held.set(share.result, share);
  for (const { quantities } of lines)
    for (const [at, rest] of quantities.entries()) {
      const percent = quantities[at - 1];
      const share = percent?.figure.percent === true ? held.get(percent) : undefined;
      if (!percent || !share?.share || rest.figure.percent || rest.figure.bound !== "exact") continue;
      if (rest.figure.base !== undefined || rest.bracket !== percent.bracket || !REST.test(rest.lead))
        continue;
      const [part, whole] = share.terms;
      if (!part || !whole || !mayCountAlike(part, rest) || part.figure.base !== undefined) continue;
      if (part.sentence !== rest.sentence || share.share.part > share.share.base) continue;
      const expected = addUp([share.share.base, -share.share.part]);
      // "31,02 ha trong tổng số 38,46 ha": in whatever order they are told.
      const [under, over] = [spanOf(part), spanOf(whole)].sort((a, b) => a.low - b.low);
      if (!under || !over) continue;
      const span = { low: over.low - under.high, high: over.high - under.low };
      // "815 hộ khá, chiếm 70%; còn 6 hộ thuộc diện nghèo": of these there still are some, far fewer than the rest.
      if (!overlap(span, spanOf(rest)) && isOfOwnKind(rest) && !isSlip(rest, expected)) continue;
      yield {
        kind: "remainder",
        result: rest,
        terms: [whole, part],
        expected,
        holds: overlap(span, spanOf(rest)),
        loudness: "error",
      };
    }
}

/** A bare "còn", and words that say what kind of them are meant, not that they are still to be done. */
function isOfOwnKind({ lead, tail, counter }: Quantity): boolean {
  if (/(?:lại|thiếu)(?: (?:là|phải|có))?\s$/u.test(lead)) return false;
  const kind =
    tail
      .replace(counter, "")
      .split(/[,;.:()]/u, 1)[0]
      ?.trim() ?? "";
  return kind !== "" && !/^(?:\p{L}+ )?(?:chưa|không|đang|tiếp tục|phải|cần|sẽ|chờ)(?!\p{L})/u.test(kind);
}

const REST =
  /^[^,;:.()\d]{0,40}[,;]\s(?:hiện )?(?:còn lại|còn thiếu|còn|thiếu|số còn lại)(?: (?:là|phải|có))?\s$/u;
