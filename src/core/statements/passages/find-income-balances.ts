import type { Quantity } from "../../quantities/quantity";
import { addUp, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip, isTellingSlip } from "../slip";
import { countsAlike } from "../sums/list-parts";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds what is over of all that came in and all that was spent, in one sentence or several: "Tổng thu 640 triệu đồng: …. Tổng chi
 * 605 triệu đồng: …. Kết dư 35 triệu đồng". Sums held back may stand between, so that only a slip is told, or three side by side.
 */
export function* findIncomeBalances({ quantities }: Passage): Iterable<Relation> {
  for (const [index, over] of quantities.entries()) {
    if (!isExact(over) || over.role === "change" || !OVER.test(clauseOf(over))) continue;
    const before = quantities
      .slice(Math.max(0, index - REACH), index)
      .filter((each) => countsAlike(each, over));
    const spent = before.filter((each) => isExact(each) && SPENT.test(clauseOf(each))).at(-1);
    const income = before.filter((each) => isExact(each) && INCOME.test(clauseOf(each))).at(-1);
    if (!spent || !income || income.figure.value <= spent.figure.value) continue;
    const expected = addUp([income.figure.value, -spent.figure.value]);
    const [all, less] = [spanOf(income), spanOf(spent)];
    const holds = overlap({ low: all.low - less.high, high: all.high - less.low }, spanOf(over));
    if (!holds && !isTold(over, income, spent, before)) continue;
    yield { kind: "remainder", result: over, terms: [income, spent], expected, holds, loudness: "error" };
  }
}

const REACH = 14;
const OVER =
  /^(?:số |phần |khoản )?(?:kết dư|bội thu|chênh lệch thu,? chi|thu vượt chi|cân đối thu,? chi)(?: (?!năm trước|chuyển|đầu)\p{L}+){0,4}\s$/u;
const INCOME = /^(?:tổng (?:số )?(?:tiền )?thu)(?: \p{L}+){0,5}\s$/u;
const SPENT = /^(?:tổng (?:số )?(?:tiền )?chi)(?: \p{L}+){0,5}\s$/u;

/** The words from the mark before the figure. */
function clauseOf({ lead }: Quantity): string {
  return (lead.split(/[,;:.()](?=\s)/u).at(-1) ?? "").trimStart();
}

function isTold(over: Quantity, income: Quantity, spent: Quantity, before: readonly Quantity[]): boolean {
  const expected = addUp([income.figure.value, -spent.figure.value]);
  const right = addUp([spent.figure.value, over.figure.value]);
  if (isSlip(over, expected) && over.figure.value / over.figure.step >= 100) return true;
  if (isTellingSlip(income, right) || isTellingSlip(spent, addUp([income.figure.value, -over.figure.value])))
    return true;
  const beside = before.at(-1) === spent && before.at(-2) === income;
  return beside && Math.abs(expected - over.figure.value) <= 0.1 * income.figure.value;
}
