import { fail, ok, type Result } from "../../core/base/result";
import type { CellRange } from "../../core/model/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError, LongWork } from "../../ports/workbook-host";
import { DAYS_1904 } from "../package/date-formats";
import { ANSWER_BUDGET, MAX_CELLS_A_SHEET } from "./byte-budget";
import { askSheets, type ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { readMerges } from "./read-merges";
import { readPieces, type Piece } from "./read-pieces";
import { readShapes, type KeptMerges, type SheetShape } from "./read-shapes";
import { inBatch, runAction, type BatchOptions } from "./run-batch";
import { SheetBuilder } from "./sheet-builder";

/**
 * The open workbook: three syncs while its cells fit one answer, one more for each answer beyond. A sheet that goes between two
 * of them makes a new beginning.
 */
export function readWorkbook(
  session: OfficeSession,
  work: LongWork = {},
): Promise<Result<WorkbookSnapshot, HostError>> {
  return runAction(session, async (context) => {
    for (let tries = 1; ; tries++) {
      const listed = await listWorkbook(context, session);
      if (!listed.ok) return listed;
      const { name } = listed.value;
      const options = { subject: name, repeatable: true };
      const sheets = await readSheets(context, session, listed.value.sheets, options, work);
      if (sheets.ok) return ok({ name, sheets: sheets.value });
      if (sheets.error.code !== "sheet-not-found" || tries === MOST_TRIES) return sheets;
    }
  });
}

/** The workbook's name and its sheets; the first time, also from when it counts its days. */
export async function listWorkbook(
  context: Excel.RequestContext,
  session: OfficeSession,
): Promise<Result<Listing, HostError>> {
  if (session.countsFrom1904 !== null) return listSheets(context, session);
  const listed = await listSheets(context, session, () => {
    const day = context.workbook.functions.date(2000, 1, 1).load("value");
    return () => (session.countsFrom1904 = day.value === FIRST_OF_2000 - DAYS_1904);
  });
  if (listed.ok || listed.error.code === "session-lost" || listed.error.code === "cell-editing")
    return listed;
  // An Excel that will not say: nearly all workbooks count from 1900.
  session.countsFrom1904 = false;
  return listSheets(context, session);
}

interface Listing {
  readonly name: string;
  readonly sheets: readonly ListedSheet[];
}

/** `askMore` may ask for more in the same message; what it gives takes the answer. */
function listSheets(
  context: Excel.RequestContext,
  session: OfficeSession,
  askMore: () => () => void = () => () => undefined,
): Promise<Result<Listing, HostError>> {
  return inBatch(
    context,
    async () => {
      const workbook = context.workbook;
      workbook.load("name");
      const takeSheets = askSheets(context, session);
      const takeMore = askMore();
      await context.sync();
      session.workbook = workbook.name;
      takeMore();
      return { name: workbook.name, sheets: takeSheets() };
    },
    { repeatable: true },
  );
}

/** The snapshots of these sheets, read whole; with the merges of `kept`, which are not asked for. */
export async function readSheets(
  context: Excel.RequestContext,
  session: OfficeSession,
  sheets: readonly ListedSheet[],
  options: BatchOptions,
  { signal, onProgress }: LongWork,
  kept: KeptMerges = new Map(),
): Promise<Result<readonly SheetSnapshot[], HostError>> {
  if (signal?.aborted === true) return fail({ code: "stopped", subject: options.subject ?? "" });
  const shapes = await readShapes(context, session, sheets, kept, options);
  if (!shapes.ok) return shapes;
  const vast = shapes.value.find(({ filled }) => countCells(filled) > MAX_CELLS_A_SHEET);
  if (vast) return fail({ code: "too-large", subject: vast.sheet.name });
  const builders = new Map(
    shapes.value.map((shape) => [shape.sheet.id, new SheetBuilder(shape, session.countsFrom1904 === true)]),
  );
  const add = async (pieces: readonly Piece[], done: (cells: number) => void): Promise<HostError | null> => {
    const read = await readPieces(context, pieces, options, signal, (piece, cells) => {
      builders.get(piece.sheet.id)?.add(piece);
      done(cells);
    });
    return read.ok ? null : read.error;
  };
  const first = planPieces(shapes.value);
  const total = shapes.value.reduce((sum, shape) => sum + countCells(shape.filled), 0);
  let cells = 0;
  const failed = await add(first.pieces, (more) => onProgress?.(Math.min((cells += more), total), total));
  if (failed) return fail(failed);
  if (!first.withFormats) {
    const numbers = shapes.value.flatMap((shape) => planNumberFormats(shape, builders.get(shape.sheet.id)));
    const failedFormats = await add(numbers, () => undefined);
    if (failedFormats) return fail(failedFormats);
  }
  const linked = shapes.value.flatMap(({ sheet }) => planTexts(sheet, builders.get(sheet.id)));
  const failedTexts = await add(linked, () => undefined);
  if (failedTexts) return fail(failedTexts);
  const snapshots: SheetSnapshot[] = [];
  for (const shape of shapes.value) {
    const merges = await findMerges(context, session, shape, options);
    if (!merges.ok) return merges;
    const snapshot = builders.get(shape.sheet.id)?.finish(merges.value);
    if (snapshot) snapshots.push(snapshot);
  }
  return ok(snapshots);
}

/** What to read first; number formats too where all fits one answer, else they follow for the numbers alone. */
function planPieces(shapes: readonly SheetShape[]): {
  readonly pieces: readonly Piece[];
  readonly withFormats: boolean;
} {
  const values = shapes.flatMap((shape) => piecesOf(shape, "values", shape.bytesPerCell));
  const formats = shapes.flatMap((shape) => piecesOf(shape, "formats", FORMAT_BYTES));
  const rest = shapes.flatMap((shape) => [
    ...(shape.formulas ? [] : piecesOf(shape, "formulas", shape.bytesPerCell + FORMULA_BYTES)),
    ...(shape.rowsHidden === "some" ? linesOf(shape, "hidden-rows") : []),
    ...(shape.columnsHidden === "some" ? linesOf(shape, "hidden-columns") : []),
  ]);
  const all = [...values, ...rest, ...formats];
  const bytes = all.reduce((sum, piece) => sum + countCells(piece.range) * piece.bytesPerCell, 0);
  return bytes <= ANSWER_BUDGET
    ? { pieces: all, withFormats: true }
    : { pieces: [...values, ...rest], withFormats: false };
}

function piecesOf(
  { sheet, filled }: SheetShape,
  what: Piece["what"],
  bytesPerCell: number,
): readonly Piece[] {
  return filled ? [{ sheet, range: filled, what, bytesPerCell }] : [];
}

/** Lines are asked for from the first on: the empty ones above the cells may be hidden too. */
function linesOf({ sheet, filled }: SheetShape, what: "hidden-rows" | "hidden-columns"): readonly Piece[] {
  if (!filled) return [];
  const range =
    what === "hidden-rows"
      ? { top: 0, left: 0, bottom: filled.bottom, right: 0 }
      : { top: 0, left: 0, bottom: 0, right: filled.right };
  return [{ sheet, range, what, bytesPerCell: LINE_BYTES }];
}

function planNumberFormats({ sheet }: SheetShape, builder: SheetBuilder | undefined): readonly Piece[] {
  const ranges = builder?.findNumbers() ?? [];
  return ranges.map((range) => ({ sheet, range, what: "formats", bytesPerCell: FORMAT_BYTES }));
}

/** A linked cell holds a thing with fields, and is an error to whoever asks for its value; what it shows is asked for by itself. */
function planTexts(sheet: ListedSheet, builder: SheetBuilder | undefined): readonly Piece[] {
  const ranges = builder?.findLinked() ?? [];
  return ranges.map((range) => ({ sheet, range, what: "texts", bytesPerCell: TEXT_BYTES }));
}

async function findMerges(
  context: Excel.RequestContext,
  session: OfficeSession,
  { sheet, filled, merges }: SheetShape,
  options: BatchOptions,
): Promise<Result<readonly CellRange[], HostError>> {
  if (merges) return ok(merges);
  if (session.refusesMerges) return ok([]);
  return readMerges(context, session, sheet, filled ? filled.bottom + 1 : 1, options);
}

function countCells(range: CellRange | null): number {
  return range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0;
}

/** 1 January 2000 in the days that are counted from 1900. */
const FIRST_OF_2000 = 36526;
/** `"General",` and now and then something longer. */
const FORMAT_BYTES = 12;
const FORMULA_BYTES = 4;
const TEXT_BYTES = 40;
/** `{"rowHidden":false},` */
const LINE_BYTES = 22;
/** A person deletes no more sheets than that while one workbook is read. */
const MOST_TRIES = 3;
