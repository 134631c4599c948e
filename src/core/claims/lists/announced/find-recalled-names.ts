import type { Claims, Sentence } from "../../../model/claim";
import { readWholeNumber } from "../../../numerals/number-words";
import type { SpelledList } from "../find-spelled-lists";
import { readNameList, type NameList } from "../read-name-list";

/**
 * Finds the names that stand apart from their number: on the line below it ("- Mức độ 2: 07 trường" and then nothing but names),
 * and in a later sentence that goes back to it by its words ("có 6 xã được đấu nối nước máy … Các xã có nước máy gồm …").
 */
export function* findRecalledNames({ sentences }: Claims): Iterable<SpelledList> {
  for (const [index, sentence] of sentences.entries()) {
    const below = readBelow(sentences, index);
    if (below) yield below;
    if (!/(?<!\p{L})(?:các|những|đó)(?!\p{L})/u.test(sentence.lower)) continue;
    yield* findRecalled(sentences, index, sentence);
  }
}

const NUMBER = String.raw`(?<![\p{L}\d.,/-])(\d{1,2}|mười|hai|ba|bốn|năm|sáu|bảy|tám|chín)`;
const LAST_COUNT = new RegExp(
  String.raw`${NUMBER}((?: \p{Ll}+){1,6})\s?(?:,? (?:gồm|gồm có|là|đó là))?\s?[:.]?\s*$`,
  "u",
);
const MARK = /^\s*(?:[-+•*]\s)?\s*/u;

/** A line that closes with a number of things, and a line below of names alone. */
function readBelow(sentences: readonly Sentence[], index: number): SpelledList | null {
  const [sentence, line, after] = [sentences[index], sentences[index + 1], sentences[index + 2]];
  if (!sentence || line?.document !== sentence.document || line.block === sentence.block) return null;
  // More of the same kind below: those are its items.
  if (after && after.document === line.document && after.block === line.block) return null;
  const found = LAST_COUNT.exec(sentence.lower.slice(-120));
  if (!found || isNoCount(sentence.lower.slice(0, sentence.lower.length - found[0].length).slice(-12)))
    return null;
  const offset = Math.max(0, sentence.lower.length - 120);
  const from = offset + found.index;
  const [, number = "", words = ""] = found;
  const value = valueOf(number);
  const begin = MARK.exec(line.text)?.[0].length ?? 0;
  const noun = words.trim();
  const list = readLine(line, begin) ?? readWhole(line, begin, noun) ?? readCapitalItems(line, begin);
  // Of people the bodies that sent them may be named.
  if (!list || value < 2 || /^(?:thành viên|người|đại biểu|lượt|cán bộ|lao động)(?!\p{L})/u.test(noun))
    return null;
  const to = from + number.length + words.length;
  return { sentence: index, from, to, value, listed: index + 1, list, owners: false };
}

/** Nothing but names up to the line's end. */
function readWhole(line: Sentence, begin: number, noun: string): NameList | null {
  const list = readNameList(line, begin, noun);
  return list && /^\s?\.?\s*$/u.test(line.text.slice(list.to)) ? list : null;
}

/** "Tiểu học Bãi Sậy, Mầm non Đồi Chè và THCS Gốc Đa": all up to the end, each with a capital; no body with "và" in its name. */
function readCapitalItems({ text }: Sentence, begin: number): NameList | null {
  const all = /^[^.;:()\d]*/u.exec(text.slice(begin))?.[0].trimEnd() ?? "";
  if (all.length > 600 || !/^\s?\.?\s*$/u.test(text.slice(begin + all.length))) return null;
  const items = all.split(/, | và (?=\p{Lu})/u);
  const plain = items.every(
    (item) => /^(?:\p{Ll}+ ){0,2}\p{Lu}[^,]*$/u.test(item) && item.split(" ").length < 8,
  );
  if (items.length < 2 || !plain || all.split(" và ").length > 2) return null;
  if (all.includes(" và ") && /(?<!\p{L})(?:Phòng|Ban|Sở|Hội|Trung tâm|Ủy ban)(?!\p{L})/u.test(all))
    return null;
  return toList(items, begin, begin + all.length);
}

function toList(items: readonly string[], from: number, to: number): NameList {
  return { from, to, count: items.length, first: items[0] ?? "", last: items.at(-1) ?? "", headed: false };
}

/** Items parted by semicolons, each short, with a capital and nothing told of it. */
function readLine({ text }: Sentence, begin: number): NameList | null {
  const words = text.slice(begin).trimEnd().replace(/[.;]$/u, "").trimEnd();
  const items = words.split(/;\s*/u);
  if (items.length < 2 || /…|\.\.|v\.v/u.test(text) || /[:()]/u.test(words)) return null;
  if (!items.every((item) => /^\p{Lu}/u.test(item) && item.length < 60 && !item.includes(","))) return null;
  return toList(items, begin, begin + words.length);
}

const RECALL =
  /(?<!\p{L})(?:[Cc]ác|[Nn]hững|[Tt]ên các) ((?:\p{Ll}+ ){0,14}?\p{Ll}+)(?:,? (?:gồm có|bao gồm|gồm|đó là|cụ thể là|lần lượt là|là)|(?= ?:)):? ?(?=(?:\p{Ll}+ ){0,3}\p{Lu})/gu;
const MOST_BACK = 14;

function* findRecalled(
  sentences: readonly Sentence[],
  index: number,
  sentence: Sentence,
): Iterable<SpelledList> {
  for (const match of sentence.text.matchAll(RECALL)) {
    const words = (match[1] ?? "").toLowerCase().split(" ");
    const noun = words[0] ?? "";
    if (noun === "" || /trong (?:đó|số)/u.test(match[0])) continue;
    const begin = match.index + match[0].length;
    const list = readNameList(sentence, begin, noun) ?? readCapitalItems(sentence, begin);
    if (!list) continue;
    const meant = findMeant(sentences, index, match.index, noun, words, list.count);
    if (meant) yield { ...meant, listed: index, list, owners: false };
  }
}

type Count = Pick<SpelledList, "sentence" | "from" | "to" | "value">;

/** The count of the same noun whose words it takes up most, all others fewer; silent where any such number comes out. */
function findMeant(
  sentences: readonly Sentence[],
  index: number,
  before: number,
  noun: string,
  words: readonly string[],
  count: number,
): Count | null {
  const here = sentences[index];
  const counter = new RegExp(String.raw`${NUMBER} (?=${noun}(?!\p{L}))([^,;:.()\d]{1,90})`, "gu");
  const found: (Count & { readonly shared: number })[] = [];
  const said = words.slice(1).filter((word) => !EMPTY.has(word));
  const points = words.some(
    (word, at) => /^(?:này|đó|ấy)$/u.test(word) || (word === "trên" && at === words.length - 1),
  );
  for (let at = Math.max(0, index - MOST_BACK); at <= index; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.document !== here?.document) continue;
    const lower = at === index ? sentence.lower.slice(0, before) : sentence.lower;
    for (const match of lower.matchAll(counter)) {
      const [all, number = "", what = ""] = match;
      const value = valueOf(number);
      if (value < 2 || isNoCount(lower.slice(Math.max(0, match.index - 12), match.index))) continue;
      if (value === count) return null;
      const own = new Set(what.split(" "));
      const shared = said.filter((word) => own.has(word)).length;
      const to = match.index + all.trimEnd().length;
      found.push({ sentence: at, from: match.index, to, value, shared });
    }
  }
  const best = found.reduce((most, { shared }) => Math.max(most, shared), 0);
  const named = found.filter(({ shared }) => shared === best);
  const [only, ...others] = best > 0 ? named : points ? found : [];
  if (!only || others.length > 0) return null;
  // Two words in common at least, and half of what is said of them.
  if (!points && (only.shared < 2 || only.shared * 2 < said.length)) return null;
  const { sentence, from, to, value } = only;
  return { sentence, from, to, value };
}

/** Words that name no thing. */
const EMPTY: ReadonlySet<string> = new Set(
  "được có đã là của và trong năm nay này đó ấy trên nói nêu tại ở cho với các những đợt kỳ sau đây".split(
    " ",
  ),
);

function isNoCount(before: string): boolean {
  return /(?:tháng|thứ|năm|ngày|quý|đợt|số|lần|khu|đoạn|hạng|mục|khoảng|hơn|gần|trên|điều|mỗi|một|đến|từ|còn)\s$/u.test(
    before,
  );
}

function valueOf(number: string): number {
  return readWholeNumber(number) ?? Number(number);
}
