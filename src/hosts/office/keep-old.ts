import type { Result } from "../../core/base/result";
import { ok } from "../../core/base/result";
import { MAX_ROWS } from "../../core/model/address";
import type { HostError } from "../../ports/workbook-host";
import { BUILT_NAME } from "../package/our-traces";
import { inBatch } from "./run-batch";
import { CALL_BYTES, type Step } from "./steps";

/** A sheet that is being built; an old one, written anew, has what it held kept from this row on, counted from 0. */
export interface BuiltSheet {
  readonly name: string;
  readonly isNew: boolean;
  readonly keptAt: number;
}

/**
 * While a sheet of ours is written anew, what it held stands below on the same sheet: if Excel fails in the middle, it is
 * copied back. Sheets may be neither copied nor deleted: either would empty the user's undo stack.
 */
export function keepOld(sheet: BuiltSheet, isFiltered: boolean): Step {
  return {
    bytes: 5 * CALL_BYTES,
    queue: (desk) => {
      // Excel copies only what a filter lets through.
      if (isFiltered) desk.sheet(sheet.name).autoFilter.clearCriteria();
      const used = desk.sheet(sheet.name).getUsedRange().untrack();
      const whole = used.getBoundingRect(desk.range(sheet.name, "A1")).untrack();
      desk.range(sheet.name, firstKept(sheet)).copyFrom(whole, "All");
    },
  };
}

export function dropKept(sheet: BuiltSheet): Step {
  return { bytes: CALL_BYTES, queue: (desk) => desk.range(sheet.name, keptRows(sheet)).clear("All") };
}

/** The rows that are written, as an address: all above what is kept. */
export function planRows({ keptAt }: BuiltSheet): string {
  return `1:${keptAt}`;
}

function firstKept({ keptAt }: BuiltSheet): string {
  return `A${keptAt + 1}`;
}

function keptRows({ keptAt }: BuiltSheet): string {
  return `${keptAt + 1}:${MAX_ROWS}`;
}

/**
 * Brings back what the sheets held before a build that failed: what was kept is copied to its place; a sheet the build
 * added is left empty, and ours, for the next build.
 */
export async function restoreOld(
  context: Excel.RequestContext,
  sheets: readonly BuiltSheet[],
): Promise<Result<void, HostError>> {
  const found = await inBatch(context, () => findKept(context, sheets), { repeatable: true });
  if (!found.ok || found.value.length === 0) return found.ok ? ok(undefined) : found;
  const unnamed = await inBatch(context, () => restoreAll(context, found.value), { repeatable: true });
  if (!unnamed.ok || unnamed.value.length === 0) return unnamed.ok ? ok(undefined) : unnamed;
  return inBatch(context, () => claimAll(context, unnamed.value));
}

/** The sheets that are there, and of the old ones those with something kept. */
async function findKept(
  context: Excel.RequestContext,
  sheets: readonly BuiltSheet[],
): Promise<readonly BuiltSheet[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  const old = sheets
    .filter((each) => !each.isNew)
    .map((each) => {
      const kept = worksheets
        .getItem(each.name)
        .getRange(keptRows(each))
        .untrack()
        .getUsedRangeOrNullObject(true);
      kept.untrack().load("address");
      return { each, kept };
    });
  await context.sync();
  const names = new Set(worksheets.items.map((sheet) => sheet.name));
  return [
    ...sheets.filter((each) => each.isNew && names.has(each.name)),
    ...old.filter(({ kept }) => !kept.isNullObject).map(({ each }) => each),
  ];
}

/** Gives the new sheets that do not carry our name yet. */
async function restoreAll(
  context: Excel.RequestContext,
  sheets: readonly BuiltSheet[],
): Promise<readonly string[]> {
  const asked = sheets.map((each) => {
    const { name, isNew } = each;
    const sheet = context.workbook.worksheets.getItem(name);
    if (isNew) sheet.getRange().untrack().clear("All");
    else queueRestore(sheet, each);
    const built = context.workbook.worksheets.getItem(name).names.getItemOrNullObject(BUILT_NAME);
    built.load("visible");
    return { name, isNew, answer: { built } };
  });
  await context.sync();
  return asked
    .filter(({ isNew, answer }) => isNew && (answer.built.isNullObject || answer.built.visible))
    .map((each) => each.name);
}

function queueRestore(sheet: Excel.Worksheet, built: BuiltSheet): void {
  sheet.getRange(planRows(built)).untrack().clear("All");
  const rows = sheet.getRange(keptRows(built)).untrack();
  const kept = rows
    .getUsedRange()
    .untrack()
    .getBoundingRect(sheet.getRange(firstKept(built)).untrack())
    .untrack();
  sheet.getRange("A1").untrack().copyFrom(kept, "All");
  rows.clear("All");
}

async function claimAll(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  for (const name of sheets) claimSheet(context.workbook.worksheets.getItem(name));
  await context.sync();
}

/** Puts the hidden name on a sheet that says that it is ours. */
export function claimSheet(sheet: Excel.Worksheet): void {
  sheet.names.add(BUILT_NAME, sheet.getRange("A1").untrack()).visible = false;
}
