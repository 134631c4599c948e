import { fail, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import type { SheetCell, WorkbookNavigator } from "../../ports/workbook-navigator";
import { refuseOldExcel, type OfficeSession } from "./office-session";
import { HostFault, inBatch, runAction } from "./run-batch";
import { splitAddress } from "./split-address";

/** Shows cells of the open workbook, and tells which one is selected. */
export function createOfficeNavigator(session: OfficeSession): WorkbookNavigator {
  return {
    reveal: async (cell) =>
      refuseOldExcel(session) ??
      (await runAction((context) =>
        inBatch(context, () => revealCell(context, cell), { subject: cell.sheet, repeatable: true }),
      )),
    selection: async () => {
      const old = refuseOldExcel(session);
      if (old) return old;
      const selected = await runAction((context) => inBatch(context, askSelection, { repeatable: true }));
      // A picture or a chart is selected, and there is no cell.
      if (!selected.ok && selected.error.code === "refused") return noCell(selected.error);
      return selected;
    },
  };
}

async function revealCell(context: Excel.RequestContext, { sheet, address }: SheetCell): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw new HostFault({ code: "sheet-not-found", subject: sheet });
  // Showing it for them would empty the undo stack; they hid it, they may show it.
  if (worksheet.visibility !== "Visible") throw new HostFault({ code: "sheet-hidden", subject: sheet });
  worksheet.activate();
  worksheet.getRange(address).untrack().select();
  await context.sync();
}

async function askSelection(context: Excel.RequestContext): Promise<SheetCell> {
  const cell = context.workbook
    .getSelectedRanges()
    .untrack()
    .areas.getItemAt(0)
    .untrack()
    .getCell(0, 0)
    .untrack();
  cell.load("address");
  await context.sync();
  const { sheet, range } = splitAddress(cell.address);
  return { sheet, address: range.replaceAll("$", "") };
}

function noCell(error: HostError): Result<never, HostError> {
  return fail({ ...error, subject: "" });
}
