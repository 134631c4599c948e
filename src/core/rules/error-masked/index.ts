import { foldText, tidyText } from "../../base/fold-text";
import { formatAddress, MAX_COLUMNS } from "../../model/address";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../model/workbook";
import { findMissedKeys, type MissedKeys } from "../../formulas/find-missed-keys";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { placeOf } from "../shared/places";
import { messages } from "./messages";

/**
 * A look-up or a count that passes over cells whose words are the same but for spaces, characters that nobody sees or marks,
 * or that are merged: the dirty cell is named, the formula left alone.
 */
export const errorMasked = defineRule({
  meta: {
    id: "error-masked",
    family: "tables",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Công thức tra cứu hoặc đếm bỏ sót ô vì khoảng trắng, ký tự ẩn hoặc ô gộp",
      en: "A look-up or a count misses cells for a space, a hidden character or a merge",
    },
  },
  *check(facts) {
    for (const workbook of facts.workbooks)
      for (const sheet of workbook.sheets) {
        if (sheet.builtByKhop) continue;
        const find = (name: string): SheetSnapshot | undefined =>
          workbook.sheets.find((each) => each.name === name);
        for (const missed of findMissedKeys(sheet, find, { same: sameButForSpaces, tidy: tidyKey }))
          yield describe(facts, workbook, sheet, missed);
      }
  },
});

/** Words without what nobody sees, in one case, as Excel compares them. */
function tidyKey(text: string): string {
  return tidyText(text).toLowerCase();
}

function sameButForSpaces(a: string, b: string): boolean {
  return tidyKey(a) === tidyKey(b) || foldText(a) === foldText(b);
}

function describe(facts: Facts, workbook: WorkbookSnapshot, sheet: SheetSnapshot, missed: MissedKeys): Draft {
  const { key, kind, formula, expected, cells, on } = missed;
  const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  const shown = valueAt(sheet, row, column);
  const [first] = cells;
  return {
    messageId: kind,
    data: {
      address: formatAddress(row, column),
      formula,
      shown: typeof shown === "number" ? shown : String(shown),
      expected: expected ?? "?",
      count: cells.length,
      cell: first ? `${on.name}!${formatAddress(first.row, first.column)}` : "",
    },
    at: placeOf(facts, { workbook: workbook.name, sheet: sheet.name }, row, column),
    shown: typeof shown === "boolean" ? String(shown) : shown,
    expected,
    evidence: cells.slice(0, 20).map((cell) => ({
      at: placeOf(facts, { workbook: workbook.name, sheet: on.name }, cell.row, cell.column),
      shown: String(valueAt(on, cell.row, cell.column)),
      label: formatAddress(cell.row, cell.column),
    })),
    key: [sheet.name, kind, formula],
    group: `${workbook.name}|${on.name}|${kind}`,
  };
}
