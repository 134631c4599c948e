import type { Quantity } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds what is left of two counts told side by side: "thụ lý 73 vụ, 128 bị can … giải quyết 61 vụ, 104 bị can … còn lại 14 vụ, 24
 * bị can". One of the two comes out over a whole and what was done of it, so the other must over the figures beside those.
 */
export function* findTwinRemainders({ quantities }: Passage): Iterable<Relation> {
  const twins = listTwins(quantities);
  for (const [at, left] of twins.entries()) {
    if (!isLeft(left.one)) continue;
    const before = twins.slice(Math.max(0, at - REACH), at).filter((each) => isOf(each, left));
    for (const [from, whole] of before.entries())
      for (const done of before.slice(from + 1)) {
        const [a, b] = (["one", "two"] as const).map(
          (side) => whole[side].figure.value - done[side].figure.value,
        );
        if (a === undefined || b === undefined || a <= 0 || b <= 0) continue;
        const [isOne, isTwo] = [a === left.one.figure.value, b === left.two.figure.value];
        if (isOne === isTwo) continue;
        const side = isOne ? "two" : "one";
        const expected = isOne ? b : a;
        // What comes out must be more than chance: small numbers do anyhow.
        if ((isOne ? a : b) < LEAST || Math.abs(expected - left[side].figure.value) > FURTHEST * expected)
          continue;
        yield {
          kind: "remainder",
          result: left[side],
          terms: [whole[side], done[side]],
          expected,
          holds: false,
          loudness: "error",
        };
      }
  }
}

const REACH = 6;
const LEAST = 10;
const FURTHEST = 0.5;

interface Twin {
  readonly one: Quantity;
  readonly two: Quantity;
}

/** Two counts side by side, with nothing but a mark or "với" between. */
function listTwins(quantities: readonly Quantity[]): readonly Twin[] {
  return quantities.flatMap((two, index): Twin[] => {
    const one = quantities[index - 1];
    if (!one || one.sentence !== two.sentence || !isPlain(one) || !isPlain(two)) return [];
    if (one.counter === two.counter || two.role === "left") return [];
    return /^ ?\p{L}+(?: \p{L}+){0,2}(?:,|\/| -| với| và) ?$/u.test(two.lead) ? [{ one, two }] : [];
  });
}

function isPlain(each: Quantity): boolean {
  return isExact(each) && each.counter !== "" && each.bracket < 0 && ["main", "left"].includes(each.role);
}

function isLeft({ role, lead }: Quantity): boolean {
  return role === "left" || /(?<!\p{L})còn lại(?: \p{L}+){0,4} $/u.test(lead);
}

function isOf({ one, two }: Twin, left: Twin): boolean {
  return one.counter === left.one.counter && two.counter === left.two.counter;
}
