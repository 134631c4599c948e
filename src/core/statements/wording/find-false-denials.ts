import type { Claims } from "../../model/claim";
import { lastClause } from "../../quantities/last-clause";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

/**
 * Finds a denial that a number of the same passage contradicts: "trễ hạn 07 … trong kỳ không phát sinh hồ sơ trễ hạn". Every
 * word of what is denied stands beside the number, but for what is counted where the number has no word of its own.
 */
export function* findFalseDenials(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const [at, line] of lines.entries()) {
    const { lower } = line.sentence;
    for (const match of lower.matchAll(DENIAL)) {
      const words = (match[1] ?? "").trim().split(" ");
      if (words.length < 3 || LIMITED.test(lower.slice(Math.max(0, match.index - 40), match.index))) continue;
      const counted = findCounted(lines, at, words);
      if (!counted || counted.sentence === line.sentence) continue;
      yield {
        kind: "denied",
        sentence: line.sentence,
        from: match.index,
        to: match.index + match[0].length,
        expected: counted.figure.at.quote,
        figures: [counted.figure],
        loudness: "error",
      };
    }
  }
}

/** "không phát sinh hồ sơ trễ hạn": what is denied, up to a mark or a joining word. */
const DENIAL =
  /(?<!\p{L})không (?:phát sinh|để xảy ra|xảy ra|còn|có)((?: (?!và |nào|trong |tại |ở |do |để |được |phải )\p{L}+){3,6})(?= nào|[,.;]|$)/gu;
/** Of one place, one kind or one time only. */
const LIMITED =
  /(?<!\p{L})(?:riêng|tại|ở|nếu|từ|đến|phấn đấu|bảo đảm|cam kết|nhiều|một số)(?!\p{L})[^,;.]*$/u;
const BACK = 8;

function findCounted(lines: readonly QuantityLine[], at: number, words: readonly string[]): Quantity | null {
  const here = lines[at];
  const near = lines
    .slice(Math.max(0, at - BACK), at)
    .filter(({ sentence }) => sentence.document === here?.sentence.document);
  const found = near
    .flatMap(({ quantities }) => quantities)
    .filter((each) => {
      const { figure, role, counter, tail, bracket } = each;
      if (role !== "main" || figure.percent || figure.bound !== "exact" || figure.value <= 0 || bracket >= 0)
        return false;
      const behind = tail.split(/[,;.:()]/u, 1)[0] ?? "";
      const own = `${lastClause(each.lead)} ${figure.head.toLowerCase()} ${behind}`.split(/[^\p{L}]+/u);
      const named = counter === "" ? words.slice(2) : words;
      return (
        named.length > 1 &&
        own.length < LONGEST_NAME &&
        isWithin(named, own) &&
        !own.some((word) => DENIES.has(word))
      );
    });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A longer name says more than what is denied. */
const LONGEST_NAME = 9;
const DENIES: ReadonlySet<string> = new Set(["không", "chưa", "trước", "giảm"]);

/** The words side by side, in order. */
function isWithin(words: readonly string[], own: readonly string[]): boolean {
  return ` ${own.join(" ")} `.includes(` ${words.join(" ")} `);
}
