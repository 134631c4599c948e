import type { SheetSnapshot } from "../model/workbook";
import { evaluateFormula } from "../formulas/evaluate-formula";

/** What formulas come to over a table's figures, by index of row and column; null where nobody can tell. */
export function workOver(
  values: readonly (readonly (number | null)[])[],
): (formula: string) => number | null {
  const sheet: SheetSnapshot = {
    name: "",
    visibility: "visible",
    values: values.map((line) => line.map((value) => value ?? "")),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    builtByKhop: false,
  };
  const work = (text: string): number | null => {
    const formula = text.replace(/\s/gu, "");
    const guarded = GUARDED.exec(formula);
    if (guarded) return work(guarded[1] ?? "");
    const rounded = ROUNDED.exec(formula);
    if (rounded) {
      const value = work(rounded[1] ?? "");
      const scale = 10 ** Number(rounded[2]);
      return value === null ? null : Math.round(value * scale * (1 + Number.EPSILON)) / scale;
    }
    const value = evaluateFormula(formula, sheet, () => undefined);
    return value === null ? null : tidy(value);
  };
  return work;
}

/** Without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

const GUARDED = /^IFERROR\(([^"]+),(?:""|0)?\)$/iu;
const ROUNDED = /^ROUND\(([^"]+),(\d)\)$/iu;
