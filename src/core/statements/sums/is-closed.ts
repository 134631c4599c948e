import { foldWords } from "../../base/fold-text";
import type { Quantity } from "../../quantities/quantity";
import type { ListLead } from "./find-leads";
import type { PartList } from "./list-parts";

/** Do the words claim that a list is all there is? */
export function isClosed(lead: ListLead, { parts, how }: PartList, total: Quantity, lower: string): boolean {
  if (parts.some((part) => part.role === "left")) return true;
  const alike = how === "same" || how === "clause" || isPair(total, parts);
  if (alike && isPair(total, parts)) return true;
  if (lead.kind === "closed") return alike || parts.every((part) => part.figure.value < total.figure.value);
  if (lead.kind === "bracket") {
    const opening = lower.slice(lead.to, lead.to + 24);
    return alike && !/^\s*(?:trong đó|riêng|kể cả|có)(?!\p{L})/u.test(opening);
  }
  return false;
}

/** Two kinds that are all there can be: collectives and individuals, or the two nouns of the total. */
export function isPair(total: Quantity, parts: readonly Quantity[]): boolean {
  if (parts.length !== 2) return false;
  const subjects = new Set(parts.map(({ figure }) => figure.dimensions.subject));
  if (subjects.size === 2 && !subjects.has(undefined) && total.figure.dimensions.subject === undefined)
    return true;
  const nouns = total.figure.head.split(/,|\/|(?<!\p{L})và(?!\p{L})/u).map(foldWords);
  const units = parts.map(({ figure }) => figure.unit);
  return nouns.length === 2 && nouns.every((noun) => noun !== "" && units.includes(noun));
}
