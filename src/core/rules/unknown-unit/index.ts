import { repairEncoding } from "../../base/legacy-encoding";
import { foldWords, tidyText } from "../../base/fold-text";
import type { RegisterTable } from "../../model/register";
import type { CellValue } from "../../model/workbook";
import type { Template } from "../../template/schema";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { placeOf, shorten } from "../shared/places";
import { entryFix, entryKey, entryPlace, findEntries, ownsCell } from "../shared/register-entries";
import { findOddWritings } from "../shared/odd-writings";
import { findNearest } from "../shared/register-nearest";
import { messages, toUnit } from "./messages";

/** A unit must be one of the template's catalogue, by its name or another name of it; without a catalogue any will do. */
export const unknownUnit = defineRule({
  meta: {
    id: "unknown-unit",
    family: "register",
    severity: "error",
    fixable: "safe",
    messages,
    toUnit,
    summary: {
      vi: "Tên đơn vị không có trong danh sách đơn vị",
      en: "A unit that is not in the catalogue of units",
    },
  },
  *check(facts) {
    for (const table of facts.register.tables) yield* checkMarks(facts, table);
    if (facts.template.units.length === 0) return;
    for (const table of facts.register.tables) {
      yield* checkCells(facts, table);
      yield* checkSheet(facts, table);
    }
  },
});

function* checkCells(facts: Facts, table: RegisterTable): Iterable<Draft> {
  const column = table.columns.get("unit");
  if (!column) return;
  const findings = findEntries(column, (value, meaning) =>
    meaning.kind === "unreadable" ? judge(value, facts.template) : null,
  );
  for (const { entry, value, verdict } of findings) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const shown = tidyText(String(value));
    const { nearest, safe } = verdict;
    yield {
      messageId: nearest === null ? "unknown" : "nearest",
      data: { header: column.header, value: shorten(shown), ...(nearest === null ? {} : { nearest }) },
      at: entryPlace(facts, table, column.column, entry),
      shown,
      expected: nearest,
      evidence: [],
      key: [...entryKey(table, entry), shown],
      group: foldWords(shown),
      ...(nearest === null
        ? {}
        : entryFix(facts, table, column.column, entry, nearest, safe ? "safe" : "needs-review")),
    };
  }
}

/** A name that many entries write with other marks: the same unit, with or without a catalogue. */
function* checkMarks(facts: Facts, table: RegisterTable): Iterable<Draft> {
  const column = table.columns.get("unit");
  if (!column) return;
  const odd = findOddWritings(column);
  if (odd.size === 0) return;
  for (const { entry, value, verdict } of findEntries(column, (each) => odd.get(each) ?? null)) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const shown = tidyText(String(value));
    yield {
      messageId: "marks",
      severity: "note",
      data: {
        header: column.header,
        value: shorten(shown),
        nearest: verdict.usual,
        entries: verdict.entries,
      },
      at: entryPlace(facts, table, column.column, entry),
      shown,
      expected: verdict.usual,
      evidence: [],
      key: [...entryKey(table, entry), "marks", shown],
      group: `marks ${foldWords(shown)}`,
      ...entryFix(facts, table, column.column, entry, verdict.usual, "needs-review"),
    };
  }
}

function* checkSheet(facts: Facts, table: RegisterTable): Iterable<Draft> {
  const unit = table.sheetUnit;
  if (unit === null || table.rows.length === 0 || facts.template.units.some((each) => each.name === unit))
    return;
  const found = facts.tables.find((each) => each.id === table.table);
  if (!found) return;
  yield {
    messageId: "sheet",
    data: { value: table.sheet, unit: shorten(unit), entries: table.rows.length },
    at: placeOf(facts, table, found.header.top, found.range.left),
    shown: unit,
    expected: findNearest(unit, facts.template.units)?.item.name ?? null,
    evidence: [],
    key: [table.sheet, unit],
  };
}

function judge(
  value: CellValue,
  template: Template,
): { readonly nearest: string | null; readonly safe: boolean } | null {
  const text = tidyText(String(value));
  const repaired = repairEncoding(String(value));
  // Written in an old font, it is known: `legacy-encoding` says so and mends it.
  if (repaired !== String(value) && findNearest(repaired, template.units)?.spelling) return null;
  const whole = findNearest(text, template.units);
  if (whole) return { nearest: whole.item.name, safe: whole.spelling };
  // "UBND xã Sơn An", "Đảng ủy xã Sơn An" speak of the unit "Xã Sơn An".
  const inner = findNearest(text.replace(OFFICE, ""), template.units);
  return { nearest: inner?.item.name ?? null, safe: false };
}

const OFFICE =
  /^(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|đảng ủy|đảng uỷ|đảng bộ|ủy ban mttq|ubmttq|mttq)\s+/iu;
