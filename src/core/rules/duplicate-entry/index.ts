import type { Localized } from "../../base/language";
import { foldWords, tidyText } from "../../base/fold-text";
import type { CellPlace } from "../../model/place";
import { rawAt, type ColumnKey, type RegisterTable } from "../../model/register";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryKey, entryName, entryPlace, entryUnit } from "../shared/register-entries";
import { differInMarks, isCommonCollective } from "../shared/register-names";
import { findRepeats, type EntryRef, type Repeats } from "./find-repeats";
import { messages } from "./messages";

/** One subject with one model is registered once a year, whatever titles stand before the name, in one unit or two. */
export const duplicateEntry = defineRule({
  meta: {
    id: "duplicate-entry",
    family: "register",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Cùng một tập thể, cá nhân với cùng một mô hình được ghi hai lần",
      en: "The same subject with the same model entered twice",
    },
  },
  *check(facts) {
    for (const repeats of findRepeats(facts.register)) yield* describeRepeats(facts, repeats);
  },
});

/** Each later entry against the earlier one it is most like: in its own unit if there is one. */
function* describeRepeats(facts: Facts, repeats: Repeats): Iterable<Draft> {
  const firstOfUnit = new Map<string, EntryRef>();
  const [first] = repeats.entries;
  if (!first) return;
  firstOfUnit.set(unitOf(first), first);
  for (const later of repeats.entries.slice(1)) {
    const unit = unitOf(later);
    const same = firstOfUnit.get(unit);
    if (!same) firstOfUnit.set(unit, later);
    // "Hội Nông dân xã" of two communes are two associations.
    if (!same && !repeats.person && isCommonCollective(repeats.subject)) continue;
    yield describe(facts, repeats, same ?? first, later);
  }
}

function describe(facts: Facts, repeats: Repeats, first: EntryRef, later: EntryRef): Draft {
  const difference = findDifference(repeats, first, later);
  const sameUnit = unitOf(first) === unitOf(later);
  const at = placeOfEntry(facts, later);
  const there = placeOfEntry(facts, first);
  const unit = entryUnit(first.table, first.entry);
  const ownUnit = entryUnit(later.table, later.entry);
  const data = {
    entry: entryName(later.table, later.entry),
    year: repeats.year === 0 ? NO_YEAR : String(repeats.year),
    unit: unit === "" ? SAME_REGISTER : unit,
    first: there.sheet === at.sheet ? there.address : `${there.sheet}!${there.address}`,
  };
  return {
    ...(difference
      ? { messageId: "nearlySame", severity: "note", data: { ...data, difference } }
      : sameUnit
        ? { messageId: "sameUnit", data }
        : { messageId: "otherUnit", data: { ...data, ownUnit } }),
    at,
    shown: tidyText(String(rawAt(later.table, "name", later.entry))),
    expected: null,
    evidence: [
      {
        at: there,
        shown: tidyText(String(rawAt(first.table, "name", first.entry))),
        label: shorten(unit),
      },
    ],
    key: [...entryKey(later.table, later.entry), String(repeats.year), unit],
    group: [repeats.subject, repeats.year, ...entryKey(first.table, first.entry)].join("|"),
  };
}

const NO_YEAR: Localized = { vi: "không rõ", en: "an unknown year" };
const SAME_REGISTER: Localized = { vi: "chính danh sách này", en: "this same register" };

const MARKS: Localized = { vi: "dấu trong tên", en: "a tone mark in the name" };
const ADDRESS: Localized = { vi: "địa chỉ", en: "the address" };

/** What speaks for two people after all: marks that both names write and differ in, or two addresses. */
function findDifference(repeats: Repeats, first: EntryRef, later: EntryRef): Localized | null {
  if (!repeats.person) return null;
  const [name, other] = [first, later].map(({ table, entry }) => String(rawAt(table, "name", entry)));
  if (name !== other && differInMarks(name ?? "", other ?? "")) return MARKS;
  const [here = "", there = ""] = [first, later].map(({ table, entry }) =>
    foldWords(String(rawAt(table, "address", entry))),
  );
  if (here === "" || there === "" || here.includes(there) || there.includes(here)) return null;
  return ADDRESS;
}

function unitOf({ table, entry }: EntryRef): string {
  return foldWords(entryUnit(table, entry));
}

/** The cell of the name: it says who is there twice. */
function placeOfEntry(facts: Facts, { table, entry }: EntryRef): CellPlace {
  const place = entryPlace(facts, table, columnOf(table, "name"), entry);
  if (place.kind !== "cell") throw new Error("an entry stands in a cell");
  return place;
}

function columnOf(table: RegisterTable, id: ColumnKey): number {
  return table.columns.get(id)?.column ?? 0;
}
