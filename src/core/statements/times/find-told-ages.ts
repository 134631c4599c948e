import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { isSlipOfYears } from "./is-slip-of-years";

const CLAIM =
  /(?<!huy hiệu )(?<![\p{L}\d])(?:(\d{2}) (năm) tuổi đảng|(?:ở tuổi|nay|đã|tròn|thọ|lúc|khi|vừa) (\d{2,3})(?: (tuổi))?(?= tuổi|[,.;)]| (?:bà|ông|cụ|anh|chị|đồng chí))|(\d{2,3}) (tuổi)(?: đời)?(?=[,.;)]| (?:và|với)))(?!\p{L})/gu;
const JOINED =
  /(?<!\p{L})(?:vào đảng|kết nạp(?: vào)?(?: đảng)?|gia nhập đảng|đứng trong hàng ngũ(?: của)? đảng|ngày vào đảng)(?!\p{L})[^;.\d]{0,24}(?:\d{1,2}[/-])?(?:\d{1,2}[/-])?((?:19|20)\d{2})(?!\d)/gu;
const BORN =
  /(?<!\p{L})sinh(?: (?:ngày|năm|tháng|vào))*:? (?:\d{1,2}[/-])?(?:\d{1,2}[/-])?((?:19|20)\d{2})(?!\d)/gu;
const MOST_BACK = 8;

interface YearAt {
  readonly at: number;
  readonly from: number;
  readonly year: number;
}

/**
 * Finds "Sinh ngày 12/02/1951 … Đến nay (tháng 5/2024), ở tuổi 63" and "vào Đảng năm 1968, …, 45 năm tuổi Đảng" of a ceremony in 2023:
 * a digit is wrong, as no year of the text up to the next paragraph but one makes it come out.
 */
export function* findToldAges(sentences: readonly Sentence[]): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries()) {
    const claims = [...sentence.lower.matchAll(CLAIM)];
    if (claims.length === 0) continue;
    const first = Math.max(0, at - MOST_BACK);
    const near = sentences.slice(first, at + 3).filter(({ document }) => document === sentence.document);
    const opening = sentences.slice(0, 2).filter(({ document }) => document === sentence.document);
    const years = [...opening, ...near].flatMap(({ lower }) => listYears(lower));
    for (const match of claims) {
      const party = match[2] !== undefined;
      const said = Number(match[1] ?? match[3] ?? match[5]);
      const start = findStart(sentences, at, match.index, party ? JOINED : BORN);
      const stated = readNow(sentence, match.index);
      const read = stated === null ? years : [stated];
      if (!start || read.some((year) => year > start && Math.abs(year - start - said) <= 1)) continue;
      const now = Math.max(...read, 0);
      const right = now - start;
      if (right < 10 || right > 110 || !isSlipOfYears(said, right)) continue;
      const to = match.index + match[0].length;
      const from = party ? match.index : match.index + match[0].search(/\d/u);
      yield {
        sentence,
        from,
        to,
        expected: party ? `${String(right)} năm tuổi Đảng` : `${String(right)} tuổi`,
        begin: String(start),
        end: String(now),
      };
    }
  }
}

function listYears(lower: string): readonly number[] {
  return Array.from(lower.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/gu), ([year]) =>
    Number(year),
  ).slice(0, 20);
}

/** The year told last before, in the same clause, or else the only one of the sentences before. */
function findStart(
  sentences: readonly Sentence[],
  at: number,
  before: number,
  pattern: RegExp,
): number | null {
  const here = sentences[at];
  if (!here) return null;
  const clause = here.lower.slice(0, before);
  const own = Array.from(clause.matchAll(pattern)).filter(
    (match) => !clause.slice(match.index + match[0].length).includes(";"),
  );
  const last = own.at(-1)?.[1];
  if (last !== undefined) return Number(last);
  if (KIN.test(clause.slice(-60))) return null;
  const found: YearAt[] = sentences.slice(Math.max(0, at - MOST_BACK), at).flatMap((sentence, index) =>
    sentence.document === here.document
      ? Array.from(sentence.lower.matchAll(pattern), (match) => ({
          at: index,
          from: match.index,
          year: Number(match[1]),
        }))
      : [],
  );
  const [only, ...others] = found;
  return only && others.length === 0 && !here.lower.slice(0, before).includes(";") ? only.year : null;
}

/** Somebody else's age. */
const KIN = /(?<!\p{L})(?:con|chồng|vợ|cháu|mẹ|bố|cha|em|anh trai|chị gái|học trò|người)(?!\p{L})/u;

/** "Đến nay (tháng 5/2024), …": the year that it is said to be. */
function readNow({ lower }: Sentence, before: number): number | null {
  const words = lower.slice(Math.max(0, before - 50), before);
  const year =
    /(?<!\p{L})(?:nay|hiện)[^;.\p{L}]{0,6}(?:tháng )?(?:\d{1,2}\/)?(?:năm )?((?:19|20)\d{2})(?!\d)/u.exec(
      words,
    )?.[1];
  return year === undefined ? null : Number(year);
}
