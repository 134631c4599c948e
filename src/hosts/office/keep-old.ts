import type { Result } from "../../core/base/result";
import { ok } from "../../core/base/result";
import { MAX_ROWS } from "../../core/model/address";
import type { HostError } from "../../ports/workbook-host";
import { runBatch } from "./run-batch";
import { CALL_BYTES, type Step } from "./steps";

/**
 * While a sheet of ours is written anew, what it held stands far below on the same sheet: if Excel fails in the middle,
 * it is copied back. Sheets may be neither copied nor deleted: either would empty the user's undo stack.
 */
export function keepOld(sheet: string, isFiltered: boolean): Step {
  return {
    bytes: 5 * CALL_BYTES,
    queue: (desk) => {
      // Excel copies only what a filter lets through.
      if (isFiltered) desk.sheet(sheet).autoFilter.clearCriteria();
      const used = desk.sheet(sheet).getUsedRange().untrack();
      const whole = used.getBoundingRect("A1").untrack();
      desk.range(sheet, KEPT_AT).copyFrom(whole, "All");
    },
  };
}

export function dropKept(sheet: string): Step {
  return { bytes: CALL_BYTES, queue: (desk) => desk.range(sheet, KEPT_ROWS).clear("All") };
}

/** The rows that a plan may fill, as an address. */
export const PLAN_ROWS = `1:${MAX_ROWS / 2}`;

/**
 * Brings back what the sheets held before a build that failed: what was kept is copied to its place; a sheet the build
 * added is left empty, and ours, for the next build.
 */
export async function restoreOld(
  sheets: readonly { readonly name: string; readonly isNew: boolean }[],
): Promise<Result<void, HostError>> {
  const found = await runBatch((context) => findKept(context, sheets), { repeatable: true });
  if (!found.ok) return found;
  const toDo = found.value;
  if (toDo.length === 0) return ok(undefined);
  return runBatch(
    async (context) => {
      for (const { name, isNew } of toDo) queueRestore(context.workbook.worksheets.getItem(name), isNew);
      await context.sync();
    },
    { repeatable: true },
  );
}

async function findKept(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly isNew: boolean }[],
): Promise<readonly { readonly name: string; readonly isNew: boolean }[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  const old = sheets
    .filter((each) => !each.isNew)
    .map((each) => {
      const kept = worksheets.getItem(each.name).getRange(KEPT_ROWS).getUsedRangeOrNullObject(true).untrack();
      kept.load("address");
      return { each, kept };
    });
  await context.sync();
  const names = new Set(worksheets.items.map((sheet) => sheet.name));
  return [
    ...sheets.filter((each) => each.isNew && names.has(each.name)),
    ...old.filter(({ kept }) => !kept.isNullObject).map(({ each }) => each),
  ];
}

function queueRestore(sheet: Excel.Worksheet, isNew: boolean): void {
  sheet.getRange(PLAN_ROWS).untrack().clear("All");
  if (isNew) return;
  const rows = sheet.getRange(KEPT_ROWS).untrack();
  const kept = rows.getUsedRange().untrack().getBoundingRect(KEPT_AT).untrack();
  sheet.getRange("A1").untrack().copyFrom(kept, "All");
  rows.clear("All");
}

const KEPT_AT = `A${MAX_ROWS / 2 + 1}`;
const KEPT_ROWS = `${MAX_ROWS / 2 + 1}:${MAX_ROWS}`;
