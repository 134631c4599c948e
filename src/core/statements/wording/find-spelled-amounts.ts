import type { Claims } from "../../model/claim";
import { readLeadingNumber } from "../../numerals/number-words";
import type { Assertion } from "./assertion";

/**
 * Finds a number that is written again in words, and as another one: "12.450.000 đồng (bằng chữ: mười hai triệu năm trăm bốn mươi
 * nghìn đồng)", "04 (năm) chương". The bracket holds the number's words and nothing but what is counted.
 */
export function* findSpelledAmounts({ figures, sentences }: Claims): Iterable<Assertion> {
  for (const figure of figures) {
    const sentence = sentences[figure.sentence];
    if (!sentence || figure.percent || figure.base !== undefined) continue;
    const { lower } = sentence;
    const match = BRACKET.exec(lower.slice(figure.to, figure.to + REACH));
    if (!match) continue;
    const [all, counted = "", label = "", spelled = ""] = match;
    const words = spelled.trim().split(/[\s,]+/u);
    const read = readLeadingNumber(words);
    if (read === null || read.value === figure.value) continue;
    const known = new Set([...counted.trim().split(/\s+/u), ...MONEY]);
    if (words.slice(read.used).some((word) => !known.has(word))) continue;
    const from = figure.to + all.lastIndexOf(spelled);
    const to = from + spelled.trimEnd().length;
    // A number in words beside another one is an alternative.
    if (label === "" && !/\d$/u.test(lower.slice(0, figure.to)) && counted === "") continue;
    const expected = figure.at.quote;
    yield { kind: "spelled", sentence, from, to, expected, figures: [figure], loudness: "error" };
  }
}

const REACH = 240;
const BRACKET =
  /^((?: \p{L}{1,12}){0,4}) ?\(((?:(?:viết |ghi |số tiền )?bằng chữ(?: là)? ?[:,]? ?)?)([\p{L} ,]{1,200})\.?\)/u;
const MONEY = ["đồng", "chẵn"];
