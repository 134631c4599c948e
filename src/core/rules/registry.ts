import type { Rule } from "./define-rule";
import { annexMissing } from "./annex-missing/index";
import { awardWithoutRecognition } from "./award-without-recognition/index";
import { changeDiffers } from "./change-differs/index";
import { cellError } from "./cell-error/index";
import { derivedFigureDiffers } from "./derived-figure-differs/index";
import { documentNumberOutOfOrder } from "./document-number-out-of-order/index";
import { documentReferenceConflict } from "./document-reference-conflict/index";
import { documentSymbolIssuerMismatch } from "./document-symbol-issuer-mismatch/index";
import { duplicateEntry } from "./duplicate-entry/index";
import { duplicateInList } from "./duplicate-in-list/index";
import { figureConflict } from "./figure-conflict/index";
import { figureDiffersFromTable } from "./figure-differs-from-table/index";
import { errorMasked } from "./error-masked/index";
import { formulaCircular } from "./formula-circular/index";
import { formulaUnlikeNeighbours } from "./formula-unlike-neighbours/index";
import { ordinalOutOfOrder } from "./ordinal-out-of-order/index";
import { resultStale } from "./result-stale/index";
import { formulaOmitsRows } from "./formula-omits-rows/index";
import { hiddenRowsCounted } from "./hidden-rows-counted/index";
import { honourIsNotReward } from "./honour-is-not-reward/index";
import { implausibleMagnitude } from "./implausible-magnitude/index";
import { inferredSumDiffers } from "./inferred-sum-differs/index";
import { invalidYear } from "./invalid-year/index";
import { legacyEncoding } from "./legacy-encoding/index";
import { listCountDiffers } from "./list-count-differs/index";
import { malformedDate } from "./malformed-date/index";
import { nameDiffers } from "./name-differs/index";
import { numberStoredAsText } from "./number-stored-as-text/index";
import { partExceedsWhole } from "./part-exceeds-whole/index";
import { percentageDiffers } from "./percentage-differs/index";
import { percentageImpossible } from "./percentage-impossible/index";
import { periodDiffers } from "./period-differs/index";
import { requiredCellEmpty } from "./required-cell-empty/index";
import { sentenceSumDiffers } from "./sentence-sum-differs/index";
import { summaryDiffersFromRegister } from "./summary-differs-from-register/index";
import { summaryDiffersFromSummary } from "./summary-differs-from-summary/index";
import { totalDiffersFromParts } from "./total-differs-from-parts/index";
import { totalIsProvisional } from "./total-is-provisional/index";
import { totalTypedOverFormula } from "./total-typed-over-formula/index";
import { trackedChanges } from "./tracked-changes/index";
import { unitNotReported } from "./unit-not-reported/index";
import { unknownCategory } from "./unknown-category/index";
import { unknownUnit } from "./unknown-unit/index";
import { vagueTitle } from "./vague-title/index";
import { yearOutsidePeriod } from "./year-outside-period/index";

/** Every rule, in the order of the catalogue. The one place where a rule is registered. */
export const RULES: readonly Rule[] = [
  totalDiffersFromParts,
  inferredSumDiffers,
  derivedFigureDiffers,
  partExceedsWhole,
  summaryDiffersFromRegister,
  summaryDiffersFromSummary,
  totalIsProvisional,
  cellError,
  numberStoredAsText,
  totalTypedOverFormula,
  formulaOmitsRows,
  formulaUnlikeNeighbours,
  formulaCircular,
  resultStale,
  errorMasked,
  ordinalOutOfOrder,
  requiredCellEmpty,
  unknownCategory,
  unknownUnit,
  invalidYear,
  yearOutsidePeriod,
  unitNotReported,
  duplicateEntry,
  awardWithoutRecognition,
  honourIsNotReward,
  vagueTitle,
  legacyEncoding,
  hiddenRowsCounted,
  figureDiffersFromTable,
  figureConflict,
  sentenceSumDiffers,
  percentageDiffers,
  percentageImpossible,
  changeDiffers,
  listCountDiffers,
  duplicateInList,
  implausibleMagnitude,
  periodDiffers,
  documentReferenceConflict,
  documentSymbolIssuerMismatch,
  documentNumberOutOfOrder,
  malformedDate,
  nameDiffers,
  trackedChanges,
  annexMissing,
];
