import type { Claims } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { countsAlike } from "../sums/list-parts";
import type { Assertion } from "../wording/assertion";
import { isLessBetter } from "../wording/find-worded-targets";
import { readItemLists, type Item } from "./read-items";
import { readLabels } from "./read-label";

/**
 * Finds the verdict of an item that its own aim and result contradict: "Chỉ tiêu 3: 80% doanh nghiệp … Thực hiện: 51/68 doanh
 * nghiệp, tương đương 75% – vượt". Where less may be better, or no result counts what the aim counts, nothing is told.
 */
export function* findItemVerdicts(claims: Claims): Iterable<Assertion> {
  for (const { items } of readItemLists(readQuantities(claims)))
    for (const item of items) {
      const found = judge(item);
      if (found) yield found;
    }
}

const AIM =
  /(?<!\p{L})(?:chỉ tiêu|kế hoạch|mục tiêu|giao|kh|phấn đấu|nghị quyết|đăng ký|yêu cầu|định mức)(?!\p{L})/u;
const RESULT = /(?<!\p{L})(?:thực hiện|kết quả|đạt được|đã đạt|đạt|th|ước đạt|đến nay)(?!\p{L})/u;

function judge(item: Item): Assertion | null {
  const labels = item.flatMap(({ sentence }) =>
    readLabels(sentence.lower).map((label) => ({ sentence, label })),
  );
  const [only, ...others] = labels;
  if (!only || others.length > 0) return null;
  const { sentence, label } = only;
  const all = item.flatMap(({ quantities }) => quantities).filter((each) => !isNumbering(each));
  const before = all.filter((each) => each.sentence !== sentence || each.figure.to <= label.from);
  const [aim] = before;
  if (!aim || !isPlain(aim, true)) return null;
  const words = aim.sentence.lower.slice(0, aim.figure.from);
  if (!AIM.test(words)) return null;
  const results = before.slice(1).filter((each) => isPlain(each, false) && isComparable(aim, each));
  const actual = results.at(-1);
  if (!actual || results.length > 1) return null;
  const lead =
    actual.sentence === aim.sentence
      ? aim.sentence.lower.slice(aim.figure.to, actual.figure.from)
      : actual.sentence.lower.slice(0, actual.figure.from);
  const near =
    actual.sentence === sentence && sentence.lower.slice(actual.figure.headEnd, label.from).length < 60;
  if (!near || !RESULT.test(lead) || isLessBetter(`${words} ${aim.figure.head} ${lead}`)) return null;
  if (!isWrong(label.name, actual.figure.value, aim)) return null;
  return {
    kind: "target",
    sentence,
    from: label.from,
    to: label.to,
    expected: aim.figure.at.quote,
    figures: [actual.figure, aim.figure],
    loudness: "error",
  };
}

/** "Chỉ tiêu 3: …" */
function isNumbering({ lead, tail }: Quantity): boolean {
  return (
    /^\s?[:.)]/u.test(tail) && /(?:^|[^\p{L}])(?:chỉ tiêu|tiêu chí|mục|nội dung|nhiệm vụ|số) $/u.test(lead)
  );
}

function isPlain({ figure, role, bracket }: Quantity, aim: boolean): boolean {
  if (figure.base !== undefined || bracket >= 0) return false;
  if (aim) return figure.bound !== "about" && role !== "range" && role !== "change";
  return figure.bound === "exact" && (role === "main" || role === "left" || role === "to");
}

function isComparable(aim: Quantity, actual: Quantity): boolean {
  if (aim.figure.percent !== actual.figure.percent) return false;
  return aim.figure.percent || countsAlike(aim, actual) || actual.counter === "";
}

function isWrong(name: string, reached: number, { figure: { value, bound }, lead }: Quantity): boolean {
  const capped = bound === "at-most" || /(?<!\p{L})(?:không quá|dưới|tối đa|xuống|còn) $/u.test(lead);
  const meets = capped ? reached <= value : reached >= value;
  if (name === "vượt") return capped ? reached > value : reached <= value;
  if (name === "đạt" || name === "hoàn thành") return !meets;
  return (name === "chưa đạt" || name === "chưa hoàn thành") && meets;
}
