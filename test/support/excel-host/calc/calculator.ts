import type { CellRange } from "../../../../src/core/model/address";
import type { Sheet } from "../model/sheet";

/** Works out formulas when they are asked for. */
export interface Calculator {
  /** Notes that these cells have changed. */
  readonly touch: (sheet: Sheet, range: CellRange) => void;
  /** Notes that any formula may have changed: rows were taken out, a sheet came or went, names changed. */
  readonly touchAll: () => void;
  /** Brings the results of all formulas up to date, and gives the cells where another came out. */
  readonly calculate: () => readonly CalculatedCell[];
}

export interface CalculatedCell {
  readonly sheet: Sheet;
  /** A `cellKey`. */
  readonly key: number;
}

/** Leaves every formula the result it came with. */
export const NO_CALCULATOR: Calculator = {
  touch: () => undefined,
  touchAll: () => undefined,
  calculate: () => [],
};
