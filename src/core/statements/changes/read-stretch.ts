import { placeIn } from "../../claims/place-in-sentence";
import { readWholeNumber } from "../../numerals/number-words";
import type { Quantity } from "../../quantities/quantity";

/**
 * The nearest number of `each` before an average where it is no quantity of its own: a span of time, or a number in words
 * ("3.600 lượt trong ba đêm, trung bình mỗi đêm …"). `null` where the sentence names none.
 */
export function readStretch({ sentence, figure }: Quantity, each: string): Quantity | null {
  const { lower } = sentence;
  if (each === "") return null;
  for (let tries = 0, at = figure.from; tries < MOST_TRIES; tries++) {
    at = lower.lastIndexOf(` ${each}`, at - 1);
    if (at < 0) return null;
    if (/^\p{L}/u.test(lower.slice(at + each.length + 1))) continue;
    const number = readNumberAt(lower, at);
    if (number) {
      const value = { value: number.value, decimals: 0, step: 1, percent: false, bound: "exact" as const };
      const place = placeIn(sentence, number.from, at + each.length + 1);
      const written = { ...figure, ...value, head: each, at: place, from: number.from, to: at };
      return { ...NOTHING, figure: written, sentence, counter: each, key: each };
    }
  }
  return null;
}

const MOST_TRIES = 6;
const NOTHING = {
  order: -1,
  role: "main",
  falling: false,
  clause: 0,
  bracket: -1,
  lead: "",
  tail: "",
} as const;

/** The number of up to three words that ends at `to`, the longest first. */
function readNumberAt(lower: string, to: number): { readonly value: number; readonly from: number } | null {
  const words =
    /(?:[\p{L}\d]+ ){0,2}[\p{L}\d]+$/u.exec(lower.slice(Math.max(0, to - 24), to))?.[0].split(" ") ?? [];
  for (let from = 0; from < words.length; from++) {
    const text = words.slice(from).join(" ");
    const value = /^\d{1,3}$/u.test(text) ? Number(text) : readWholeNumber(text);
    if (value !== null && value > 1) return { value, from: to - text.length };
  }
  return null;
}
