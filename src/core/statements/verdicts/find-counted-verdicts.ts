import type { Claims } from "../../model/claim";
import { readWholeNumber } from "../../numerals/number-words";
import type { QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "../wording/assertion";
import { readItemLists, type ItemList } from "./read-items";
import { nameOf, readLabels, VERDICT_WORDS } from "./read-label";

/**
 * Finds a count of verdicts that the items do not give: five items, three of them "chưa đạt", and "Kết luận: có 02 nội dung chưa
 * đạt". Every item bears one verdict; what exceeds an aim reaches it too, so that either count of those is right.
 */
export function* findCountedVerdicts(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const list of readItemLists(lines)) {
    const labels = list.items.map((item) => {
      const found = new Set(
        item.flatMap(({ sentence }) => readLabels(sentence.lower).map(({ name }) => name)),
      );
      return found.size === 1 ? ([...found][0] ?? "") : "";
    });
    if (labels.includes("") || new Set(labels).size < 2) continue;
    const near = [
      ...lines.slice(Math.max(0, list.from - 2), list.from),
      ...lines.slice(list.to, list.to + MOST_ON),
    ];
    for (const line of near) yield* judge(line, list, labels, lines[list.from - 1]);
  }
}

const MOST_ON = 4;
const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,2}|mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)(?:\s?\/\s?(\d{1,2}))? ((?:(?!(?:chưa|không|đạt|vượt)(?!\p{L}))\p{L}+ ){1,4}?)(?:(?:được )?(?:đánh giá|xếp|xếp loại|loại|mức|ở mức) )*((?:chưa|không) )?(${VERDICT_WORDS})(?= (?:${"yêu cầu|chuẩn|chỉ tiêu|kế hoạch|quy định|cần|phải|đề nghị|gồm|và"})|\s?[,;.():]|\s?$)`,
  "gu",
);
/** Things that the items of any list may be called. */
const GENERAL =
  /^(?:nội dung|chỉ tiêu|tiêu chí|mục|hạng mục|yêu cầu|tiêu chuẩn|nhiệm vụ|phần việc|mục tiêu|công việc|điều kiện|điểm)(?!\p{L})/u;

function* judge(
  line: QuantityLine,
  list: ItemList,
  labels: readonly string[],
  above: QuantityLine | undefined,
): Iterable<Assertion> {
  const { sentence } = line;
  if (sentence.document !== list.items[0]?.[0]?.sentence.document) return;
  for (const match of sentence.lower.matchAll(COUNT)) {
    const [all, number = "", base, words = "", negation, word = ""] = match;
    const value = readWholeNumber(number) ?? Number(number);
    if (base !== undefined && Number(base) !== labels.length) continue;
    if (value > labels.length || !isOfItems(words, list, above)) continue;
    const name = nameOf(negation, word);
    const counts = countsOf(name, labels);
    const [own = 0] = counts;
    if (own === 0 || counts.includes(value)) continue;
    const from = match.index;
    yield {
      kind: "verdicts",
      sentence,
      from,
      to: from + all.length,
      expected: own,
      figures: [],
      loudness: "error",
    };
  }
}

/** How many bear it, first as it is written, then with those that it may take in. */
function countsOf(name: string, labels: readonly string[]): readonly number[] {
  const count = (names: readonly string[]): number => labels.filter((each) => names.includes(each)).length;
  const missed = [...new Set(labels)].filter((each) => each.startsWith("chưa "));
  if (name.startsWith("chưa ")) return [count([name]), count(missed)];
  return [count([name]), labels.length - count(missed), count([name, "vượt"])];
}

/** The things counted are the items: by a general word, or by one that opens them or announces them. */
function isOfItems(words: string, { items }: ItemList, above: QuantityLine | undefined): boolean {
  if (GENERAL.test(words)) return true;
  const noun = words.trim().split(" ")[0] ?? "";
  const opening = items.filter((item) =>
    item[0]?.sentence.lower
      .slice(0, 30)
      .split(/[\s.)-]+/u)
      .includes(noun),
  );
  return (
    opening.length * 2 > items.length || above?.sentence.lower.split(/[\s,:.]+/u).includes(noun) === true
  );
}
