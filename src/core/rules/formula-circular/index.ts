import { formatAddress, MAX_COLUMNS } from "../../model/address";
import { valueAt, type SheetSnapshot } from "../../model/workbook";
import { findCircles } from "../../formulas/find-circles";
import { readReferences } from "../../formulas/read-references";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { placeOf } from "../shared/places";
import { messages } from "./messages";

/** A formula that rests on its own cell, directly or by way of others: Excel shows 0 or an old result there. */
export const formulaCircular = defineRule({
  meta: {
    id: "formula-circular",
    family: "tables",
    severity: "error",
    fixable: "never",
    messages,
    summary: { vi: "Công thức tính vòng, dựa vào chính nó", en: "A formula that rests on itself" },
  },
  *check(facts) {
    for (const workbook of facts.workbooks)
      for (const sheet of workbook.sheets) {
        if (sheet.builtByKhop || sheet.formulas.size === 0) continue;
        for (const circle of findCircles(sheet).slice(0, 50))
          yield describe(facts, workbook.name, sheet, circle);
      }
  },
});

function describe(facts: Facts, workbook: string, sheet: SheetSnapshot, circle: readonly number[]): Draft {
  const [first = 0, ...others] = circle;
  const [row, column] = [Math.floor(first / MAX_COLUMNS), first % MAX_COLUMNS];
  const formula = sheet.formulas.get(first) ?? "";
  const own = others.length === 0;
  const expected = own ? addWithout(sheet, formula, row, column) : null;
  const shown = valueAt(sheet, row, column);
  const names = circle.map((key) => formatAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
  return {
    messageId: expected === null ? "circle" : "itself",
    data: {
      address: formatAddress(row, column),
      formula,
      way: [...names.slice(0, 6), names[0] ?? ""].join(" → "),
      ...(expected === null ? {} : { expected }),
    },
    at: placeOf(facts, { workbook, sheet: sheet.name }, row, column),
    shown: typeof shown === "boolean" ? String(shown) : shown,
    expected,
    evidence: others.slice(0, 10).map((key) => ({
      at: placeOf(facts, { workbook, sheet: sheet.name }, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS),
      shown: null,
      label: formatAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS),
    })),
    key: [sheet.name, formula],
  };
}

/** What a SUM over an area that holds its own cell would give without it; null for any other formula. */
function addWithout(sheet: SheetSnapshot, formula: string, row: number, column: number): number | null {
  if (!/^SUM\([^()]*\)$/iu.test(formula.trim())) return null;
  let sum = 0;
  for (const { sheet: name, top, left, bottom, right } of readReferences(formula)) {
    if (name !== null || (bottom - top + 1) * (right - left + 1) > 20_000) return null;
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) {
        const value = valueAt(sheet, r, c);
        if ((r !== row || c !== column) && typeof value === "number") sum += value;
      }
  }
  return Math.round(sum * 1e6) / 1e6;
}
