import type { Claims, Figure } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { mayCountAlike } from "../sums/list-parts";
import type { Assertion } from "./assertion";
import { isFraction, readFractions, type Fraction } from "./read-fractions";
import { readNamedShare } from "./read-named-share";

/**
 * Finds a fraction in words that the figures beside it do not give: "118 trong tổng số 264 hộ …, nghĩa là quá nửa số hộ",
 * "Hơn hai phần ba số đơn (42/75 đơn)". The words must be tied to their ratio, or percentage, or to a part and its whole.
 */
export function* findWordedShares(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const [at, line] of lines.entries()) {
    for (const fraction of readFractions(line.sentence.lower)) {
      const share =
        readBehind(line, fraction) ??
        readOfBefore(lines, at, fraction) ??
        readBefore(line, lines[at - 1], fraction) ??
        readNamedShare(lines, at, fraction);
      if (!share || isFraction(fraction, share.value) || !isOfWhole(line, fraction, share)) continue;
      const { from, to } = fraction;
      const expected = Math.round(share.value * 1000) / 10;
      const { sentence } = line;
      const { figures } = share;
      yield { kind: "fraction", sentence, from, to, expected, figures, loudness: "error" };
    }
  }
}

interface Share {
  readonly value: number;
  readonly figures: readonly Figure[];
  /** What the whole counts, "" where nobody says so. */
  readonly counter: string;
}

const LINKED =
  /(?<!\p{L})(?:tức|nghĩa|như vậy|chiếm|bằng|tương đương|tương ứng|đạt)(?: là)?(?: [\p{L}]+){0,2}:? $/u;
const CONCLUDED = /^\s*(?:như vậy|như thế|tức là|nghĩa là|điều đó|tính ra)(?!\p{L})[^.;:()\d]{0,40} $/u;
const LONGEST_GAP = 90;

/** "118/264 hộ …, tức là quá nửa"; a sentence that concludes speaks of the one before it. */
function readBefore(line: QuantityLine, above: QuantityLine | undefined, fraction: Fraction): Share | null {
  const { from } = fraction;
  const { lower } = line.sentence;
  const before = line.quantities.filter(({ figure }) => figure.to <= from);
  const last = before.at(-1);
  if (!last) {
    const near =
      above?.sentence.block === line.sentence.block && above.sentence.document === line.sentence.document;
    return near && CONCLUDED.test(lower.slice(0, from)) ? readShare(above.quantities) : null;
  }
  const gap = lower.slice(last.figure.to, from);
  return gap.length <= LONGEST_GAP && !/[;:]/u.test(gap) && LINKED.test(gap)
    ? readShare(before, fraction)
    : null;
}

/** "Quá nửa số hộ (118/264 hộ)", "quá nửa số hộ, cụ thể 118/264 hộ". */
function readBehind(line: QuantityLine, { to }: Fraction): Share | null {
  const behind = line.quantities.filter(({ figure }) => figure.from >= to);
  const [first, second] = behind;
  const gap = first ? line.sentence.lower.slice(to, first.figure.from) : "";
  if (!first || !/^(?: \p{L}+){0,7}(?: \(|, (?:tức|cụ thể|nghĩa) (?:là )?)(?:\p{L}+ ){0,2}$/u.test(gap))
    return null;
  if (first.figure.percent || first.figure.base !== undefined) return readShare([first]);
  return second && isRatio(first, second) ? readShare([first, second]) : null;
}

const MOST_BACK = 3;

/** "Phát phiếu cho 248 hộ. … Gần ba phần tư số hộ được hỏi (131 hộ) …": the one whole of the same things told before. */
function readOfBefore(lines: readonly QuantityLine[], at: number, fraction: Fraction): Share | null {
  const line = lines[at];
  const part = line?.quantities.find(({ figure }) => figure.from >= fraction.to);
  if (!line || !part || !isWhole(part) || part.counter === "") return null;
  const gap = line.sentence.lower.slice(fraction.to, part.figure.from);
  if (!/^(?: \p{L}+){1,7} \($/u.test(gap) || !/^[^,;()]*\)/u.test(part.tail)) return null;
  const wholes = lines
    .slice(Math.max(0, at - MOST_BACK), at + 1)
    .filter(({ sentence }) => sentence.document === line.sentence.document)
    .flatMap(({ quantities }) => quantities)
    .filter((each) => each.figure.index < part.figure.index && isWhole(each) && each.counter === part.counter)
    .filter(({ figure }) => figure.value > part.figure.value);
  const shares = wholes.map((whole) => ({ whole, value: part.figure.value / whole.figure.value }));
  const [only, ...others] = shares;
  if (!only || others.length > 0) return null;
  return { value: only.value, figures: [part.figure, only.whole.figure], counter: part.counter };
}

/** The share that the last of these say: a percentage, a ratio, or a part of the whole before it. */
function readShare(quantities: readonly Quantity[], fraction?: Fraction): Share | null {
  const part = quantities.at(-1);
  if (part?.figure.bound !== "exact" || (part.role !== "main" && part.role !== "left")) return null;
  const { figure, counter } = part;
  if (figure.percent) return { value: figure.value / 100, figures: [figure], counter: "" };
  if (figure.base !== undefined) return { value: figure.value / figure.base, figures: [figure], counter };
  const other = quantities.at(-2);
  if (other && isRatio(other, part))
    return { value: other.figure.value / figure.value, figures: [other.figure, figure], counter };
  const wholes = [...quantities.slice(0, -1)]
    .reverse()
    .filter((each) => isWhole(each) && each.figure.value > figure.value && isPartOf(part, each));
  // "14,4 tỷ đồng, bằng 120% năm trước (12 tỷ đồng); bán qua sàn 3,6 tỷ đồng, chiếm một phần tư": any that fits is meant.
  const whole =
    (fraction && wholes.find((each) => isFraction(fraction, figure.value / each.figure.value))) ?? wholes[0];
  if (!whole) return null;
  return {
    value: figure.value / whole.figure.value,
    figures: [figure, whole.figure],
    counter: whole.counter,
  };
}

/** "118 trong tổng số 264 hộ", "118 hộ trên 264 hộ". */
function isRatio(part: Quantity, whole: Quantity): boolean {
  if (part.figure.percent || !isWhole(whole) || whole.figure.value < part.figure.value) return false;
  return (
    whole.order === part.order + 1 &&
    /^(?: \p{L}+){0,4} (?:trong|trên)(?: tổng| tổng số| số)? $/u.test(whole.lead) &&
    (part.counter === "" || /^(?:trong|trên)$/u.test(part.counter) || mayCountAlike(part, whole))
  );
}

function isWhole({ figure, role }: Quantity): boolean {
  return !figure.percent && figure.base === undefined && figure.bound === "exact" && role === "main";
}

/** Of the same things, or "trong 120 đoàn viên có 70 nữ". */
function isPartOf(part: Quantity, whole: Quantity): boolean {
  if (part.counter !== "" && part.counter === whole.counter) return true;
  return part.order === whole.order + 1 && /(?<!\p{L})trong(?: tổng| tổng số| số)? $/u.test(whole.lead);
}

/** "quá nửa số hộ" is of what the whole counts; "một nửa trong số này" of the part. */
function isOfWhole({ sentence }: QuantityLine, { to }: Fraction, { counter }: Share): boolean {
  const behind = sentence.lower.slice(to, to + 40);
  if (/^ (?:trong )?số (?:này|đó|ấy)(?!\p{L})/u.test(behind)) return false;
  const named = /^(?: tổng)? số (\p{L}+)/u.exec(behind)?.[1];
  return named === undefined || counter === "" || named === counter;
}
