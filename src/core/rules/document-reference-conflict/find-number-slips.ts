import { findSlip } from "../../base/number-slip";
import { foldCodes, issuersAgree, subjectsOf } from "../../claims/references/compare-references";
import type { DocumentReference } from "../../model/claim";
import type { ReferenceConflict } from "./find-conflicts";

/**
 * Finds a document cited with two digits of its number swapped: "Quyết định số 1247/QĐ-UBND ngày 14/3/2025" and "số
 * 1274/QĐ-UBND ngày 14/3/2025". An organ signs several papers a day, but seldom two with such numbers; where both mentions
 * say what they are about, and say otherwise, they are two.
 */
export function* findNumberSlips(references: readonly DocumentReference[]): Iterable<ReferenceConflict> {
  const groups = new Map<string, DocumentReference[]>();
  for (const reference of references) {
    const { date, number, type } = reference;
    if (!date || number < 100 || reference.codes.length === 0) continue;
    const digits = Array.from(String(number)).sort().join("");
    const key = [type, foldCodes(reference), digits, date.year, date.month, date.day].join(" ");
    const group = groups.get(key);
    if (group) group.push(reference);
    else groups.set(key, [reference]);
  }
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const odd = others.find((other) => isSlipOf(first, other));
    if (odd) yield { kind: "number", odd, others: [first], outvoted: false, proven: false };
  }
}

function isSlipOf(a: DocumentReference, b: DocumentReference): boolean {
  if (findSlip(a.number, b.number) !== "swapped-digits") return false;
  return issuersAgree(a.issuer, b.issuer) && subjectsOf(a, b) !== "other";
}
