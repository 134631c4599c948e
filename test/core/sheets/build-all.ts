import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { listSheetKinds, planSheets, type PlannedSheets } from "../../../src/core/sheets/plan-sheets";
import { workbook } from "../../support/grid";

/** Every sheet that is offered for a workbook of these sheets but that of findings, in Vietnamese, with formulas. */
export function build(...sheets: readonly SheetSnapshot[]): PlannedSheets {
  const facts = gatherFacts([workbook(...sheets)], [], null, {});
  const which = listSheetKinds(facts.template).filter((kind) => kind !== "findings");
  return planSheets(facts, { which, values: false, language: "vi" });
}
