import type { Sentence } from "../../model/claim";
import type { FalseOrder } from "./find-false-order";
import { listDates, wordsBefore, type DatedDay } from "./list-dates";

/** What comes one after another in one affair: the words of each stage. */
const COURSES: readonly (readonly RegExp[])[] = [
  [
    /(?<!\p{L})(?:hợp đồng|ký hợp đồng)(?!\p{L})[^,;.]*(?<!\p{L})ký(?!\p{L})|(?<!\p{L})ký hợp đồng(?!\p{L})/u,
    /(?<!\p{L})khởi công(?!\p{L})/u,
    /(?<!\p{L})(?:nghiệm thu|bàn giao|khánh thành)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:phát động|khai mạc|khai giảng)(?!\p{L})/u,
    /(?<!\p{L})(?:sơ khảo|vòng loại|sơ loại)(?!\p{L})/u,
    /(?<!\p{L})(?:chung khảo|chung kết)(?!\p{L})/u,
    /(?<!\p{L})(?:tổng kết|trao giải|bế mạc|bế giảng)(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})công bố quyết định(?: (?:thanh|kiểm) tra)?(?!\p{L})/u,
    /(?<!\p{L})kết thúc (?:việc |cuộc )?(?:thanh|kiểm) tra(?!\p{L})/u,
    /(?<!\p{L})(?:ban hành|ký|công bố) kết luận (?:thanh|kiểm) tra(?!\p{L})|(?<!\p{L})kết luận (?:thanh|kiểm) tra được ban hành(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})vụ (?:việc|án) xảy ra(?!\p{L})/u,
    /(?<!\p{L})khởi tố (?:vụ án|bị can)(?!\p{L})/u,
    /(?<!\p{L})kết thúc điều tra(?!\p{L})/u,
    /(?<!\p{L})(?:đưa ra )?xét xử sơ thẩm(?!\p{L})/u,
  ],
  [
    /(?<!\p{L})(?:đơn|hồ sơ)(?!\p{L})[^,;.]*(?<!\p{L})(?:tiếp nhận|nhận)(?!\p{L})|(?<!\p{L})tiếp nhận (?:đơn|hồ sơ)(?!\p{L})/u,
    /(?<!\p{L})(?:quyết định|kết luận|thông báo) giải quyết(?!\p{L})|(?<!\p{L})trả kết quả(?!\p{L})/u,
  ],
];

/** In sentences: the stages of one affair are told together. */
const MOST_BACK = 3;

/**
 * Finds a stage dated before the one it follows: "khởi công ngày 18/4/2025; nghiệm thu, bàn giao ngày 05/4/2025". Each stage has one
 * day in its paragraph, and its words stand in the clause of the day.
 */
export function* findStageOrders(sentences: readonly Sentence[]): Iterable<FalseOrder> {
  for (const [at, sentence] of sentences.entries()) {
    if (!/\d/u.test(sentence.lower)) continue;
    const first = Math.max(0, at - MOST_BACK);
    const near = sentences
      .slice(first, at + 1)
      .filter(({ document, block }) => document === sentence.document && block === sentence.block);
    const dates = listDates(near, at + 1 - near.length);
    for (const stages of COURSES) {
      const placed = dates
        .map((day) => ({ day, stage: readStage(day, stages) }))
        .filter(({ stage }) => stage >= 0);
      for (const { day: act, stage } of placed) {
        if (act.sentence !== sentence || LIMIT.test(wordsBefore(act, 24))) continue;
        const earlier = placed.filter((each) => each.stage < stage && isBefore(each.day, act));
        const nearest = Math.max(...earlier.map((each) => each.stage));
        const before = earlier.filter((each) => each.stage === nearest);
        const [basis] = before.slice(-1);
        if (!basis || new Set(before.map(({ day }) => day.days)).size > 1) continue;
        if (placed.filter((each) => each.stage === stage).length > 1) continue;
        if (act.days < basis.day.days) yield { act, basis: basis.day };
      }
    }
  }
}

/** A day that is wished for, or a limit. */
const LIMIT = /(?<!\p{L})(?:hạn|dự kiến|trước|chậm nhất|kế hoạch)(?: \p{L}+)?(?: ngày)? $/u;

function isBefore(one: DatedDay, other: DatedDay): boolean {
  return one.at < other.at || (one.at === other.at && one.from < other.from);
}

/** The last stage that the words of the clause before the day name; -1 where they name none. */
function readStage(day: DatedDay, stages: readonly RegExp[]): number {
  const clause =
    wordsBefore(day, 110)
      .split(/[;.]\s/u)
      .at(-1) ?? "";
  const own = clause.split(/\d{1,2}\/\d{1,2}(?:\/\d{4})?/u).at(-1) ?? "";
  return stages.map((each) => each.test(own)).lastIndexOf(true);
}
