import type { Claims, Figure } from "../../model/claim";
import { readQuantities } from "../../quantities/read-quantities";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Assertion } from "../wording/assertion";
import { findMember } from "./find-member";
import type { Named } from "./named-list";
import { walkNamedLists } from "./walk-lists";

/**
 * Finds one of a list that is called the only one, and is not: "Tà Hừa là xã duy nhất không có đơn nào" where another has 0 as well,
 * "cũng là xã duy nhất dưới 90%" where two are. What sets it apart must be a matter of the list's figures.
 */
export function* findFalseSingles(claims: Claims): Iterable<Assertion> {
  for (const { line, lists } of walkNamedLists(readQuantities(claims))) {
    const [list] = lists;
    if (!list) continue;
    const { lower } = line.sentence;
    for (const match of lower.matchAll(/(?<!\p{L})duy nhất(?!\p{L})/gu)) {
      const from = match.index;
      const to = from + match[0].length;
      const member = findMember(line, from, list, SAID);
      const holds = member && readCondition(line, to, list);
      if (!holds || !holds(member.quantity.figure)) continue;
      const others = list.filter((each) => each !== member && holds(each.quantity.figure));
      if (others.length === 0 || others.length * 2 > list.length) continue;
      const figures = [member, ...others].map(({ quantity }) => quantity.figure);
      const { sentence } = line;
      yield { kind: "only", sentence, from, to, expected: others.length + 1, figures, loudness: "error" };
    }
  }
}

const SAID = /^,? (?:và |nhưng )?(?:cũng |đây )?là (?:\p{L}+ ){0,2}$/u;

type Holds = (figure: Figure) => boolean;

/** "không có đơn nào", "dưới 90%", "không đạt mức 70%": as something that the list's figures keep or do not. */
function readCondition(line: QuantityLine, to: number, list: readonly Named[]): Holds | null {
  const behind = line.sentence.lower.slice(to, to + 60);
  const [first] = list;
  if (!first) return null;
  const limit = line.quantities.find(({ figure }) => figure.from >= to);
  if (limit && isLimit(limit, first.quantity)) {
    const gap = line.sentence.lower.slice(to, limit.figure.from);
    return gap.length < 40 && !/[,;:.()]/u.test(gap) ? compare(limit, gap) : null;
  }
  const { counter } = first.quantity;
  const none =
    /^ (?:không|chưa) (?:có|phát sinh|xảy ra|để xảy ra|ghi nhận) (?:\p{L}+ ){0,2}?(\p{L}+)(?: \p{L}+){0,2}(?=[\s,.;]|$)/u;
  const [all = ""] = none.exec(behind) ?? [];
  return all !== "" && counter !== "" && all.split(" ").includes(counter) ? ({ value }) => value === 0 : null;
}

function isLimit({ figure }: Quantity, { figure: listed, counter }: Quantity): boolean {
  return (
    figure.base === undefined &&
    figure.percent === listed.percent &&
    (figure.percent || figure.head.startsWith(counter))
  );
}

function compare({ figure: { value, bound } }: Quantity, gap: string): Holds | null {
  if (/(?<!\p{L})(?:không|chưa)(?: đạt| tới| đến| được)/u.test(gap)) return (figure) => figure.value < value;
  if (bound === "at-most") return (figure) => figure.value < value;
  if (bound === "at-least") return (figure) => figure.value > value;
  return bound === "exact" && /(?<!\p{L})(?:đạt|có|giải ngân|hoàn thành) $/u.test(gap)
    ? (figure) => figure.value === value
    : null;
}
