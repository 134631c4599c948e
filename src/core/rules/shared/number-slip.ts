import type { Localized } from "../../base/language";

/** The smallest slip of the hand that turns one figure into another. */
export type NumberSlip =
  "one-digit" | "swapped-digits" | "missing-digit" | "extra-digit" | "lost-thousands" | "other";

export function findSlip(from: number, to: number): NumberSlip {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return "other";
  const [a, b] = [String(Math.abs(from)), String(Math.abs(to))];
  if (from * 1000 === to || to * 1000 === from) return "lost-thousands";
  if (a.length === b.length) {
    const different = Array.from(a).flatMap((digit, index) => (digit === b[index] ? [] : [index]));
    const [first = -1, second = -1] = different;
    if (different.length === 1) return "one-digit";
    if (different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
      return "swapped-digits";
  }
  if (a.length + 1 === b.length && isWithoutOne(b, a)) return "missing-digit";
  if (a.length === b.length + 1 && isWithoutOne(a, b)) return "extra-digit";
  return "other";
}

/** The slip in words, as the end of a sentence: " (sai một chữ số)"; empty for `other`. */
export function describeSlip(slip: NumberSlip): Localized {
  return SLIPS[slip];
}

/** How likely a slip is, the smaller the likelier: to choose between two explanations. */
export function slipCost(slip: NumberSlip): number {
  return slip === "other" ? 3 : slip === "one-digit" || slip === "swapped-digits" ? 1 : 2;
}

function isWithoutOne(long: string, short: string): boolean {
  for (let index = 0; index < long.length; index++)
    if (long.slice(0, index) + long.slice(index + 1) === short) return true;
  return false;
}

const SLIPS: Readonly<Record<NumberSlip, Localized>> = {
  "one-digit": { vi: " (chỉ khác một chữ số)", en: " (one digit differs)" },
  "swapped-digits": { vi: " (hai chữ số bị đảo chỗ)", en: " (two digits are swapped)" },
  "missing-digit": { vi: " (thiếu một chữ số)", en: " (a digit is missing)" },
  "extra-digit": { vi: " (thừa một chữ số)", en: " (a digit too many)" },
  "lost-thousands": { vi: " (lệch nhau 1.000 lần)", en: " (off by a factor of 1,000)" },
  other: { vi: "", en: "" },
};
