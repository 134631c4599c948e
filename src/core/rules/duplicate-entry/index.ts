import type { Localized } from "../../base/language";
import { foldWords, tidyText } from "../../base/fold-text";
import type { EntryList } from "../../crosstabs/entry-list";
import { formatAddress } from "../../model/address";
import type { CellPlace } from "../../model/place";
import { valueAt, type SheetSnapshot } from "../../model/workbook";
import { rawAt, type ColumnKey, type RegisterTable } from "../../model/register";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryKey, entryName, entryPlace, entryUnit } from "../shared/register-entries";
import type { EntryRef } from "../shared/entry-identity";
import { differInMarks } from "../shared/register-names";
import { findRepeats, type Repeat } from "./find-repeats";
import { messages, toUnit } from "./messages";

/** One subject with one model is registered once a year, whatever titles stand before the name, in one unit or two. */
export const duplicateEntry = defineRule({
  meta: {
    id: "duplicate-entry",
    family: "register",
    severity: "warning",
    fixable: "never",
    messages,
    toUnit,
    summary: {
      vi: "Cùng một tập thể, cá nhân với cùng một việc được ghi hai lần",
      en: "The same subject with the same work entered twice",
    },
  },
  *check(facts) {
    for (const repeat of findRepeats(facts.register)) yield describe(facts, repeat);
    for (const list of facts.crosstabs.listCounted()) yield* describeTwins(facts, list);
  },
});

/** Entries of a list that is read by its figures alone: the same in every cell. */
function* describeTwins(facts: Facts, list: EntryList): Iterable<Draft> {
  const column = Math.max(...list.attributes.map((each) => each.column), 0);
  const sheet = facts.workbooks
    .find(({ name }) => name === list.workbook)
    ?.sheets.find(({ name }) => name === list.sheet);
  for (const { later, first } of list.twins ?? []) {
    const place = (entry: number): CellPlace => ({
      kind: "cell",
      ...(facts.workbooks.length > 1 ? { workbook: list.workbook } : {}),
      sheet: list.sheet,
      address: formatAddress(list.rows[entry] ?? 0, longestAt(sheet, list.rows[entry] ?? 0, column)),
    });
    const row = list.rows[later] ?? 0;
    const name = sheet ? String(valueAt(sheet, row, longestAt(sheet, row, column))) : "";
    yield {
      messageId: "sameRow",
      data: { entry: shorten(tidyText(name)), first: place(first).address },
      at: place(later),
      shown: tidyText(name),
      expected: null,
      evidence: [{ at: place(first), shown: tidyText(name), label: list.sheet }],
      key: [list.sheet, name],
    };
  }
}

/** The column of a row's longest text up to `last`: what the entry is called. */
function longestAt(sheet: SheetSnapshot | undefined, row: number, last: number): number {
  let longest = 0;
  let length = -1;
  for (let column = 0; sheet && column <= last; column++) {
    const text = String(valueAt(sheet, row, column));
    if (text.length > length) [longest, length] = [column, text.length];
  }
  return longest;
}

function describe(facts: Facts, repeat: Repeat): Draft {
  const { first, later, sameUnit, subject, year } = repeat;
  const difference = findDifference(repeat);
  const at = placeOfEntry(facts, later);
  const there = placeOfEntry(facts, first);
  const unit = entryUnit(first.table, first.entry);
  const ownUnit = entryUnit(later.table, later.entry);
  const data = {
    entry: entryName(later.table, later.entry),
    year: year === 0 ? NO_YEAR : String(year),
    unit: unit === "" ? SAME_REGISTER : unit,
    first: namePlace(there, at),
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
    key: [...entryKey(later.table, later.entry), String(year), unit],
    group: [subject, year, ...entryKey(first.table, first.entry)].join("|"),
  };
}

/** `E2`, `Danh sách!E2`, `xa-lung-vai.xlsx, Danh sách!E2`: as much as tells the two apart. */
function namePlace(there: CellPlace, here: CellPlace): string {
  const far = there.workbook !== here.workbook;
  const sheet = far || there.sheet !== here.sheet ? `${there.sheet}!` : "";
  return `${far && there.workbook !== undefined ? `${there.workbook}, ` : ""}${sheet}${there.address}`;
}

const NO_YEAR: Localized = { vi: "không rõ", en: "an unknown year" };
const SAME_REGISTER: Localized = { vi: "chính danh sách này", en: "this same register" };

const MARKS: Localized = { vi: "dấu trong tên", en: "a tone mark in the name" };
const ADDRESS: Localized = { vi: "địa chỉ", en: "the address" };

/** What speaks for two entries after all: another title, marks that both names write and differ in, two addresses. */
function findDifference({ first, later, likeness, person }: Repeat): Localized | null {
  if (likeness === "alike") {
    const title = shorten(tidyText(String(rawAt(first.table, "title", first.entry))), 60);
    return { vi: `tên gọi (ở đó là “${title}”)`, en: `the title (there it is “${title}”)` };
  }
  if (!person) return null;
  const [name, other] = [first, later].map(({ table, entry }) => String(rawAt(table, "name", entry)));
  if (name !== other && differInMarks(name ?? "", other ?? "")) return MARKS;
  const [here = "", there = ""] = [first, later].map(
    ({ table, entry }) => ` ${foldWords(String(rawAt(table, "address", entry)))} `,
  );
  if (here.trim() === "" || there.trim() === "" || here.includes(there) || there.includes(here)) return null;
  return ADDRESS;
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
