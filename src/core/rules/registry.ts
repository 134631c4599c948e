import type { Rule } from "./define-rule";
import { cellError } from "./cell-error/index";
import { formulaOmitsRows } from "./formula-omits-rows/index";
import { numberStoredAsText } from "./number-stored-as-text/index";
import { partExceedsWhole } from "./part-exceeds-whole/index";
import { summaryDiffersFromRegister } from "./summary-differs-from-register/index";
import { summaryDiffersFromSummary } from "./summary-differs-from-summary/index";
import { totalDiffersFromParts } from "./total-differs-from-parts/index";
import { totalIsProvisional } from "./total-is-provisional/index";
import { totalTypedOverFormula } from "./total-typed-over-formula/index";

/** Every rule, in the order of the catalogue. The one place where a rule is registered. */
export const RULES: readonly Rule[] = [
  totalDiffersFromParts,
  partExceedsWhole,
  summaryDiffersFromRegister,
  summaryDiffersFromSummary,
  totalIsProvisional,
  cellError,
  numberStoredAsText,
  totalTypedOverFormula,
  formulaOmitsRows,
];
