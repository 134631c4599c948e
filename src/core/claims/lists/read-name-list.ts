import type { Sentence } from "../../model/claim";

/** Names one behind another, with nothing else between them. */
export interface NameList {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** Each begins with the noun that is counted. */
  readonly headed: boolean;
}

const NAME = String.raw`(?:(?:xã|phường|thị trấn|thôn|bản|xóm|ấp|làng|buôn|ông|bà|anh|chị|đồng chí|trường|trạm|hồ|cầu) )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4}`;
const NAMES = new RegExp(String.raw`${NAME}(?:(?:, và |, | và |; )${NAME})+`, "yu");
/** The list is closed by a mark; what goes on after a comma must be no further item. */
const CLOSED = /^(?:\s?[.;)]|\s?$|, (?!(?:và|cùng|v\.v|\.|…))\p{Ll})/u;
const OPEN = /^[^.;]{0,40}(?:…|\.\.|v\.v|(?<!\p{L})khác(?!\p{L}))/u;

/** Reads the list at `from`, whose items may each begin with `noun`; `null` where it is none, or goes on. */
export function readNameList(sentence: Sentence, from: number, noun: string): NameList | null {
  return readHeaded(sentence.text, from, noun) ?? readBare(sentence.text, from);
}

function readBare(text: string, from: number): NameList | null {
  NAMES.lastIndex = from;
  const found = NAMES.exec(text)?.[0];
  if (found === undefined) return null;
  const behind = text.slice(from + found.length, from + found.length + 60);
  if (!CLOSED.test(behind) || OPEN.test(behind)) return null;
  return toList(from, found, found.split(/, và |, | và |; /u), false);
}

/** "Chi đoàn thôn Nà Đon, Chi đoàn Trạm Thú y": every item opens with the noun that is counted. */
function readHeaded(text: string, from: number, noun: string): NameList | null {
  const end = /[.;](?=\s|$)|$/u.exec(text.slice(from));
  const all = text.slice(from, from + (end?.index ?? text.length));
  if (
    /[()"“”:\d]/u.test(all) ||
    OPEN.test(all.slice(-40)) ||
    /^(?:\.\.|…)/u.test(text.slice(from + all.length))
  )
    return null;
  const head = noun.split(" ").slice(0, 2);
  const items = all.split(/, và |, | và (?=\p{Lu}|\p{Ll}+ \p{Lu})/u);
  const opens = (item: string, words: number): boolean =>
    item.toLowerCase().startsWith(`${head.slice(0, words).join(" ")} `);
  const words = items.every((item) => opens(item, head.length)) ? head.length : 1;
  if (items.length < 2 || !items.every((item) => opens(item, words) && /\p{Lu}/u.test(item.slice(1))))
    return null;
  return toList(from, all, items, true);
}

function toList(from: number, all: string, items: readonly string[], headed: boolean): NameList {
  const [first = ""] = items;
  return { from, to: from + all.length, count: items.length, first, last: items.at(-1) ?? "", headed };
}
