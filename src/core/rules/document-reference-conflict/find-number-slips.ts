import { findSlip } from "../../base/number-slip";
import { foldCodes, issuersAgree, subjectsOf } from "../../claims/references/compare-references";
import type { Claims, DocumentReference } from "../../model/claim";
import type { ReferenceConflict } from "./find-conflicts";

/**
 * Finds a document cited with two digits of its number swapped: "Quyết định số 1247/QĐ-UBND ngày 14/3/2025" and "số
 * 1274/QĐ-UBND ngày 14/3/2025". An organ signs several papers a day, but seldom two with such numbers; where both mentions
 * say what they are about, and say otherwise, they are two. A short number, or one digit changed, needs words that point
 * back: "Kế hoạch số 63/KH-UBND ngày 12/3/2025 nói trên".
 */
export function* findNumberSlips({ references, sentences }: Claims): Iterable<ReferenceConflict> {
  const groups = new Map<string, DocumentReference[]>();
  for (const reference of references) {
    const { date, type } = reference;
    if (!date || reference.codes.length === 0) continue;
    const key = [type, foldCodes(reference), date.year, date.month, date.day].join(" ");
    const group = groups.get(key);
    if (group) group.push(reference);
    else groups.set(key, [reference]);
  }
  const places = placeSentences(references.length > 1 ? sentences : []);
  for (const group of groups.values()) {
    const known: DocumentReference[] = [];
    for (const odd of group) {
      if (known.some(({ number }) => number === odd.number)) continue;
      const meant = known.slice(0, MOST_COMPARED).find((each) => isSlipOf(each, odd, places));
      if (meant) {
        yield { kind: "number", odd, others: [meant], outvoted: false, proven: false };
        break;
      }
      known.push(odd);
    }
  }
}

const MOST_COMPARED = 40;

function isSlipOf(a: DocumentReference, b: DocumentReference, places: Places): boolean {
  const slip = findSlip(a.number, b.number);
  if (slip === "other" || !issuersAgree(a.issuer, b.issuer) || subjectsOf(a, b) === "other") return false;
  if (slip === "swapped-digits" && a.number >= 100) return true;
  return Math.max(a.number, b.number) >= 10 && pointsBack(b, places);
}

/** The sentences by document, in the order of their places. */
type Places = ReadonlyMap<string, readonly { readonly start: number; readonly text: string }[]>;

function placeSentences(sentences: Claims["sentences"]): Places {
  const places = new Map<string, { start: number; text: string }[]>();
  for (const { document, pieces, text } of sentences) {
    const all = places.get(document) ?? [];
    places.set(document, all);
    for (const { start } of pieces) all.push({ start, text });
  }
  for (const all of places.values()) all.sort((a, b) => a.start - b.start);
  return places;
}

/** "… nói trên", "… nêu trên" right behind the mention. */
function pointsBack({ at }: DocumentReference, places: Places): boolean {
  const all = places.get(at.document) ?? [];
  let [low, high] = [0, all.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? Infinity) <= at.start) low = middle;
    else high = middle;
  }
  const words = all[low]?.text ?? "";
  const behind = words.slice(words.indexOf(at.quote) + at.quote.length);
  return /^[^;.]{0,60}(?<!\p{L})(?:(?:nói|nêu|kể) trên|trên đây|đã nêu|vừa nêu)(?!\p{L})/u.test(behind);
}
