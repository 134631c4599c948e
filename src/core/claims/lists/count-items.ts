import { kindOfItem, rankOfPlace, type ItemKind } from "./item-kind";
import { splitItems, type Stretch } from "./split-items";

/** How many items a list has: `least` where nothing is read as two, `most` where everything is that can be. */
export interface ItemCount {
  readonly items: readonly Stretch[];
  readonly least: number;
  readonly most: number;
  /** The list says itself that it goes on: "…", "v.v.", "và các xã khác". */
  readonly open: boolean;
  readonly kind: ItemKind;
}

/**
 * Counts the items of the list that `text` holds from `from` to `to`; `unit` is what they are said to be ("xã", "chi,
 * đảng bộ cơ sở"). Items are parted by `;` where there is one, else by commas and the "và" before the last. `null`: no
 * list of names, or one whose items cannot be told apart.
 */
export function countItems(text: string, from: number, to: number, unit: string): ItemCount | null {
  const inside = text.slice(from, to);
  const open = OPEN_END.test(inside) || OPEN_WORDS.test(inside);
  const all = splitItems(text, from, to, ";");
  if (all === null) return null;
  const parted = endAtStatement(text, all);
  const last = parted.at(-1)?.to ?? to;
  const end = parted.length < all.length ? last : to;
  const read = parted.length > 1 ? countParted(text, parted) : countByCommas(text, from, end, unit);
  return read === null ? null : { ...read, open };
}

/**
 * "Đông Hà (14 km²), Hà Trung (11 km²); diện tích của xã mới là 25 km²": behind the names a clause of its own begins, in lower
 * case and with a figure outside brackets.
 */
function endAtStatement(text: string, parted: readonly Stretch[]): readonly Stretch[] {
  const [first] = parted;
  if (!first || kindOfItem(text.slice(first.from, first.to)) === "lower") return parted;
  const end = parted.findIndex(({ from, to }, at) => at > 0 && isStatement(text.slice(from, to)));
  return end < 0 ? parted : parted.slice(0, end);
}

function isStatement(words: string): boolean {
  return kindOfItem(words) === "lower" && /(?<![\p{L}\d])\d/u.test(words.replace(/\([^()]*\)/gu, ""));
}

const OPEN_END = /(?:…|\.\.|v\.\s?v|,\s?vv)[\s.)]{0,9}$/u;
const OPEN_WORDS = /(?<!\p{L})(?:khác|v\.v|tiêu biểu là|điển hình là)[\s.)]{0,9}$/u;

type Read = Omit<ItemCount, "open">;

/** One item between two semicolons; commas within it may part further bodies or persons. */
function countParted(text: string, items: readonly Stretch[]): Read {
  const kind = kindOfItem(text.slice(items[0]?.from, items[0]?.to));
  let more = 0;
  for (const { from, to } of items) {
    const pieces = splitItems(text, from, to, ",") ?? [];
    const rest = pieces.slice(1).map((piece) => kindOfItem(text.slice(piece.from, piece.to)));
    more += rest.filter((each) => each === "title" || each === "body").length;
    if (pieces.length > 1 && rest.every((each) => each === "place" || each === "capital") && kind === "place")
      more += rest.length;
    more += kind === "lower" ? rest.length : joinedNames(text.slice(from, to));
  }
  return { items, least: items.length, most: items.length + more, kind };
}

/** "Hội Nông dân xã và Hội Phụ nữ xã": two of one kind joined. */
function joinedNames(words: string): number {
  const [first = "", ...others] = words.split(/(?<!\s)\s+và\s+/u);
  const kind = kindOfItem(first);
  return others.filter((each) => {
    const other = kindOfItem(each);
    return other === kind && (other === "title" || other === "body" || other === "place");
  }).length;
}

function countByCommas(text: string, from: number, to: number, unit: string): Read | null {
  const pieces = splitItems(text, from, to, ",");
  const first = pieces?.[0];
  if (!pieces || !first) return null;
  const opening = text.slice(first.from, first.to);
  const kind = kindOfItem(opening);
  const list: List = { kind, unit, opening, rank: rankOfPlace(kind === "place" ? opening : unit) };
  const parts = partLast(text, pieces, list);
  if (kind === "lower" && !isParallel(parts.items, text)) return null;
  const items: Stretch[] = [];
  let { least, most } = { least: 0, most: parts.doubt };
  for (const [index, piece] of parts.items.entries()) {
    const words = text.slice(piece.from, piece.to);
    const role = index === 0 ? "item" : IN_PART.test(words) ? "either" : roleOf(words, list);
    if (role === "end") break;
    if (role === "item" || role === "either") most++;
    if (role === "item") least++;
    if (role === "item" || items.length === 0) items.push(piece);
  }
  return { items, least, most, kind };
}

/** "… và một phần xã Yên Phú": hardly one of those that are counted. */
const IN_PART = /^một phần(?!\p{L})/u;

interface List {
  readonly kind: ItemKind;
  readonly unit: string;
  readonly opening: string;
  readonly rank: number;
}

type Role = "item" | "more" | "either" | "end";

/** Is a stretch after a comma the next item, more words of the one before it, or can it be read as either? */
function roleOf(words: string, list: List): Role {
  const kind = kindOfItem(words);
  if (kind === "lower") return sameHead(words, list) ? "item" : list.kind === "lower" ? "item" : "either";
  switch (list.kind) {
    case "place":
      // "thôn Đoài, xã An Khê" is an address; a commune after a commune may be called "Bản Lúa".
      if (kind === "place") return rankOfPlace(words) <= list.rank || list.rank === 0 ? "item" : "more";
      if (kind === "capital") return "item";
      return rankOfPlace(list.unit) > 0 ? "end" : "item";
    case "title":
      return kind === "title" ? "item" : kind === "capital" || kind === "body" ? "either" : "more";
    case "body":
      return kind === "body" || kind === "title" ? "item" : kind === "place" ? "more" : "item";
    case "capital":
      if (kind === "place") return list.rank > 0 ? "item" : "either";
      return "item";
    case "lower":
      return kind === "place" ? "more" : "either";
    default:
      return list.kind satisfies never;
  }
}

/** Begins with the noun that is counted, or with the word that the first item begins with. */
function sameHead(words: string, { unit, opening }: List): boolean {
  const head = firstWord(words);
  return head === firstWord(unit) || head === firstWord(opening);
}

function firstWord(words: string): string {
  return /^\p{L}+/u.exec(words.toLowerCase())?.[0] ?? "";
}

/** Parts the last stretch at its "và"; `doubt` is 1 where the "và" may belong to the name itself. */
function partLast(
  text: string,
  pieces: readonly Stretch[],
  list: List,
): { items: readonly Stretch[]; doubt: number } {
  const last = pieces.at(-1);
  const words = last ? text.slice(last.from, last.to) : "";
  const joint = /(?<!\s)\s+(?:và|cùng)\s+/u.exec(
    words.replace(/\([^()]*\)|“[^“”]*”/gu, (each) => " ".repeat(each.length)),
  );
  const leading = /^và\s+/u.exec(words);
  if (last && leading)
    return {
      items: [...pieces.slice(0, -1), { from: last.from + leading[0].length, to: last.to }],
      doubt: 0,
    };
  if (!last || !joint) return { items: pieces, doubt: 0 };
  const middle = joint.index + joint[0].length;
  const [left, right] = [kindOfItem(words), kindOfItem(words.slice(middle))];
  const parted = [
    ...pieces.slice(0, -1),
    { from: last.from, to: last.from + joint.index },
    { from: last.from + middle, to: last.to },
  ];
  if (list.kind === "lower") return { items: pieces, doubt: 1 };
  if (right === "lower")
    return sameHead(words.slice(middle), list)
      ? { items: parted, doubt: 0 }
      : { items: pieces, doubt: list.kind === "place" ? 0 : 1 };
  const places = list.rank > 0 && (right === "capital" || right === "place") && left !== "body";
  const alike = right === left && (right === "title" || right === "body" || right === "place");
  return places || alike ? { items: parted, doubt: 0 } : { items: pieces, doubt: 1 };
}

/** Do items in lower case begin alike ("điều tra …, điều tra …")? Otherwise commas may part words of one item. */
function isParallel(items: readonly Stretch[], text: string): boolean {
  const heads = items.map(({ from, to }) => text.slice(from, to).toLowerCase().split(/\s+/u).slice(0, 3));
  const [first = []] = heads;
  return first.some((word) => heads.filter((each) => each.includes(word)).length === heads.length);
}
