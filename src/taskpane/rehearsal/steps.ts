import type { Step } from "./step";
import { areasStep } from "./steps/areas";
import { buildStep, rebuildStep } from "./steps/build";
import { calculationStep } from "./steps/calculation";
import { datesStep } from "./steps/dates";
import { fixStep } from "./steps/fix";
import { frontStep } from "./steps/front";
import { markStep, rulesStep, undoMarksStep, unmarkStep } from "./steps/marks";
import { mergesStep } from "./steps/merges";
import { paneStep, ribbonStep, shortcutStep } from "./steps/pane";
import { readStep } from "./steps/read";
import { saveStep } from "./steps/save";
import { settingsStep } from "./steps/settings";
import { undoGroupStep, undoMergesStep, undoStep } from "./steps/undo";
import { workbookStep } from "./steps/workbook";

/** All of a rehearsal, in its order; what tidies up comes after them whatever came of them. */
export const STEPS: readonly Step[] = [
  workbookStep,
  frontStep,
  calculationStep,
  datesStep,
  readStep,
  mergesStep,
  areasStep,
  markStep,
  rulesStep,
  unmarkStep,
  undoMarksStep,
  buildStep,
  rebuildStep,
  fixStep,
  undoGroupStep,
  undoStep,
  undoMergesStep,
  settingsStep,
  saveStep,
  paneStep,
  ribbonStep,
  shortcutStep,
];
