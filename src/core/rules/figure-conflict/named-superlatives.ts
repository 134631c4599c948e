import type { Claims, Figure } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";

/**
 * Finds a first or last place given to a name that its own list contradicts: "Tân Thành 42,5; Xuân Lai 51,2; Phú Hậu 47,6 … cao
 * nhất là Phú Hậu". The list gives three names or more, each with one figure of the same things; the sentence that gives
 * the place stands in it or right behind it, and one name alone beats the one it gives.
 */
export function* findNamedSuperlatives(
  claims: Claims,
): Iterable<{ readonly claimed: Figure; readonly other: Figure; readonly most: boolean }> {
  const lines = readQuantities(claims);
  let list: readonly Named[] = [];
  let age = 0;
  for (const line of lines) {
    const own = readList(line);
    age = own.length > 2 ? 0 : age + 1;
    if (own.length > 2) list = own;
    const { text, lower, document } = line.sentence;
    if (age > MOST_BACK || list[0]?.document !== document || !/nhất|dẫn đầu|đứng|xếp/u.test(lower)) continue;
    for (const { name, most, measure } of readPlaces(text, lower)) {
      const claimed = list.find((each) => each.name === name);
      if (!claimed || !isMeasured(measure, list)) continue;
      const beaten = list.filter(({ figure }) =>
        most ? figure.value > claimed.figure.value : figure.value < claimed.figure.value,
      );
      const [other, ...others] = beaten;
      if (other && others.length === 0) yield { claimed: claimed.figure, other: other.figure, most };
    }
  }
}

const MOST_BACK = 3;

interface Named {
  readonly name: string;
  readonly figure: Figure;
  readonly document: string;
  /** The words of the list before its first name. */
  readonly head: string;
}

const NAME = String.raw`(?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){0,4}`;
const NAME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])(${NAME})(?::| \(|,)?(?: (?:đạt|được|có|với|là|thu|góp))?\s?\(?$`,
  "u",
);
const MOST_NAMES = 40;

/** Names each right before one figure, all of the same things. */
function readList({ sentence, quantities }: QuantityLine): readonly Named[] {
  const named = quantities.slice(0, MOST_NAMES).flatMap((each) => {
    const begin = Math.max(each.figure.from - each.lead.length, each.figure.from - 60);
    const name = NAME_BEFORE.exec(sentence.text.slice(begin, each.figure.from))?.[1];
    return name === undefined || !isPlain(each) ? [] : [{ name, each }];
  });
  const counters = new Set(named.map(({ each }) => each.counter));
  const groups = [...counters].map((counter) => named.filter(({ each }) => each.counter === counter));
  const same = groups.reduce((a, b) => (b.length > a.length ? b : a), []);
  const [first] = same;
  if (!first || new Set(same.map(({ name }) => name)).size !== same.length) return [];
  const head = sentence.lower.slice(0, first.each.figure.from);
  return same.map(({ name, each }) => ({ name, figure: each.figure, document: sentence.document, head }));
}

function isPlain({ figure, role }: Quantity): boolean {
  return figure.bound === "exact" && figure.base === undefined && role !== "change" && role !== "plan";
}

interface Place {
  readonly name: string;
  readonly most: boolean;
  /** The words of the clause before "nhất". */
  readonly measure: string;
}

const PLACE =
  /(?<!\p{L})(?:(?:cao|nhiều|lớn|đứng|xếp|thấp|ít|nhỏ|giải|xếp thứ|đứng thứ) nhất|dẫn đầu|đứng đầu|nhất toàn đoàn|đứng cuối|xếp cuối)(?: bảng| toàn đoàn)?(?: là| thuộc về|:)?(?: (?:xã|thôn|bản|đội|đơn vị|trường|phường|tổ|khối|chi bộ|chi hội|cụm))? /gu;
const LEAST = /^(?:thấp|ít|nhỏ)|cuối/u;
const NAME_AT = new RegExp(String.raw`${NAME}(?!\p{L})(?! (?:với |đạt )?\d)`, "uy");

/** "Chi đoàn Tân Lập dẫn đầu, chi đoàn Cao Sơn xếp cuối". */
const BEHIND =
  /(?<!\p{L})(?:dẫn đầu|đứng đầu|xếp đầu|đứng thứ nhất|xếp thứ nhất|đứng cuối|xếp cuối)(?=(?: toàn đoàn| bảng xếp hạng| bảng)? ?(?:[,.;]|$))/gu;
const NAME_ENDS = new RegExp(String.raw`(?<!\p{L})(${NAME}) $`, "u");

function* readPlaces(text: string, lower: string): Iterable<Place> {
  for (const match of lower.matchAll(BEHIND)) {
    const name = NAME_ENDS.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1];
    if (name !== undefined) yield { name, most: !LEAST.test(match[0]), measure: "" };
  }
  for (const match of lower.matchAll(PLACE)) {
    NAME_AT.lastIndex = match.index + match[0].length;
    const name = NAME_AT.exec(text)?.[0];
    if (name === undefined) continue;
    const before = lower.slice(Math.max(0, match.index - 60), match.index);
    const measure = before.slice(
      1 + Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(".")),
    );
    yield { name, most: !LEAST.test(match[0]), measure };
  }
}

/** A measure of its own ("tỷ lệ", "tăng") must be the list's. */
function isMeasured(measure: string, [first]: readonly Named[]): boolean {
  const words =
    measure.match(/(?<!\p{L})(?:tỷ lệ|tăng|giảm|bình quân|tiến bộ|diện tích|dân số|số hộ|mức)(?!\p{L})/gu) ??
    [];
  return words.every((word) => first?.head.includes(word) === true);
}
