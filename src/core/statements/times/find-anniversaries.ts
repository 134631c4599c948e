import type { Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";

const ANNIVERSARY =
  /(?<!\p{L})kỷ niệm (?:lần thứ )?(\d{1,3}) năm(?!\p{L})[^().;\d]{0,120}\((?:ngày )?((?:\d{1,2}[/-]\d{1,2}[/-])?)(\d{4})\s?(?:-|đến)\s?(?:ngày )?((?:\d{1,2}[/-]\d{1,2}[/-])?)(\d{4})\)/gu;

/** Finds "kỷ niệm 85 năm Ngày thành lập … (03/2/1950 - 03/2/2025)": the same day, so many years on. */
export function* findAnniversaries(sentence: Sentence): Iterable<Elapsed> {
  for (const match of sentence.lower.matchAll(ANNIVERSARY)) {
    const [, said, day, first, last, then] = match;
    const years = Number(then) - Number(first);
    // With commas between, bare years may be of something else.
    if (day === "" && match[0].includes(",")) continue;
    if (day !== last || years <= 0 || years === Number(said)) continue;
    const from = match.index + match[0].indexOf(`${said ?? ""} năm`);
    const to = from + `${said ?? ""} năm`.length;
    const [begin, end] = [`${day ?? ""}${first ?? ""}`, `${last ?? ""}${then ?? ""}`];
    yield { sentence, from, to, expected: `${String(years)} năm`, begin, end };
  }
}
