import type { CellContent } from "../../core/model/cell-content";
import type { Random } from "./random";

export type ChangeKind = "one-digit" | "swapped-digits" | "plus-minus-one";

export const CHANGE_KINDS: readonly ChangeKind[] = ["one-digit", "swapped-digits", "plus-minus-one"];

type NumberCell = Extract<CellContent, { kind: "number" }>;

/**
 * The figure with one slip in it: another digit, two neighbouring digits swapped, or one more or less in the last place
 * that carries meaning (zeros that only pad decimals are not digits anybody typed). `null` where that kind is impossible.
 */
export function changeNumber(cell: NumberCell, kind: ChangeKind, random: Random): NumberCell | null {
  const scale = 10 ** cell.decimals;
  const whole = Math.round(Math.abs(cell.value) * scale);
  const changed = changeWhole(whole, kind, random);
  if (changed === null || changed === whole) return null;
  const sign = cell.value < 0 ? -1 : 1;
  return { ...cell, value: (sign * changed) / scale };
}

function changeWhole(whole: number, kind: ChangeKind, random: Random): number | null {
  const digits = String(whole).split("");
  switch (kind) {
    case "plus-minus-one":
      return whole + (whole > 0 && random.below(2) === 0 ? -1 : 1);
    case "one-digit": {
      const at = random.below(digits.length);
      const other = (Number(digits[at]) + 1 + random.below(9)) % 10;
      return Number(digits.map((digit, index) => (index === at ? String(other) : digit)).join(""));
    }
    case "swapped-digits": {
      const places = digits.slice(1).flatMap((digit, index) => (digit === digits[index] ? [] : [index]));
      if (places.length === 0) return null;
      const at = places[random.below(places.length)] ?? 0;
      const swapped = digits.map((digit, index) =>
        index === at ? (digits[at + 1] ?? "") : index === at + 1 ? (digits[at] ?? "") : digit,
      );
      return Number(swapped.join(""));
    }
  }
}
