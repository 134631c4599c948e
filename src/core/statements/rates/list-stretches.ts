import type { Figure, Sentence } from "../../model/claim";
import { placeIn } from "../../claims/place-in-sentence";
import { readWholeNumber } from "../../numerals/number-words";
import type { Quantity } from "../../quantities/quantity";
import type { Unit } from "../../quantities/read-measure";

/**
 * The numbers of one thing that the text names where they are no quantities of their own: spans of time, numbers in words
 * ("trong ba đêm", "mười hai tháng"), and "từ tháng 4 đến hết tháng 12", which are nine. Those of the rate's own sentence, the
 * nearest first; where it names none, those of `near` ("thu gom 15,6 tấn/ngày. Tính mỗi tháng 30 ngày, xe chở 468 tấn").
 */
export function listStretches(rate: Quantity, unit: Unit, near: readonly Sentence[]): readonly Quantity[] {
  const own = listIn(rate.sentence, rate.figure, unit);
  return own.length > 0
    ? own
    : near.flatMap((each) => (each === rate.sentence ? [] : listIn(each, rate.figure, unit)));
}

function listIn(sentence: Sentence, figure: Figure, { words }: Unit): readonly Quantity[] {
  const each = /^\p{L}+/u.exec(words)?.[0];
  if (each === undefined) return [];
  const { lower } = sentence;
  const found: Quantity[] = [];
  const add = (value: number, from: number, to: number): void => {
    const number = { value, decimals: 0, step: 1, percent: false, bound: "exact" as const };
    const at = placeIn(sentence, from, to);
    const written = { ...figure, ...number, head: each, at, number: at, from, to, headEnd: to };
    found.push({ ...NOTHING, figure: written, sentence, counter: each, key: each });
  };
  for (let tries = 0, at = lower.length; tries < MOST_TRIES; tries++) {
    at = lower.lastIndexOf(` ${each}`, at - 1);
    if (at < 0) break;
    const end = at + 1 + each.length;
    if (/^\p{L}/u.test(lower.slice(end))) continue;
    const number = readNumberAt(lower, at);
    if (number) add(number.value, number.from, end);
    const range = readRange(each, lower, at, end);
    if (range) add(range.value, at + 1, range.to);
  }
  return found.sort((a, b) => Math.abs(a.figure.from - figure.from) - Math.abs(b.figure.from - figure.from));
}

const MOST_TRIES = 10;
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
    /(?:[\p{L}\d]{1,30} ){0,3}[\p{L}\d]{1,30}$/u
      .exec(lower.slice(Math.max(0, to - 30), to))?.[0]
      .split(" ") ?? [];
  for (let from = 0; from < words.length; from++) {
    const text = words.slice(from).join(" ");
    const value = /^\d{1,3}$/u.test(text) ? Number(text) : readWholeNumber(text);
    if (value !== null && value > 1) return { value, from: to - text.length };
  }
  return null;
}

/** "từ tháng 4 đến hết tháng 12", "từ năm 2021 đến năm 2024": both ends are of it. */
function readRange(
  each: string,
  lower: string,
  at: number,
  end: number,
): { readonly value: number; readonly to: number } | null {
  if (
    (each !== "tháng" && each !== "năm") ||
    !/(?<!\p{L})từ(?: \p{L}+)?$/u.test(lower.slice(0, at).slice(-12))
  )
    return null;
  const found = RANGE.exec(lower.slice(end, end + 50));
  const [first, last] = [found?.[1], found?.[2]].map(Number);
  if (!found || first === undefined || last === undefined) return null;
  const value = last - first + 1;
  return value > 1 && value <= 60 ? { value, to: end + found[0].length } : null;
}

const RANGE = /^ (\d{1,4}) (?:đến|tới)(?: hết| cuối)?(?: tháng| năm)? (\d{1,4})(?![\d/.,])/u;
