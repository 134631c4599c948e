import { fail, ok, type Result } from "../../core/base/result";
import type { CellRange } from "../../core/model/address";
import type { HostError } from "../../ports/workbook-host";
import type { ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { gatherMerges } from "./read-shapes";
import { inBatch, type BatchOptions } from "./run-batch";

/**
 * The merges of a sheet that has too many for one answer (Excel lists 512): asked for by rows, halved as long as Excel
 * refuses. Excel finds a merge by its top left cell, so bands of rows find each once. An Excel that refuses a single row lists
 * none at all: it is not asked again, and all goes on without merges.
 */
export async function readMerges(
  context: Excel.RequestContext,
  session: OfficeSession,
  sheet: ListedSheet,
  rows: number,
  options: BatchOptions,
): Promise<Result<readonly CellRange[], HostError>> {
  const merges: CellRange[] = [];
  const bands = [{ top: 1, bottom: Math.max(rows, 1) }];
  for (let band = bands.pop(); band; band = bands.pop()) {
    const { top, bottom } = band;
    const found = await inBatch(context, () => askMerges(context, sheet, top, bottom), options);
    if (found.ok) merges.push(...found.value);
    else if (!HALVED.has(found.error.code)) return fail(found.error);
    else if (top === bottom) {
      session.refusesMerges = true;
      return ok([]);
    } else {
      const middle = Math.floor((top + bottom) / 2);
      bands.push({ top: middle + 1, bottom }, { top, bottom: middle });
    }
  }
  return ok(merges);
}

async function askMerges(
  context: Excel.RequestContext,
  sheet: ListedSheet,
  top: number,
  bottom: number,
): Promise<readonly CellRange[]> {
  const band = context.workbook.worksheets.getItem(sheet.id).getRange(`${top}:${bottom}`).untrack();
  const areas = band.getMergedAreasOrNullObject();
  areas.load("areas/items/address");
  await context.sync();
  return gatherMerges(areas);
}

const HALVED: ReadonlySet<HostError["code"]> = new Set(["refused", "too-large"]);
