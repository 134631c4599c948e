import type { Claims, Figure } from "../../model/claim";
import { readQuantities } from "../../quantities/read-quantities";
import { walkNamedLists, type Named } from "../../statements/wording/named-list";

/**
 * Finds a first or last place given to a name that its own list contradicts: "Tân Thành 42,5; Xuân Lai 51,2; Phú Hậu 47,6 … cao
 * nhất là Phú Hậu". The list gives three names or more, each with one figure of the same things; the sentence that gives
 * the place stands in it or right behind it, and one name alone beats the one it gives.
 */
export function* findNamedSuperlatives(
  claims: Claims,
): Iterable<{ readonly claimed: Figure; readonly other: Figure; readonly most: boolean }> {
  for (const { line, list } of walkNamedLists(readQuantities(claims))) {
    const { text, lower } = line.sentence;
    if (!/nhất|dẫn đầu|đứng|xếp/u.test(lower)) continue;
    for (const { name, most, measure } of readPlaces(text, lower)) {
      const claimed = list.find((each) => each.name === name.toLowerCase())?.quantity.figure;
      if (!claimed || !isMeasured(measure, list)) continue;
      const beaten = list
        .map(({ quantity }) => quantity.figure)
        .filter(({ value }) => (most ? value > claimed.value : value < claimed.value));
      const [other, ...others] = beaten;
      if (other && others.length === 0) yield { claimed, other, most };
    }
  }
}

const NAME = String.raw`(?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){0,4}`;

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
/** "Mỹ Khánh là xã có tỷ lệ cao nhất cụm". */
const BEING =
  /(?<!\p{L})là (?:xã|thôn|bản|đội|đơn vị|trường|phường|tổ|khối|chi bộ|chi hội|cụm|nơi|địa phương)((?: (?!một|trong|không)\p{L}+){0,5}?) ((?:cao|nhiều|lớn|thấp|ít|nhỏ) nhất)(?!\p{L})/gu;
const NAME_ENDS = new RegExp(String.raw`(?<!\p{L})(${NAME}) $`, "u");

function* readPlaces(text: string, lower: string): Iterable<Place> {
  for (const match of lower.matchAll(BEHIND)) {
    const name = NAME_ENDS.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1];
    if (name !== undefined) yield { name, most: !LEAST.test(match[0]), measure: "" };
  }
  for (const match of lower.matchAll(BEING)) {
    const name = NAME_ENDS.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1];
    if (name !== undefined) yield { name, most: !LEAST.test(match[2] ?? ""), measure: match[1] ?? "" };
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
  const isShare = first?.quantity.figure.percent === true;
  return words.every((word) => first?.head.includes(word) === true || (isShare && word === "tỷ lệ"));
}
