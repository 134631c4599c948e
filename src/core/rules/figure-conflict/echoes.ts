import { findSlip } from "../../base/number-slip";
import { PEOPLE } from "../../lexicon/counted-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Claims, Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { findRelations } from "../../statements/find-relations";
import { nameOf } from "./mentions";

/**
 * Finds a number that the words call known and that has two digits of an earlier one swapped: "khai mạc với 75 học viên …
 * toàn bộ 57 học viên đã khai mạc", "Tóm lại, cả kỳ xảy ra 43 vụ". One earlier number alone may be meant, of the same things.
 */
export function* findEchoes(claims: Claims): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const explained = new Set(
    findRelations(claims).flatMap(({ holds, result, terms }) => (holds ? [result, ...terms] : [])),
  );
  let before: Quantity[] = [];
  let document = "";
  for (const { sentence, quantities } of readQuantities(claims)) {
    if (sentence.document !== document) before = [];
    document = sentence.document;
    for (const quantity of quantities) {
      if (!isPlain(quantity) || explained.has(quantity)) continue;
      const first = findMeant(quantity, before);
      if (first) yield { first: first.figure, second: quantity.figure };
    }
    before = [...before, ...quantities].slice(-REACH);
  }
}

const REACH = 40;

function isPlain({ figure, role, counter }: Quantity): boolean {
  return (
    counter !== "" &&
    (role === "main" || role === "left") &&
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    figure.value / figure.step >= 10
  );
}

function findMeant(quantity: Quantity, before: readonly Quantity[]): Quantity | null {
  const { value, step } = quantity.figure;
  const alike = before.filter(
    ({ counter, figure }) =>
      (isSameThing(counter, quantity.counter) || isCalled(quantity, figure)) &&
      !figure.percent &&
      figure.step === step,
  );
  if (alike.some(({ figure }) => figure.value === value || figure.base === value)) return null;
  const swapped = alike.filter(
    ({ figure, role }) =>
      role !== "change" && findSlip(value / step, figure.value / step) === "swapped-digits",
  );
  const [first] = swapped;
  if (!first || new Set(swapped.map(({ figure }) => figure.value)).size > 1) return null;
  return isEcho(quantity, first) || isStockToldTwice(quantity, first) ? first : null;
}

/** Of four digits and more two are swapped by chance once in three thousand. */
const TELLING = 1000;

/**
 * "Hội Nông dân huyện, với 1.846 hội viên … số hội viên hiện nay là 1.864 người": a stock, told as of one time in other words.
 */
function isStockToldTwice(quantity: Quantity, first: Quantity): boolean {
  if (quantity.figure.value / quantity.figure.step < TELLING || first.role !== "main") return false;
  if (!isCalled(quantity, first.figure)) return false;
  if (isOfOtherTime(quantity.figure, first.figure)) return false;
  return [quantity, first].every((each) => each.figure.notFigure === undefined && !TIMED.test(each.lead));
}

const TIMED =
  /(?<!\p{L})(?:trước|cùng kỳ|đầu (?:năm|kỳ|nhiệm kỳ)|kế hoạch|tăng|giảm|lên|từ|đến)(?!\p{L})[^,;.]{0,200}$/u;

function isSameThing(a: string, b: string): boolean {
  return a === b || [a, b].every((counter) => PEOPLE.some((word) => word === counter));
}

/** "số hội viên toàn huyện hiện nay là 1.864 người": the words before it name what another number counts. */
function isCalled({ lead }: Quantity, { head }: Figure): boolean {
  const thing = /^\p{L}+ \p{L}+/u.exec(head.toLowerCase())?.[0];
  return (
    thing !== undefined &&
    lead.slice(1 + Math.max(lead.lastIndexOf(","), lead.lastIndexOf(";"))).includes(`số ${thing}`)
  );
}

/** "Tóm lại, cả kỳ …", "Kết quả vận động: …". */
const CONCLUDES =
  /^\s*(?:tóm lại|kết luận|như vậy|tổng hợp lại|tổng hợp chung|nhìn chung|tính chung|đánh giá chung|kết quả|kết thúc)(?!\p{L})/u;
const WHOLE = anyOf(["cả kỳ", "cả đợt", "toàn đợt", "cả giai đoạn", "toàn kỳ"]);
const ALL = /(?<!\p{L})(?:toàn bộ|tất cả|cả)(?: số)? $/u;
const GIVEN = /(?<!\p{L})(?:với|trong|từ)(?: tổng)?(?: số| dân số| quy mô)? $/u;
const THIS = /(?<!\p{L})(?:(?:nói|nêu|kể) trên|trên đây|đã nêu|vừa nêu|này|ấy|còn lại)(?!\p{L})/u;

/** Do the words say that it was told of, and nothing that the first was of another place or kind? */
function isEcho(quantity: Quantity, first: Quantity): boolean {
  const { lead, tail, sentence, figure } = quantity;
  const behind = /^[^,;:.()]*/u.exec(tail.slice(0, 60))?.[0] ?? "";
  const opening = figure.from < 60 ? sentence.lower.slice(0, figure.from) : "";
  const told = ALL.test(lead) || THIS.test(behind) || repeats(behind, first);
  const concluded =
    quantity.role === "main" && CONCLUDES.test(sentence.lower) && (opening !== "" || WHOLE.test(lead));
  const given = GIVEN.test(lead) && figure.value / figure.step >= 100;
  if (!told && !concluded && !given) return false;
  const name = nameOf(quantity);
  if (!told && isOfOtherTime(quantity.figure, first.figure)) return false;
  return isOfSameKind(quantity, first) && (name === "" || first.sentence.text.includes(name));
}

function isOfOtherTime({ period: a }: Figure, { period: b }: Figure): boolean {
  return a !== undefined && b !== undefined && (a.from !== b.from || a.to !== b.to);
}

/** "đã khai mạc", "được phục vụ": what was said to be done to the first. */
function repeats(behind: string, { sentence }: Quantity): boolean {
  const words = /(?<!\p{L})(?:đã|được) (\p{L}+ \p{L}+)/u.exec(behind)?.[1];
  return words !== undefined && sentence.lower.includes(words);
}

/** What narrows the thing that is counted stands in the first one's sentence, too. */
function isOfSameKind({ tail, counter }: Quantity, { sentence }: Quantity): boolean {
  const words = (/^[\p{L} ]*/u.exec(tail)?.[0] ?? "").trim().split(" ").slice(1, 3);
  const end = words.findIndex((word) => PLAIN.has(word));
  const narrow = end < 0 ? words : words.slice(0, end);
  return narrow.every((word) => sentence.lower.includes(word)) || counter === "người";
}

const PLAIN: ReadonlySet<string> = new Set([
  "đã",
  "được",
  "này",
  "ấy",
  "nói",
  "nêu",
  "kể",
  "trên",
  "còn",
  "có",
  "là",
  "đều",
  "với",
  "thì",
  "và",
]);
