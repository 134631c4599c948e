import type { Claims } from "../../model/claim";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

/**
 * Finds a whole that has all done something, and some of it that have not: "100% số thôn đã có nhà văn hóa … hai thôn Đồng Mít
 * và Suối Cát chưa có nhà văn hóa", "100% chi bộ (14/14) đã tổ chức xong đại hội … còn 2 chi bộ chưa tổ chức đại hội".
 */
export function* findFalseWholes(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const [at, { sentence }] of lines.entries()) {
    for (const whole of sentence.lower.matchAll(ALL)) {
      const [, counted = "", done = ""] = whole;
      const near = lines.slice(at, at + AHEAD).filter((each) => each.sentence.document === sentence.document);
      for (const other of near) {
        const from = other.sentence === sentence ? whole.index + whole[0].length : 0;
        const denied = findDenial(other.sentence.lower, from, counted, done);
        if (!denied) continue;
        const all = { sentence, from: whole.index, to: whole.index + whole[0].length };
        const some = { sentence: other.sentence, ...denied };
        // A number of those that have not is the plainer statement: it is told there.
        const [told, against] = denied.numbered ? [some, all] : [all, some];
        yield {
          kind: "denied",
          sentence: told.sentence,
          from: told.from,
          to: told.to,
          expected: against.sentence.text.slice(against.from, against.to),
          figures: [],
          loudness: "error",
        };
        break;
      }
    }
  }
}

const AHEAD = 8;
/** What all have or have done: the words behind "đều", "đã". Between may stand where they are and how many. */
const ALL =
  /(?<!\p{L})(?:100 ?%|tất cả)(?: (?:tổng )?số| các)? ((?!đều|đã|hiện|số|các|cả)\p{L}+(?:, \p{L}+)?)(?: (?!đều|đã|hiện|chưa|không)\p{L}+){0,8}(?: \([^()]{1,40}\))?,? (?:đều |đã |hiện ){1,3}((?:[\p{L}\d]+ ){1,6}[\p{L}\d]+)/gu;

/** Of another time, or of something wished for. */
const OTHER_TIME =
  /(?<!\p{L})(?:trước đây|trước đó|đầu (?:năm|kỳ|nhiệm kỳ)|năm (?:trước|ngoái)|nếu|không để|không còn)(?!\p{L})/u;

function findDenial(
  lower: string,
  from: number,
  counted: string,
  done: string,
): { readonly from: number; readonly to: number; readonly numbered: boolean } | null {
  const nouns = counted.split(", ").join("|");
  const denials = new RegExp(
    String.raw`(?<!\p{L})(?:${nouns})(?!\p{L})([^;.]{0,120}?) (?:chưa|không)((?: [\p{L}\d]+){1,6})`,
    "gu",
  );
  const own = new Set(done.split(" ").filter((word) => !GRAMMAR.has(word)));
  for (const match of lower.slice(from).matchAll(denials)) {
    const words = (match[2] ?? "")
      .trim()
      .split(" ")
      .filter((word) => !GRAMMAR.has(word))
      .slice(0, 4);
    const shared = words.filter((word) => own.has(word)).length;
    const before = lower.slice(Math.max(0, from + match.index - 40), from + match.index + match[0].length);
    if (shared < 2 || shared * 2 < words.length || OTHER_TIME.test(before)) continue;
    const start = from + match.index;
    const number = /(?<![\p{L}\d])\d{1,3} $/u.exec(lower.slice(0, start))?.[0].length ?? 0;
    return { from: start - number, to: start + match[0].length, numbered: number > 0 };
  }
  return null;
}

const GRAMMAR: ReadonlySet<string> = new Set(
  "có được bị là đã xong của và các những cho ở tại trong".split(" "),
);
