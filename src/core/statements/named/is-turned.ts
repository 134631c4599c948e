import type { Quantity } from "../../quantities/quantity";
import type { Reading } from "./readings";

/**
 * Is the step right and its word wrong: "bị thương 14 người; cùng kỳ năm trước … bị thương 12 người", and below "số người bị
 * thương giảm 2 người"? Only where the words say of one of the two, and of one alone, that it is the earlier.
 */
export function isTurned({ falling, lead }: Quantity, { kind, terms: [a, b], holds }: Reading): boolean {
  if (kind !== "difference" || !holds || !CHANGED.test(lead) || isEarlier(a) === isEarlier(b)) return false;
  const [before, now] = isEarlier(a) ? [a, b] : [b, a];
  return falling !== now.figure.value < before.figure.value;
}

const CHANGED = /(?<!\p{L})(?:tăng|giảm)(?: thêm)?\s$/u;
const EARLIER = /(?<!\p{L})(?:cùng kỳ|(?:năm|quý|kỳ|tháng) trước|năm ngoái)(?!\p{L})/u;

/** Its part of the sentence, up to the last semicolon, names an earlier time and does not compare with it. */
function isEarlier({ sentence: { lower }, figure, role }: Quantity): boolean {
  if (role === "earlier") return true;
  const clause =
    lower
      .slice(0, figure.from)
      .split(/[;:()]/u)
      .at(-1) ?? "";
  const time = EARLIER.exec(clause);
  return time !== null && !/(?<!\p{L})(?:so|tăng|giảm|bằng|hơn)(?!\p{L})/u.test(clause);
}
