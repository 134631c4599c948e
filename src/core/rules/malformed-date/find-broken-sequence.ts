import {
  compareDates,
  findWrittenDates,
  readDateAt,
  writeDate,
  type CalendarDate,
} from "../../claims/references/written-date";
import type { Claims, Sentence } from "../../model/claim";

/** A day that is said to come after an end, and lies before it. */
export interface BrokenSequence {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly end: string;
}

/**
 * Finds "từ ngày 05/5/2025 đến ngày 09/5/2025. Sau khi kết thúc, ngày 02/5/2025 …": the end is the last day told before, in the
 * same paragraph; both days are given in full.
 */
export function* findBrokenSequences({ sentences }: Claims): Iterable<BrokenSequence> {
  for (const [index, sentence] of sentences.entries()) {
    const after = AFTER.exec(sentence.lower);
    if (!after) continue;
    const begin = after.index + after[0].length;
    const next = datesOf(sentence.lower).find(({ from }) => from >= begin);
    const above = sentences[index - 1];
    const own = datesOf(sentence.lower.slice(0, after.index));
    const near = above?.document === sentence.document && above.block === sentence.block;
    const ends = own.length > 0 ? own : near ? datesOf(above.lower).filter(({ ended }) => ended) : [];
    const end = ends.at(-1);
    if (!next || !end?.ended || !/^\s*,? ?(?:vào )?(?:ngày )?$/u.test(sentence.lower.slice(begin, next.from)))
      continue;
    if (compareDates(next.date, end.date) < 0)
      yield { sentence, from: next.from, to: next.to, end: writeDate(end.date) };
  }
}

/** Up to the comma behind which the day stands. */
const AFTER =
  /(?<!\p{L})sau (?:khi|lúc) (?:kết thúc|bế mạc|hoàn thành|nghiệm thu|khép lại|tổng kết|làm việc xong|xong)(?: \p{L}+){0,8}(?=,? (?:vào )?ngày \d)/u;

interface WrittenDay {
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate;
  /** Something is said to end on it. */
  readonly ended: boolean;
}

function datesOf(lower: string): readonly WrittenDay[] {
  return [...findWrittenDates(lower)].flatMap(({ from, to }) => {
    const date = readDateAt(lower, from);
    const before = lower.slice(Math.max(0, from - 40), from);
    return date ? [{ from, to, date, ended: ENDED.test(before) }] : [];
  });
}

const ENDED =
  /(?<!\p{L})(?:đến|tới|bế mạc|kết thúc|hoàn thành|nghiệm thu|tổng kết)(?: hết)?(?: vào)?(?: ngày)? $/u;
