import type { CellValue, SheetSnapshot } from "../model/workbook";
import { readReferences } from "./read-references";

/** Where the values of other sheets are found. */
export type SheetFinder = (name: string) => SheetSnapshot | undefined;

/** Cells that one formula may read. */
const MOST = 20_000;

/**
 * The value of a formula of plain arithmetic, SUM and AVERAGE over the values that stand in the sheets; null for any other,
 * and where a text or an error stands in the way. It tells what a formula should show, and never guesses.
 */
export function evaluateFormula(formula: string, sheet: SheetSnapshot, find: SheetFinder): number | null {
  if (formula.length > 500) return null;
  const references = new Map(readReferences(formula).map((each) => [each.start, each]));
  let at = 0;
  const skip = (): void => {
    while (formula[at] === " ") at++;
  };
  const take = (text: string): boolean => {
    skip();
    if (formula[at] !== text) return false;
    at++;
    return true;
  };

  function sum(depth: number): number | null {
    let value = product(depth);
    for (;;) {
      if (value === null) return null;
      if (take("+")) value = plus(value, product(depth), 1);
      else if (take("-")) value = plus(value, product(depth), -1);
      else return value;
    }
  }
  function product(depth: number): number | null {
    let value = factor(depth);
    for (;;) {
      if (value === null) return null;
      if (take("*")) value = times(value, factor(depth));
      else if (take("/")) {
        const divisor = factor(depth);
        value = divisor === null || divisor === 0 ? null : value / divisor;
      } else return value;
    }
  }
  function factor(depth: number): number | null {
    skip();
    if (depth > 20) return null;
    if (take("-")) return times(-1, factor(depth + 1));
    if (take("(")) {
      const value = sum(depth + 1);
      return take(")") ? percent(value) : null;
    }
    const call = /^(SUM|AVERAGE)\(/iu.exec(formula.slice(at, at + 8));
    if (call) {
      at += call[0].length;
      return callOver(call[1]?.toUpperCase() ?? "", depth);
    }
    const reference = references.get(at);
    if (reference) {
      at = reference.end;
      if (reference.top !== reference.bottom || reference.left !== reference.right) return null;
      const source = reference.sheet === null ? sheet : find(reference.sheet);
      return source ? percent(toNumber(source.values[reference.top]?.[reference.left] ?? "")) : null;
    }
    const digits = /^\d+(?:\.\d+)?/u.exec(formula.slice(at, at + 20))?.[0];
    if (digits === undefined) return null;
    at += digits.length;
    return percent(Number(digits));
  }
  function percent(value: number | null): number | null {
    return take("%") && value !== null ? value / 100 : value;
  }
  function callOver(name: string, depth: number): number | null {
    let [total, count, cells] = [0, 0, 0];
    for (;;) {
      skip();
      const reference = references.get(at);
      if (reference) {
        at = reference.end;
        const source = reference.sheet === null ? sheet : find(reference.sheet);
        if (!source) return null;
        for (let row = reference.top; row <= reference.bottom && row < source.values.length; row++) {
          for (let column = reference.left; column <= reference.right; column++) {
            if (++cells > MOST) return null;
            const value = source.values[row]?.[column] ?? "";
            if (typeof value === "string" && value.startsWith("#")) return null;
            if (typeof value !== "number") continue;
            total += value;
            count++;
          }
        }
      } else {
        const value = sum(depth + 1);
        if (value === null) return null;
        total += value;
        count++;
      }
      if (take(",") || take(";")) continue;
      if (!take(")")) return null;
      return percent(name === "SUM" ? total : count === 0 ? null : total / count);
    }
  }

  const value = sum(0);
  skip();
  return at === formula.length && value !== null && Number.isFinite(value) ? value : null;
}

function plus(a: number, b: number | null, sign: number): number | null {
  return b === null ? null : a + sign * b;
}

function times(a: number, b: number | null): number | null {
  return b === null ? null : a * b;
}

/** A blank counts as 0; a text stops the sum as it would in Excel, or is turned into a number there: not ours to say. */
function toNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return value === "" ? 0 : null;
}
