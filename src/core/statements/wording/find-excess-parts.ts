import type { Claims } from "../../model/claim";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

/**
 * Finds a part that is more than the whole it is said to be of: "lắp hầm lọc cho 21 trong 18 điểm", "34 trong tổng số 29 vụ". Both
 * count the same things; a time ("trong 18 ngày"), a plan or other things are no whole.
 */
export function* findExcessParts(claims: Claims): Iterable<Assertion> {
  for (const { sentence, quantities } of readQuantities(claims)) {
    for (const [at, part] of quantities.entries()) {
      const whole = quantities[at + 1];
      if (!whole || part.figure.percent || whole.figure.percent || part.figure.value <= whole.figure.value)
        continue;
      if (part.role !== "main" || whole.role !== "main" || whole.counter === "") continue;
      if (part.figure.bound !== "exact" || whole.figure.bound !== "exact") continue;
      if (part.figure.base !== undefined || whole.figure.base !== undefined) continue;
      const named = /^ ?((?:\p{L}+ ){0,3})trong (?:số |tổng |tổng số )?$/u.exec(whole.lead)?.[1];
      // "21 trong 18 điểm", "21 điểm trong tổng số 18 điểm"; "21 ha trong 18 ngày" are of two kinds.
      if (named === undefined || (named !== "" && named.split(" ")[0] !== whole.counter)) continue;
      const { from } = part.figure;
      const to = whole.figure.to;
      const figures = [part.figure, whole.figure];
      yield { kind: "excess", sentence, from, to, expected: whole.figure.value, figures, loudness: "error" };
    }
  }
}
