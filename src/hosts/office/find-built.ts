import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { BUILT_NAME } from "../package/our-traces";
import { askInHalves } from "./ask-in-halves";
import type { KnownSheet, OfficeSession } from "./office-session";

/**
 * The ids of the sheets that are ours, where Excel will not show the names of a sheet because another workbook is in front
 * (office-js 6365): as they were known before, and else by our name asked for as a place on the sheet.
 */
export async function findBuilt(
  context: Excel.RequestContext,
  session: OfficeSession,
  sheets: readonly KnownSheet[],
): Promise<Result<ReadonlySet<string>, HostError>> {
  const unknown = sheets.filter(({ id }) => !session.looked.has(id));
  const found = await askInHalves(context, unknown, async (some) => {
    for (const { id } of some) {
      const place = context.workbook.worksheets.getItem(id).getRange(BUILT_NAME).untrack();
      place.load("address");
    }
    await context.sync();
    return some.map(({ id }) => id);
  });
  if (!found.ok) return found;
  for (const id of found.value.answers) noteBuilt(session, id, true);
  return ok(session.built);
}

/** Remembers of a sheet whether it is ours. */
export function noteBuilt(session: OfficeSession, id: string, isBuilt: boolean): void {
  session.looked.add(id);
  if (isBuilt) session.built.add(id);
}
