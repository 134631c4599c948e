import type { Claims } from "../../model/claim";
import type { QuantityLine } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { readQuantities } from "../../quantities/read-quantities";
import { isExact } from "../passages/is-exact";
import type { Assertion } from "./assertion";

/** Finds a part that is more than its whole: "21 trong 18 điểm"; "412 đoàn viên mới, trong đó học sinh 438 em". */
export function* findExcessParts(claims: Claims): Iterable<Assertion> {
  for (const line of readQuantities(claims)) {
    yield* findOfWhole(line);
    yield* findAmongPersons(line);
  }
}

/**
 * Persons by another name than their whole: "kết nạp 412 đoàn viên mới (…), trong đó học sinh 438 em". Side by side and of one
 * word they are a list of one part, and judged as a sum.
 */
function* findAmongPersons({ sentence, quantities }: QuantityLine): Iterable<Assertion> {
  for (const part of quantities) {
    if (!AMONG.test(part.lead) || part.role !== "main" || !isExact(part)) continue;
    const whole = quantities
      .slice(0, part.order)
      .filter(({ bracket, figure }) => bracket === part.bracket && !figure.percent)
      .at(-1);
    if (!whole || whole.role !== "main" || !isExact(whole)) continue;
    if (whole.counter === part.counter && whole.order === part.order - 1) continue;
    if (part.figure.value <= whole.figure.value || part.clause !== whole.clause) continue;
    if ([part, whole].some((each) => readMeasure(each).unit.dimension !== "person")) continue;
    const [from, to] = [part.figure.from, Math.max(part.figure.to, part.figure.headEnd)];
    const figures = [whole.figure];
    yield { kind: "excess", sentence, from, to, expected: whole.figure.value, figures, loudness: "error" };
  }
}

const AMONG =
  /(?<!\p{L})(?:trong đó|trong số (?:\p{L}+ ){0,4}(?:đó|này|trên))(?:,? (?:có|số))?(?: \p{L}+){0,4} $/u;

/**
 * A part that is more than the whole it is said to be of: "lắp hầm lọc cho 21 trong 18 điểm", "34 trong tổng số 29 vụ". Both
 * count the same things; a time ("trong 18 ngày"), a plan or other things are no whole.
 */
function* findOfWhole({ sentence, quantities }: QuantityLine): Iterable<Assertion> {
  for (const [at, part] of quantities.entries()) {
    const whole = quantities[at + 1];
    if (!whole || part.figure.percent || whole.figure.percent || part.figure.value <= whole.figure.value)
      continue;
    if (part.role !== "main" || whole.role !== "main" || whole.counter === "") continue;
    if (part.figure.bound !== "exact" || whole.figure.bound !== "exact") continue;
    if (part.figure.base !== undefined || whole.figure.base !== undefined) continue;
    // "Vắc xin 5 trong 1" is a name.
    if (whole.figure.value < 2) continue;
    const named = /^ ?((?:\p{L}+ ){0,3})trong (?:số |tổng |tổng số )?$/u.exec(whole.lead)?.[1];
    // "21 trong 18 điểm", "21 điểm trong tổng số 18 điểm"; "21 ha trong 18 ngày" are of two kinds.
    if (named === undefined || (named !== "" && named.split(" ")[0] !== whole.counter)) continue;
    const { from } = part.figure;
    const to = whole.figure.to;
    const figures = [part.figure, whole.figure];
    yield { kind: "excess", sentence, from, to, expected: whole.figure.value, figures, loudness: "error" };
  }
}
