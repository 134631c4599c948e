import { readNumeral } from "../../numerals/read-numeral";
import { placeIn } from "../../claims/place-in-sentence";
import type { Sentence } from "../../model/claim";
import type { TextPlace } from "../../model/place";

/** One mention of a numbered annex: "(có Biểu số 05 kèm theo)". */
export interface AnnexMention {
  /** "biểu" or "phụ lục". */
  readonly kind: string;
  readonly number: string;
  readonly at: TextPlace;
}

const NAME = /(?<!\p{L})(biểu|phụ lục)\s(?:(?:số|mẫu số)\s)?(\d{1,2}|[ivx]{1,5})(?![\p{L}\d]|[./-]\d)/gu;
const ATTACHED = /(?<!\p{L})(?:kèm theo|đính kèm|gửi kèm|xem|theo|chi tiết tại|tại|có)(?!\p{L})/u;

/** The annex that a line is the title of: "Biểu số 02: Khen thưởng"; `null` for any other line. */
export function readAnnexTitle(line: string): { readonly kind: string; readonly number: string } | null {
  const found =
    /^[\s"“(*-]*(biểu|phụ lục)\s(?:(?:số|mẫu số)\s)?(\d{1,2}|[ivx]{1,5})(?![\p{L}\d]|[./-]\d)/iu.exec(line);
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { kind: found[1].toLowerCase(), number: writeNumber(found[2]) };
}

/** The annexes that a sentence says to go with it. */
export function* findMentions(sentence: Sentence): Iterable<AnnexMention> {
  for (const { 0: quote, 1: kind = "", 2: number = "", index } of sentence.lower.matchAll(NAME)) {
    const around = `${sentence.lower.slice(Math.max(0, index - 24), index)} ${sentence.lower.slice(index + quote.length, index + quote.length + 24)}`;
    // Another document may have annexes of its own.
    if (
      !ATTACHED.test(around) ||
      /(?<!\p{L})(?:của|thông tư|nghị định|quyết định|hướng dẫn)(?!\p{L})/u.test(around)
    )
      continue;
    yield { kind, number: writeNumber(number), at: placeIn(sentence, index, index + quote.length) };
  }
}

/** "05" and "V" are 5. */
function writeNumber(written: string): string {
  return String(readNumeral(written) ?? written);
}
