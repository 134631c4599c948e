import { foldWords } from "../../base/fold-text";
import type { Quantity } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { ListLead } from "./find-leads";
import { mayCountAlike, type PartList } from "./list-parts";

/** How surely a list names all the parts there are: by what they are, by the words that introduce it, or not at all. */
export type Closure = "sure" | "words" | "none";

/** Tells how surely a list is all there is. */
export function readClosure(
  lead: ListLead,
  { parts, how }: PartList,
  total: Quantity,
  lower: string,
): Closure {
  if (
    isPair(total, parts) ||
    (isOfOneKind(total, parts, how) && isEnumerated(parts) && isNumberedAlike(parts, lower))
  )
    return "sure";
  // "186 thẻ, trong đó 67 trẻ …; làm sạch 54 trường hợp, còn 11 trường hợp": what is left of other things closes nothing.
  if (parts.some((part) => part.role === "left" && mayCountAlike(part, total))) return "words";
  const alike = how === "same" || how === "clause";
  if (lead.kind === "closed")
    return alike || parts.every((part) => part.figure.value < total.figure.value) ? "words" : "none";
  if (lead.kind === "colon") return alike && isAnnounced(lead, parts, total, lower) ? "words" : "none";
  if (lead.kind === "open" && isItemised(lead, parts, lower)) return "words";
  if (lead.kind !== "bracket") return "none";
  if (isItemisedBracket(lead, parts, total, lower)) return "words";
  const opening = lower.slice(lead.to, lead.to + 24);
  return alike && !/^\s*(?:trong đó|riêng|kể cả|có)(?!\p{L})/u.test(opening) ? "words" : "none";
}

/** "Cụ thể: 3 tuyến đường …; 2 sân chơi …; 4 mô hình …": every clause of the list begins with its number, and none is left out. */
function isItemised({ from, to, end }: ListLead, parts: readonly Quantity[], lower: string): boolean {
  const list = lower.slice(to, end);
  if (!/cụ thể|như sau/u.test(lower.slice(from, to))) return false;
  if (!/^[\s\p{L}]{0,12}:/u.test(list) || parts.length < 3) return false;
  const clauses = list.replace(/\([^()]*\)/gu, "").split(";").length;
  return (
    clauses === parts.length &&
    parts.every(({ lead, figure }, at) =>
      at === 0 ? /^[\s\p{L}]{0,12}:\s*$/u.test(lower.slice(to, figure.from)) : /;\s*$/u.test(lead),
    )
  );
}

/**
 * "86 cơ sở (31 nhà hàng, karaoke; 27 nhà trọ; 16 kho, xưởng; 15 trường học)": every clause of the bracket begins with its
 * number. A few of more kinds may be named so, but no more than all, and hardly so near to it.
 */
function isItemisedBracket(
  { to, end }: ListLead,
  parts: readonly Quantity[],
  total: Quantity,
  lower: string,
): boolean {
  const clauses = lower.slice(to, end).split(";");
  if (parts.length < 3 || clauses.length !== parts.length) return false;
  if (!clauses.every((clause) => /^[\s(]*\d/u.test(clause))) return false;
  const sum = addUp(parts.map(({ figure }) => figure.value));
  return sum > total.figure.value * 0.93;
}

/** All count what the total counts; one word of it may be left out ("13 phẩm đạt 3 sao" of "19 sản phẩm"). */
function isOfOneKind(total: Quantity, parts: readonly Quantity[], how: PartList["how"]): boolean {
  if (how === "same") return true;
  const words = total.figure.head.toLowerCase().split(/\s+/u);
  return how === "mixed" && parts.every(({ counter }) => words.slice(0, 2).includes(counter));
}

/** "11 tổ liên kết: 4 tổ …, 3 tổ …": the colon stands right behind what is counted, and all behind it counts the same. */
function isAnnounced(lead: ListLead, parts: readonly Quantity[], total: Quantity, lower: string): boolean {
  if (lead.opens || total.figure.to > lead.from) return false;
  // "… là 912: năm đầu 254, năm sau 293, …": nothing says what is counted, of the total as of its parts.
  if (total.counter === "" && (total.figure.to < lead.from || parts.some(({ counter }) => counter !== "")))
    return false;
  if (/[,;.(]|\d/u.test(lower.slice(total.figure.to, lead.from)) || lead.from - total.figure.to > 40)
    return false;
  return parts.every((part, index) => part.order === total.order + 1 + index);
}

/** The last part is joined by "và". */
export function isEnumerated(parts: readonly Quantity[]): boolean {
  return /(?<!\p{L})và(?!\p{L})[^,;]{0,40}$/u.test(parts.at(-1)?.lead ?? "");
}

/** "nông nghiệp 51,2 tỷ đồng; nhà ở 12,7 tỷ đồng; giao thông 9,4 tỷ đồng": a clause for each and nothing beside it. */
export function isItemEach(parts: readonly Quantity[]): boolean {
  return (
    parts.length > 2 &&
    parts.every(
      ({ lead }, at) =>
        at === 0 || /^[^;.:()\d]*; ?(?!ngoài|riêng|thêm|trong|cả)[^;.:()\d]{3,60} $/u.test(lead),
    )
  );
}

/** "đạt 4 sao" and "đạt 3 sao", "có … đoàn" and "không có … đoàn": alike but for a number or a denial. */
export function isNumberedAlike(parts: readonly Quantity[], lower: string): boolean {
  const words = parts.map(({ figure }) => {
    const behind = lower.slice(figure.to, figure.to + 60);
    return behind.slice(0, /[,;:()]|\sv(?:à|ới)\s|\.\s|\.?$/u.exec(behind)?.index ?? behind.length).trim();
  });
  const frames = new Set(
    words.map((each) => /(?:(?<!\p{L})\p{L}+ )?(?<!\d)\d+ ?\p{L}+/u.exec(each)?.[0].replace(/\d+/u, "#")),
  );
  const numbers = new Set(words.map((each) => /\d+/u.exec(each)?.[0]));
  if (frames.size === 1 && !frames.has(undefined) && numbers.size === parts.length) return true;
  const [a = "", b = ""] = words.map((each) =>
    each.replace(/^\s*(?:\p{L}+ ){0,4}?(?=đạt|có|không|chưa)/u, "").trim(),
  );
  const plain = (each: string): string => each.replace(/^(?:có|không|chưa) /u, "");
  const denied = (each: string): boolean => /^(?:không|chưa) /u.test(each);
  return parts.length === 2 && a !== "" && plain(a) === plain(b) && denied(a) !== denied(b);
}

/** Two kinds that are all there can be: collectives and individuals, or the two nouns of the total. */
export function isPair(total: Quantity, parts: readonly Quantity[]): boolean {
  const [one, two] = parts;
  if (parts.length !== 2 || !one || !two) return false;
  if (areSexes(one, two)) return true;
  const subjects = new Set(parts.map(({ figure }) => figure.dimensions.subject));
  if (subjects.size === 2 && !subjects.has(undefined) && total.figure.dimensions.subject === undefined)
    return true;
  const nouns = total.figure.head.split(/,|\/|(?<!\p{L})và(?!\p{L})/u).map(foldWords);
  const units = parts.map(({ figure }) => figure.unit);
  return nouns.length === 2 && nouns.every((noun) => noun !== "" && units.includes(noun));
}

export function isSex(counter: string): boolean {
  return counter === "nam" || counter === "nữ";
}

/** "17 nam và 14 nữ", "nam 24 đồng chí, nữ 14 đồng chí". */
export function areSexes(a: Quantity, b: Quantity): boolean {
  const sexOf = ({ lead, counter }: Quantity): string =>
    isSex(counter) ? counter : (/(?<!\p{L})(nam|nữ)(?: là| có)?\s$/u.exec(lead)?.[1] ?? "");
  const sexes = [sexOf(a), sexOf(b)].sort().join(" ");
  return sexes === "nam nữ";
}
