import { lastClause } from "../../quantities/last-clause";
import type { Quantity } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds a cumulative figure that is smaller than that of one of its periods: "Tháng 9 … xử phạt 38 trường hợp. Lũy kế 9 tháng, xử
 * phạt 31 trường hợp". Both are told by the same verb or name, of the same things, and the period's stands before it.
 */
export function* findShortCumulatives({ quantities }: Passage): Iterable<Relation> {
  for (const [index, all] of quantities.entries()) {
    if (!isExact(all) || all.role !== "main" || all.bracket >= 0 || !isCumulative(all)) continue;
    const own = namesOf(all);
    const period = quantities
      .slice(Math.max(0, index - REACH), index)
      .reverse()
      .find(
        (each) =>
          countsAlike(each, all) &&
          isExact(each) &&
          each.role === "main" &&
          each.bracket < 0 &&
          !isCumulative(each) &&
          isOfPeriod(each) &&
          (namesOf(each).some((name) => own.includes(name)) || areOneDeed(each, all)),
      );
    if (!period || period.figure.value <= all.figure.value) continue;
    yield {
      kind: "cumulative",
      result: all,
      terms: [period],
      expected: period.figure.value,
      holds: false,
      loudness: "error",
    };
  }
}

const REACH = 10;

const CUMULATIVE = /(?<!\p{L})(?:lũy kế|cộng dồn|(?:tính )?từ (?:đầu|khi))(?!\p{L})/u;
const PERIOD =
  /(?<!\p{L})(?:(?:trong )?(?:tháng|quý|năm|kỳ|tuần)(?: này| \d{1,4}(?:\/\d{4})?| [ivx]{1,3})?)(?!\p{L})/u;

function isCumulative({ lead, sentence: { lower }, figure }: Quantity): boolean {
  // The words that make it so open its clause, or stand between the figure before and this one.
  const clause = lower.slice(0, figure.from).split(/[;.]/u).at(-1) ?? "";
  return CUMULATIVE.test(lead) || /^\s*(?:lũy kế|cộng dồn)/u.test(clause);
}

/** The sentence, or the one that opens its paragraph, is of a stretch of time. */
function isOfPeriod({ sentence: { lower }, figure }: Quantity): boolean {
  return PERIOD.test(lower.slice(0, figure.from)) || !/\d/u.test(lower.slice(0, figure.from));
}

/** The two words right before the number, but for those of time and "được", "là": "xử phạt", "vận động"; also before "từ khi …". */
function namesOf({ lead, tail }: Quantity): readonly string[] {
  const clause = lastClause(lead);
  // "187 trường hợp bị lập biên bản": the verb may stand behind.
  const behind = /^[^,;.()\d]{0,40}?(?<!\p{L})(?:được|bị) (\p{L}+ \p{L}+(?: \p{L}+)?)/u.exec(tail)?.[1] ?? "";
  return [clause, clause.replace(SINCE, " "), behind, behind.split(" ").slice(0, 2).join(" ")]
    .map((text) => ownWords(text).slice(-2).join(" "))
    .filter((name) => name.includes(" "));
}

/** "trao 148 giấy chứng nhận …; lũy kế … trao được 131 giấy chứng nhận": the same things by one verb of one word. */
function areOneDeed(period: Quantity, all: Quantity): boolean {
  const [a, b] = [period, all].map(({ lead }) => ownWords(lastClause(lead)).at(-1));
  return period.key === all.key && a !== undefined && a === b;
}

function ownWords(text: string): readonly string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => !PLAIN.has(word));
}

const SINCE = /(?<!\p{L})(?:từ (?:đầu|khi)|đến (?:hết|nay)|nửa (?:đầu|cuối))(?!\p{L}).*$/u;
const PLAIN: ReadonlySet<string> = new Set(
  "được là đạt có đã cả tổng số lũy kế cộng dồn từ đầu đến nay hết năm tháng quý kỳ ngày trong riêng nửa cuối i ii iii iv".split(
    " ",
  ),
);
