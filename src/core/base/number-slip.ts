import type { Localized } from "./language";

/** The smallest slip of the hand that turns one figure into another. */
export type NumberSlip =
  "one-digit" | "swapped-digits" | "missing-digit" | "extra-digit" | "lost-thousands" | "other";

export function findSlip(from: number, to: number): NumberSlip {
  if (isThousandfold(from, to) || isThousandfold(to, from)) return "lost-thousands";
  const [a, b] = [String(Math.abs(from)), String(Math.abs(to))];
  if (a.length === b.length) {
    let [count, first, last] = [0, -1, -1];
    for (let at = 0; at < a.length && count < 3; at++) {
      if (a[at] === b[at]) continue;
      count++;
      if (first < 0) first = at;
      last = at;
    }
    if (count === 1) return "one-digit";
    // A decimal mark may stand between the two.
    const beside = last - first === (a[first + 1] === "." && b[first + 1] === "." ? 2 : 1);
    if (count === 2 && beside && a[first] === b[last] && a[last] === b[first]) return "swapped-digits";
  }
  // Nothing is left of a number that lost its digits.
  if (from === 0 || to === 0) return "other";
  if (a.length + 1 === b.length && isWithoutOne(b, a)) return "missing-digit";
  if (a.length === b.length + 1 && isWithoutOne(a, b)) return "extra-digit";
  return "other";
}

/**
 * Is one figure a slip of the hand away from another? Figures under two digits are never a digit's slip of one another:
 * all of them would be.
 */
export function isNearMiss(written: number, meant: number): boolean {
  const slip = written === meant ? "other" : findSlip(written, meant);
  if (slip === "other" || slip === "lost-thousands") return slip !== "other";
  return Math.min(String(written).length, String(meant).length) >= 2;
}

/** The slip in words, as the end of a sentence: " (sai một chữ số)"; empty for `other`. */
export function describeSlip(slip: NumberSlip): Localized {
  return SLIPS[slip];
}

/** The mark of thousands misread, with the noise of binary fractions: 1.663 and 1663. */
function isThousandfold(small: number, large: number): boolean {
  return large !== 0 && Math.abs(small * 1000 - large) < 1e-6 * Math.max(1, Math.abs(large));
}

function isWithoutOne(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.endsWith(short.slice(at));
}

const SLIPS: Readonly<Record<NumberSlip, Localized>> = {
  "one-digit": { vi: " (chỉ khác một chữ số)", en: " (one digit differs)" },
  "swapped-digits": { vi: " (hai chữ số bị đảo chỗ)", en: " (two digits are swapped)" },
  "missing-digit": { vi: " (thiếu một chữ số)", en: " (a digit is missing)" },
  "extra-digit": { vi: " (thừa một chữ số)", en: " (a digit too many)" },
  "lost-thousands": { vi: " (lệch nhau 1.000 lần)", en: " (off by a factor of 1,000)" },
  other: { vi: "", en: "" },
};
