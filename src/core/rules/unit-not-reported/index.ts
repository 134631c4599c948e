import type { Place } from "../../model/place";
import { defineRule, type Facts } from "../define-rule";
import { placeOf } from "../shared/places";
import { messages, toUnit } from "./messages";

/** Every unit of the template's catalogue has an entry at least. Needs a register: an empty workbook accuses nobody. */
export const unitNotReported = defineRule({
  meta: {
    id: "unit-not-reported",
    family: "register",
    severity: "warning",
    fixable: "never",
    messages,
    toUnit,
    summary: {
      vi: "Đơn vị trong danh sách đơn vị chưa có mục nào",
      en: "A unit of the catalogue without an entry",
    },
  },
  *check(facts) {
    const { units } = facts.template;
    const at = findHeaderPlace(facts);
    if (units.length === 0 || !at) return;
    const reported = listReported(facts);
    const missing = units.filter((unit) => !reported.has(unit.name));
    for (const unit of missing) {
      yield {
        messageId: "missing",
        data: { unit: unit.name, reported: units.length - missing.length, all: units.length },
        at,
        shown: null,
        expected: unit.name,
        evidence: [],
        key: [unit.name],
        group: "missing",
      };
    }
  },
});

function listReported(facts: Facts): ReadonlySet<string> {
  const reported = new Set<string>();
  for (const table of facts.register.tables) {
    if (table.sheetUnit !== null && table.rows.length > 0) reported.add(table.sheetUnit);
    for (const meaning of table.columns.get("unit")?.meanings ?? []) {
      if (meaning.kind === "category") reported.add(meaning.id);
    }
  }
  return reported;
}

/** The header of the units of the first register that has one, else the first cell of the first register. */
function findHeaderPlace(facts: Facts): Place | null {
  const registers = facts.register.tables.filter((table) => table.rows.length > 0);
  const table = registers.find((each) => each.columns.has("unit")) ?? registers[0];
  const found = facts.tables.find((each) => each.id === table?.table);
  if (!table || !found) return null;
  const isSpoken = table.headings?.some((heading) => heading.id === "unit") ?? false;
  const column = (isSpoken ? undefined : table.columns.get("unit")?.column) ?? found.range.left;
  return placeOf(facts, table, found.header.top, column);
}
