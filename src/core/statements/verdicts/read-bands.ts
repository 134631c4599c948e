import { readNumber } from "../../base/number-text";
import type { Sentence } from "../../model/claim";

/** What a scale calls the scores from one number to another: "từ 70 đến dưới 90 – loại Khá". */
export interface Band {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The numbers are percentages. */
  readonly percent: boolean;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const X = String.raw`(?:từ )?(\d{1,3}(?:[.,]\d{1,2})?)\s?(%|điểm)?`;
const INTERVAL = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(?:${X} (?:điểm )?trở lên|${X} ?(?:đến|-|tới)(?: (?:dưới|cận))? ?(\d{1,3}(?:[.,]\d{1,2})?)\s?(%|điểm)?|(dưới|<|trên|≥|>) ?${X})(?![\d/]|\s?(?:tuổi|năm|người|hộ|ngày))`,
  "gu",
);
const LABEL = String.raw`(\p{L}+(?: \p{L}+){0,4})`;
const JOINS = String.raw`(?:\s|điểm|%|-|:|\)|,|=|thì|được|là|đạt|xếp|loại|mức|hạng|danh hiệu)*`;
const BEHIND = new RegExp(String.raw`^${JOINS}(?<=[\s:=-])${LABEL}\s*\)?$`, "u");
const BEFORE = new RegExp(
  String.raw`(?:^|[:;,.(]|(?<!\p{L})(?:loại|hạng|mức)(?= ))\s*(?:[-+•]\s)?(?:xếp )?(?:loại |mức |hạng )?${LABEL}\s?(?:[:(,-]|\s(?:là|đạt|khi|nếu))?\s?(?:đạt |tổng điểm |có |được )*$`,
  "u",
);

/** Finds the bands of a scale, in clauses or in lines, each with its name before or behind it. */
export function readBands(sentence: Sentence): readonly Band[] {
  const { lower } = sentence;
  if (!/trở lên|dưới|đến|[<>≥]|\d ?- ?\d/u.test(lower) || lower.length > LONGEST) return [];
  const semicolons = readClauses(sentence, /;/gu);
  return semicolons.length > 0 && lower.includes(";") ? semicolons : readClauses(sentence, /[;,](?!\d)/gu);
}

const LONGEST = 600;

function readClauses(sentence: Sentence, mark: RegExp): readonly Band[] {
  const { lower } = sentence;
  const ends = [...Array.from(lower.matchAll(mark), ({ index }) => index), lower.length];
  return ends.flatMap((end, at) => {
    const begin = (ends[at - 1] ?? -1) + 1;
    const band = readBand(lower.slice(begin, end).replace(/\.\s*$/u, ""));
    return band ? [{ ...band, sentence, from: begin, to: end }] : [];
  });
}

function readBand(clause: string): Pick<Band, "label" | "low" | "high" | "percent"> | null {
  const [match, ...others] = clause.matchAll(INTERVAL);
  if (!match || others.length > 0) return null;
  const [all, up, upUnit, first, firstUnit, last, lastUnit, bound, edge, edgeUnit] = match;
  const value = (text: string | undefined): number => readNumber(text ?? "")?.value ?? Number.NaN;
  const below = bound === "dưới" || bound === "<";
  const [low, high] =
    up !== undefined
      ? [value(up), Infinity]
      : first !== undefined
        ? [value(first), value(last)]
        : below
          ? [-Infinity, value(edge)]
          : [value(edge), Infinity];
  if (Number.isNaN(low) || Number.isNaN(high) || low >= high) return null;
  const label = (BEHIND.exec(clause.slice(match.index + all.length).trimEnd()) ??
    BEFORE.exec(clause.slice(0, match.index)))?.[1];
  const percent = [upUnit, firstUnit, lastUnit, edgeUnit].includes("%");
  return label === undefined || NO_NAME.test(label)
    ? null
    : { label: label.replace(PREFIX, ""), low, high, percent };
}

/** Words that a sentence about numbers has, and no grade. */
const NO_NAME =
  /^(?:từ|đạt|có|là|và|trong|năm|tháng|số|tỷ lệ|tăng|giảm|của|cho|với|các|khoảng|còn|người|hộ|điểm)(?!\p{L})/u;
const PREFIX = /^(?:xếp loại|xếp|loại|mức|hạng) /u;
