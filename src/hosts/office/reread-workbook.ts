import { fail, ok, type Result } from "../../core/base/result";
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../core/model/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError, LongWork } from "../../ports/workbook-host";
import type { LineShift, WorkbookChange } from "../../ports/workbook-watcher";
import type { ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { patchSheet } from "./patch-sheet";
import { readPieces, type Piece, type ReadPiece } from "./read-pieces";
import type { KeptMerges } from "./read-shapes";
import { listWorkbook, readSheets } from "./read-workbook";
import { runAction, type BatchOptions } from "./run-batch";
import { shiftMerges } from "./shift-merges";
import { readAddress } from "./split-address";

/**
 * The snapshot after changes. Cells alone cost one sync; a sheet that moved, or sheets that came and went, are listed and
 * read whole. Waits while a cell is being typed in.
 */
export async function rereadWorkbook(
  session: OfficeSession,
  before: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
  work: LongWork = {},
): Promise<Result<WorkbookSnapshot, HostError>> {
  if (work.signal?.aborted === true) return fail({ code: "stopped", subject: before.name });
  return runAction(session, (context) => rereadIn(context, session, before, changes, work), { waits: true });
}

async function rereadIn(
  context: Excel.RequestContext,
  session: OfficeSession,
  before: WorkbookSnapshot,
  changes: readonly WorkbookChange[],
  work: LongWork,
): Promise<Result<WorkbookSnapshot, HostError>> {
  const options: BatchOptions = { subject: before.name, repeatable: true };
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const dirty = sortChanges(changes, known);
  if (!dirty.listing) {
    const patched = await patchCells(context, session, before, dirty.cells, options, work);
    // Nobody has said that the results of formulas came along.
    if (session.calculation.byHand) session.calculation.isBehind = true;
    // A sheet went or was renamed, and the change that says so has not come yet.
    if (patched.ok || patched.error.code !== "sheet-not-found") return patched;
  }
  const ids = new Map(session.sheets?.map((sheet) => [sheet.name, sheet.id]));
  const listed = await listWorkbook(context, session);
  if (!listed.ok) return listed;
  const there = new Set(listed.value.sheets.map((sheet) => sheet.name));
  const moved = [...dirty.sheets, ...[...known.keys()].filter((name) => !there.has(name))];
  const isSame = ({ id, name }: ListedSheet): boolean =>
    known.has(name) &&
    !dirty.sheets.has(name) &&
    (ids.get(name) ?? id) === id &&
    !mentions(known.get(name), moved);
  const read = await readSheets(
    context,
    session,
    listed.value.sheets.filter((sheet) => !isSame(sheet)),
    options,
    work,
    session.sparesMerges ? keepMerges(before, changes) : new Map(),
  );
  if (!read.ok) return read;
  const fresh = new Map(read.value.map((sheet) => [sheet.name, sheet]));
  const sheets = listed.value.sheets.flatMap(({ name, visibility }) => {
    const sheet = fresh.get(name) ?? known.get(name);
    return sheet ? [sheet.visibility === visibility ? sheet : { ...sheet, visibility }] : [];
  });
  const cells = dirty.cells.filter(({ sheet }) => !fresh.has(sheet));
  return patchCells(context, session, { name: listed.value.name, sheets }, cells, options, work);
}

/** The merges as they were, moved with the rows and columns that were told of: to list them anew would cost a person's undo. */
function keepMerges(before: WorkbookSnapshot, changes: readonly WorkbookChange[]): KeptMerges {
  const shifts = new Map<string, LineShift[]>(before.sheets.map(({ name }) => [name, []]));
  for (const change of changes)
    if (change.kind === "sheet" && change.shift) shifts.get(change.sheet)?.push(change.shift);
  return new Map(
    before.sheets.map(({ name, merges }) => [name, shiftMerges(merges, shifts.get(name) ?? [])]),
  );
}

interface DirtyCells {
  readonly sheet: string;
  readonly range: CellRange;
}

function sortChanges(
  changes: readonly WorkbookChange[],
  known: ReadonlyMap<string, SheetSnapshot>,
): {
  readonly listing: boolean;
  readonly sheets: ReadonlySet<string>;
  readonly cells: readonly DirtyCells[];
} {
  const sheets = new Set<string>();
  const cells = new Map<string, DirtyCells>();
  let listing = false;
  for (const change of changes) {
    if (change.kind === "workbook" || !known.has(change.sheet)) listing = true;
    else {
      const range = change.kind === "cells" ? readAddress(change.address) : null;
      if (range && countCells(range) <= MANY_CELLS) {
        cells.set(`${change.sheet}!${JSON.stringify(range)}`, { sheet: change.sheet, range });
      } else sheets.add(change.sheet);
    }
  }
  return {
    listing: listing || sheets.size > 0,
    sheets,
    cells: [...cells.values()].filter((each) => !sheets.has(each.sheet)),
  };
}

/** Whether formulas of a sheet speak of others by name: Excel rewrites them when rows move there or names change. */
function mentions(sheet: SheetSnapshot | undefined, names: readonly string[]): boolean {
  const words = names.map((name) => name.replaceAll("'", "''"));
  if (!sheet || words.length === 0) return false;
  for (const formula of sheet.formulas.values()) {
    if (formula.includes("!") && words.some((word) => formula.includes(word))) return true;
  }
  return false;
}

async function patchCells(
  context: Excel.RequestContext,
  session: OfficeSession,
  before: WorkbookSnapshot,
  cells: readonly DirtyCells[],
  options: BatchOptions,
  { signal, onProgress }: LongWork,
): Promise<Result<WorkbookSnapshot, HostError>> {
  const here = cells.filter(({ sheet }) => before.sheets.some((each) => each.name === sheet));
  if (here.length === 0) return ok(before);
  const total = here.reduce((sum, { range }) => sum + countCells(range), 0);
  let done = 0;
  const pieces = new Map<string, ReadPiece[]>();
  const read = await readPieces(context, here.flatMap(piecesOf), options, signal, (piece, more) => {
    const list = pieces.get(piece.sheet.name);
    if (list) list.push(piece);
    else pieces.set(piece.sheet.name, [piece]);
    onProgress?.(Math.min((done += more), total), total);
  });
  if (!read.ok) return read;
  const sheets = before.sheets.map((sheet) => {
    const fresh = pieces.get(sheet.name);
    return fresh ? patchSheet(sheet, fresh, session.countsFrom1904 === true) : sheet;
  });
  return ok({ ...before, sheets });
}

function piecesOf({ sheet, range }: DirtyCells): readonly Piece[] {
  const from = { id: sheet, name: sheet };
  return [
    { sheet: from, range, what: "values", bytesPerCell: CELL_BYTES },
    { sheet: from, range, what: "formulas", bytesPerCell: CELL_BYTES },
    { sheet: from, range, what: "formats", bytesPerCell: FORMAT_BYTES },
  ];
}

/** Whole rows and columns count as too many: the sheet is read as far as it has cells. */
function countCells({ top, left, bottom, right }: CellRange): number {
  if (right === MAX_COLUMNS - 1 || bottom === MAX_ROWS - 1) return Infinity;
  return (bottom - top + 1) * (right - left + 1);
}

const MANY_CELLS = 50_000;
const CELL_BYTES = 40;
const FORMAT_BYTES = 12;
