import { readNumber, writeNumber } from "../../base/number-text";
import type { Claims, Sentence } from "../../model/claim";
import type { Assertion } from "./assertion";

/**
 * Finds a length that the chainage of its two ends does not give: "từ Km2+300 đến Km5+850, chiều dài 5,35 km". Where several
 * stretches are named, the length of any of them, or of any that stand together, is right.
 */
export function* findChainageLengths({ sentences }: Claims): Iterable<Assertion> {
  for (const [at, sentence] of sentences.entries()) {
    const own = readStretches(sentence.lower);
    const above = sentences[at - 1];
    const near = above?.document === sentence.document && above.block === sentence.block;
    const before = near && own.length === 0 ? readStretches(above.lower) : [];
    const stretches = [...before, ...own];
    if (stretches.length === 0) continue;
    const lengths = listLengths(sentence);
    // What is long besides the stretch: a bridge, a ditch.
    if (own.length === 0 && lengths.length > 1) continue;
    const [length] = lengths.filter(
      ({ from, to }) => own.length === 0 || isBeside(sentence.lower, own, from, to),
    );
    if (!length || isGiven(length, stretches)) continue;
    const meant = stretches.length === 1 ? stretches[0] : undefined;
    if (!meant || meant.metres <= 0) continue;
    const { from, to, unit } = length;
    const expected = `${writeNumber(unit === "km" ? meant.metres / 1000 : meant.metres, "vi")} ${unit}`;
    yield { kind: "chainage", sentence, from, to, expected, figures: [], loudness: "error" };
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
}

const POINT = String.raw`km\s?(\d{1,4})\s?(?:\+\s?(\d{1,3})(?:[.,]\d{1,3})?)?`;
const STRETCH = new RegExp(
  String.raw`(?<![\p{L}\d])${POINT}(?:\s?\([^()]{0,60}\))?\s?(?:-|÷|→|đến|tới)(?: hết)?(?: lý trình)?\s?${POINT}(?![\d/])`,
  "gu",
);
const MOST = 20;

function readStretches(lower: string): readonly Stretch[] {
  if (!lower.includes("km")) return [];
  return Array.from(lower.matchAll(STRETCH), (match) => {
    const [all, a, aMetres = "0", b, bMetres = "0"] = match;
    const metres = 1000 * (Number(b) - Number(a)) + Number(bMetres) - Number(aMetres);
    return { from: match.index, to: match.index + all.length, metres: Math.abs(metres) };
  }).slice(0, MOST);
}

interface Length extends Stretch {
  readonly step: number;
  readonly unit: "km" | "m";
}

const LENGTH =
  /(?:(?<!\p{L}|kéo |nối )(?:chiều dài|dài|cự ly)(?: (?:toàn tuyến|tuyến|đoạn|là|gần|hơn|khoảng|trên|đường))*[: ]+|\()(\d{1,3}(?:[.,]\d{1,3})*)\s?(km|m|mét)(?![\p{L}\d²³2/])/gu;

function listLengths({ lower }: Sentence): readonly Length[] {
  return Array.from(lower.matchAll(LENGTH)).flatMap((match) => {
    const [all, number = "", name] = match;
    const read = readNumber(number);
    if (!read) return [];
    const unit = name === "km" ? "km" : "m";
    const scale = unit === "km" ? 1000 : 1;
    const hedged = /(?<!\p{L})(?:gần|hơn|khoảng|trên) /u.test(all);
    const step = hedged ? 0.1 * read.value * scale : scale * 10 ** -read.decimals;
    const bracket = all.startsWith("(") ? 1 : 0;
    return [
      { from: match.index + bracket, to: match.index + all.length, metres: read.value * scale, step, unit },
    ];
  });
}

/** Right behind the stretch or right before it, with nothing else told between. */
function isBeside(lower: string, stretches: readonly Stretch[], from: number, to: number): boolean {
  return stretches.some((each) => {
    const gap = from >= each.to ? lower.slice(each.to, from) : lower.slice(to, each.from);
    return (
      gap.length < 60 &&
      !/[;.\d]|(?<!\p{L})(?:cống|cầu|rãnh|kè|hàng rào|mương|trong đó|đã|xong)(?!\p{L})/u.test(gap)
    );
  });
}

function isGiven({ metres, step }: Length, stretches: readonly Stretch[]): boolean {
  return stretches.some((_, begin) => {
    let sum = 0;
    return stretches.slice(begin).some((each) => {
      sum += each.metres;
      return (
        Math.abs(sum - metres) <= step ||
        Math.abs(2 * sum - metres) <= step ||
        Math.abs(each.metres - metres) <= step
      );
    });
  });
}
