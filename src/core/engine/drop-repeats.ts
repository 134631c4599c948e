import type { Place } from "../model/place";
import type { Facts } from "../rules/define-rule";
import { placeOf } from "../rules/shared/places";
import { pairCells } from "../tables/find-repeats";
import type { RuleDraft } from "./run-rules";

/**
 * A fault of a table that a document gives again is the same fault: it is told once, at the original. What differs
 * between the two stays, and so does what only one of them has.
 */
export function dropRepeats(drafts: readonly RuleDraft[], facts: Facts): readonly RuleDraft[] {
  const originals = pairPlaces(facts);
  if (originals.size === 0) return drafts;
  const told = new Set(drafts.map((each) => describe(each, keyOf(each.draft.at))));
  return drafts.filter((each) => {
    const original = originals.get(keyOf(each.draft.at));
    return original === undefined || !told.has(describe(each, original));
  });
}

/** For each place of a repeating table that of its original. */
function pairPlaces(facts: Facts): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const byId = new Map(facts.tables.map((table) => [table.id, table]));
  for (const table of facts.tables) {
    const original = table.repeats === undefined ? undefined : byId.get(table.repeats);
    if (!original) continue;
    for (const [own, other] of pairCells(table, original)) {
      const at = keyOf(placeOf(facts, table, own.row, own.column));
      if (!places.has(at)) places.set(at, keyOf(placeOf(facts, original, other.row, other.column)));
    }
  }
  return places;
}

function keyOf(place: Place): string {
  return place.kind === "cell"
    ? [place.workbook ?? "", place.sheet, place.address].join("\u0000")
    : [place.document, place.start, place.end].join("\u0000");
}

function describe({ rule, draft }: RuleDraft, at: string): string {
  return JSON.stringify([rule.meta.id, draft.messageId, draft.shown, draft.expected, at]);
}
