import type { CellRange } from "../../../../src/core/model/address";
import type { Sheet } from "../model/sheet";

/** Works out formulas when they are asked for. */
export interface Calculator {
  /** Notes that these cells have changed. */
  readonly touch: (sheet: Sheet, range: CellRange) => void;
  /** Notes that any formula may have changed: rows moved, a sheet came or went. */
  readonly touchAll: () => void;
  /** Brings the results of all formulas up to date. */
  readonly calculate: () => void;
}

/** Leaves every formula its stored result. */
export const NO_CALCULATOR: Calculator = {
  touch: () => undefined,
  touchAll: () => undefined,
  calculate: () => undefined,
};
