import { fail, ok, type Result } from "../../core/base/result";
import type { CellRange } from "../../core/model/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError, LongWork } from "../../ports/workbook-host";
import { ANSWER_BUDGET, MAX_CELLS_A_SHEET } from "./byte-budget";
import { askSheets, type ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { readMerges } from "./read-merges";
import { readPieces, type Piece } from "./read-pieces";
import { readShapes, type SheetShape } from "./read-shapes";
import { inBatch, runAction, type BatchOptions } from "./run-batch";
import { SheetBuilder } from "./sheet-builder";

/** The open workbook: three syncs while its cells fit one answer, one more for each answer beyond. */
export function readWorkbook(
  session: OfficeSession,
  work: LongWork = {},
): Promise<Result<WorkbookSnapshot, HostError>> {
  return runAction(session, async (context) => {
    const listed = await listWorkbook(context, session);
    if (!listed.ok) return listed;
    const { name } = listed.value;
    const options = { subject: name, repeatable: true };
    const sheets = await readSheets(context, session, listed.value.sheets, options, work);
    return sheets.ok ? ok({ name, sheets: sheets.value }) : sheets;
  });
}

/** The workbook's name and its sheets. */
export function listWorkbook(
  context: Excel.RequestContext,
  session: OfficeSession,
): Promise<Result<{ readonly name: string; readonly sheets: readonly ListedSheet[] }, HostError>> {
  return inBatch(
    context,
    async () => {
      const workbook = context.workbook;
      workbook.load("name");
      const takeSheets = askSheets(context, session);
      await context.sync();
      session.workbook = workbook.name;
      return { name: workbook.name, sheets: takeSheets() };
    },
    { repeatable: true },
  );
}

/** The snapshots of these sheets, read whole. */
export async function readSheets(
  context: Excel.RequestContext,
  session: OfficeSession,
  sheets: readonly ListedSheet[],
  options: BatchOptions,
  { signal, onProgress }: LongWork,
): Promise<Result<readonly SheetSnapshot[], HostError>> {
  if (signal?.aborted === true) return fail({ code: "stopped", subject: options.subject ?? "" });
  const shapes = await readShapes(context, sheets, options);
  if (!shapes.ok) return shapes;
  for (const { sheet, builtByKhop } of shapes.value) if (builtByKhop) session.built.add(sheet.id);
  const vast = shapes.value.find(({ filled }) => countCells(filled) > MAX_CELLS_A_SHEET);
  if (vast) return fail({ code: "too-large", subject: vast.sheet.name });
  const builders = new Map(shapes.value.map((shape) => [shape.sheet.id, new SheetBuilder(shape)]));
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
  const snapshots: SheetSnapshot[] = [];
  for (const shape of shapes.value) {
    const merges = shape.merges ?? (await findMerges(context, shape, options));
    if (!isList(merges)) return fail(merges);
    const snapshot = builders.get(shape.sheet.id)?.finish(merges);
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

async function findMerges(
  context: Excel.RequestContext,
  { sheet, filled }: SheetShape,
  options: BatchOptions,
): Promise<readonly CellRange[] | HostError> {
  const found = await readMerges(context, sheet, filled ? filled.bottom + 1 : 1, options);
  return found.ok ? found.value : found.error;
}

function isList(merges: readonly CellRange[] | HostError): merges is readonly CellRange[] {
  return Array.isArray(merges);
}

function countCells(range: CellRange | null): number {
  return range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0;
}

/** `"General",` and now and then something longer. */
const FORMAT_BYTES = 12;
const FORMULA_BYTES = 4;
/** `{"rowHidden":false},` */
const LINE_BYTES = 22;
