import type { SheetSnapshot } from "../../core/model/workbook";
import type { OfficeSession } from "./office-session";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
}

/** Asks for the list of sheets, and how Excel separates areas; the function it gives takes the answer once the batch was sent. */
export function askSheets(
  context: Excel.RequestContext,
  session: OfficeSession,
): () => readonly ListedSheet[] {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  const application = context.workbook.application;
  application.load("decimalSeparator,calculationMode,calculationState");
  return () => {
    const listed = worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: toVisibility(visibility),
    }));
    if (!session.triedSeparator) session.separator = application.decimalSeparator === "," ? ";" : ",";
    session.calculation.byHand = application.calculationMode === "Manual";
    session.calculation.isBehind = application.calculationState !== "Done";
    session.sheets = listed.map(({ id, name }) => ({ id, name }));
    return listed;
  };
}

function toVisibility(visibility: Excel.Worksheet["visibility"]): SheetSnapshot["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "very-hidden";
}
