import {
  compareDates,
  findWrittenDates,
  readDateAt,
  type CalendarDate,
} from "../../claims/references/written-date";
import type { MalformedDate } from "./find-malformed";

/**
 * Finds work that ends before it begins: "khởi công ngày 20/5/2025, hoàn thành ngày 05/4/2025". Both dates are given in
 * full, in one sentence, each right behind its verb.
 */
export function* findBrokenOrder(lower: string): Iterable<MalformedDate> {
  let begun: CalendarDate | null = null;
  for (const { from, to } of findWrittenDates(lower)) {
    const date = readDateAt(lower, from);
    if (!date) continue;
    const before = lower.slice(Math.max(0, from - 60), from);
    const clause = before.slice(1 + before.lastIndexOf(";"));
    // Behind a semicolon another piece of work may be told of.
    if (clause !== before) begun = null;
    if (/(?<!\p{L})(?:sau khi|trước đó|trước khi)(?!\p{L})/u.test(clause)) continue;
    if (ENDS.test(clause)) {
      if (begun && compareDates(date, begun) < 0) yield { from, to, fault: "before-beginning" };
    } else if (BEGINS.test(clause)) begun = date;
  }
}

const BEGINS =
  /(?<!\p{L})(?:khởi công|bắt đầu|khai mạc|khởi động|phát động|ra quân)(?!\p{L})[^;.()\d]{0,30}$/u;
const ENDS =
  /(?<!\p{L})(?:hoàn thành|nghiệm thu|kết thúc|bế mạc|khánh thành|đưa vào sử dụng|tổng kết)(?!\p{L})[^;.()\d]{0,40}$/u;
