import type { SheetCell, SheetRanges, WorkbookNavigator } from "../../ports/workbook-navigator";
import type { OfficeSession } from "./office-session";
import { HostFault, inBatch, runAction } from "./run-batch";
import { splitAddress } from "./split-address";

/** Shows cells of the open workbook, and tells which one is selected. */
export function createOfficeNavigator(session: OfficeSession): WorkbookNavigator {
  return {
    reveal: (cell) =>
      runAction(session, (context) =>
        inBatch(context, () => revealCell(context, cell), { subject: cell.sheet, repeatable: true }),
      ),
    selection: () => runAction(session, (context) => inBatch(context, askSelection, { repeatable: true })),
    selectedRanges: () => runAction(session, (context) => inBatch(context, askRanges, { repeatable: true })),
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

async function askRanges(context: Excel.RequestContext): Promise<SheetRanges> {
  const { areas } = context.workbook.getSelectedRanges().untrack();
  areas.load("items/address");
  await context.sync();
  const places = areas.items.map(({ address }) => splitAddress(address));
  return {
    sheet: places[0]?.sheet ?? "",
    ranges: places.map(({ range }) => range.replaceAll("$", "")),
  };
}
