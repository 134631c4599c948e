import type { Sentence } from "../../../model/claim";

const NAMES = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const NTH = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ORDINAL = new RegExp(
  String.raw`(?:^|[.;:,]|\()\s*(?:[-+•] ?)?(?:(${NAMES.join("|")}) là(?!\p{L})|thứ (${NTH.join("|")})(?=\s?[,:]| là(?!\p{L})))`,
  "gu",
);
const MOST_SENTENCES = 60;

/**
 * The sentences in which "Một là, … Hai là, …" or "Thứ nhất, … Thứ hai, …" stand, one each in their order, from `from` of the
 * sentence on. Ends where the numbers do not go on; nothing where one is left out.
 */
export function countOrdinalWords(
  sentences: readonly Sentence[],
  at: number,
  from: number,
): readonly number[] {
  const found: number[] = [];
  const { document } = sentences[at] ?? {};
  let style = "";
  for (let index = at; index < Math.min(sentences.length, at + MOST_SENTENCES); index++) {
    const sentence = sentences[index];
    if (
      !sentence ||
      sentence.document !== document ||
      (index > at && sentence.kind === "heading" && found.length > 0)
    )
      break;
    for (const match of sentence.lower.slice(index === at ? from : 0).matchAll(ORDINAL)) {
      const own = match[1] === undefined ? "nth" : "name";
      const nth = (own === "nth" ? NTH.indexOf(match[2] ?? "") : NAMES.indexOf(match[1] ?? "")) + 1;
      if (style !== "" && own !== style) continue;
      if (nth === 1 && found.length > 0) return found;
      if (nth !== found.length + 1) return [];
      style = own;
      found.push(index);
    }
    // The first item opens the next sentence or block.
    if (found.length === 0 && index > at) return [];
  }
  return found;
}
