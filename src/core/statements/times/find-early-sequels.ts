import type { Sentence } from "../../model/claim";
import type { FalseOrder } from "./find-false-order";
import { listDates, wordsBefore } from "./list-dates";

/**
 * Finds what is told to have come after and is dated before: "Con lợn bệnh cuối cùng bị tiêu hủy ngày 25/6/2025. Sau 21 ngày
 * không phát sinh ca mới, xã công bố hết dịch ngày 18/6/2025". The day stands behind the comma that ends the words with
 * "sau", the day before it closes the sentence above.
 */
export function* findEarlySequels(sentences: readonly Sentence[]): Iterable<FalseOrder> {
  for (const [at, sentence] of sentences.entries()) {
    const opening = AFTER.exec(sentence.lower);
    const before = sentences[at - 1];
    if (!opening || before?.document !== sentence.document || before.block !== sentence.block) continue;
    if (opening[1] !== undefined && !isToldIn(before.lower, opening[1])) continue;
    const dates = listDates([before, sentence], at - 1);
    const basis = dates.filter((each) => each.sentence === before).at(-1);
    const act = dates.find((each) => each.sentence === sentence);
    if (!basis || !act || act.from < opening[0].length || act.days >= basis.days) continue;
    if (LIMIT.test(wordsBefore(act, 30)) || LIMIT.test(wordsBefore(basis, 30))) continue;
    yield { act, basis };
  }
}

/** "Sau khi sắp xếp bộ máy, …" is after what the sentence above tells only where both name it. */
function isToldIn(above: string, words: string): boolean {
  const own = words.match(/\p{L}{2,}/gu) ?? [];
  return own.filter((word) => above.includes(word)).length * 2 >= Math.min(own.length, 4);
}

const AFTER =
  /^\s*(?:[-+•*] )?sau (?:đó|khi ([^,.;]{3,90})|(?:\d{1,3}|\p{L}{2,5}) (?:ngày|tuần|tháng)[^,.;]{0,60}),/u;
/** A day that is a limit or a beginning of some stretch is no day of an act. */
const LIMIT =
  /(?<!\p{L})(?:hiệu lực|từ|đến|trước|hạn|dự kiến|kể từ|tính từ|chậm nhất)(?: \p{L}+)?(?: ngày)? $/u;
