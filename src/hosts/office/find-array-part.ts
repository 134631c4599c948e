import type { SetCellEdit } from "../../core/model/edit";
import { inBatch } from "./run-batch";
import { Desk } from "./steps";

/**
 * The first of the edits' cells that an array formula fills (one entered by Ctrl+Shift+Enter; Excel calls only the newer ones a
 * spill), as `Số liệu!B2`; null for none. Asked only when Excel has refused the edits: one array may well be of one cell.
 */
export async function findArrayPart(
  context: Excel.RequestContext,
  edits: readonly SetCellEdit[],
): Promise<string | null> {
  const asked = await inBatch(context, async () => {
    const desk = new Desk(context);
    const cells = edits.slice(0, MOST_ASKED).map(({ sheet, address }) => {
      const range = desk.range(sheet, address);
      range.load("savedAsArray");
      return { place: `${sheet}!${address}`, range };
    });
    await context.sync();
    return cells.filter(({ range }) => (range.savedAsArray as boolean | null) !== false);
  });
  return asked.ok ? (asked.value[0]?.place ?? null) : null;
}

const MOST_ASKED = 1000;
