import type { WorkbookCalculation } from "../../ports/workbook-host";
import type { OfficeSession } from "./office-session";
import { inBatch, runAction } from "./run-batch";

/** Excel may be set to work formulas out only when a person asks: what stands in their cells is then of before. */
export function createOfficeCalculation(session: OfficeSession): WorkbookCalculation {
  return {
    isBehind: () => session.calculation.isBehind,
    recalculate: () =>
      runAction(session, (context) =>
        inBatch(
          context,
          async () => {
            context.workbook.application.calculate("Recalculate");
            await context.sync();
          },
          { repeatable: true },
        ),
      ),
  };
}
