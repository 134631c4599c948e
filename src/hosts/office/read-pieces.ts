import { fail, ok, type Result } from "../../core/base/result";
import { formatRange, type CellRange } from "../../core/model/address";
import type { HostError } from "../../ports/workbook-host";
import { ANSWER_BUDGET, MAX_CELLS_A_READ } from "./byte-budget";
import { HostFault, inBatch, type BatchOptions } from "./run-batch";

/** A rectangle of a sheet, and what to read of it. */
export interface Piece {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly range: CellRange;
  readonly what: "values" | "formulas" | "formats" | "texts" | "hidden-rows" | "hidden-columns";
  /** What the answer takes, about, for one cell; for hidden lines, for one line. */
  readonly bytesPerCell: number;
}

/** A piece with what Excel answered: a line per row (per column for hidden columns), a thing per cell. */
export interface ReadPiece extends Piece {
  readonly lines: readonly (readonly unknown[])[];
}

/**
 * Reads pieces in as few syncs as their bytes allow. A piece too big for one answer is cut by rows; where Excel finds an
 * answer too large all the same, its pieces are halved and asked for again. Each is taken as it comes, in a turn of its own: to
 * unpack an answer holds up the page long enough.
 */
export async function readPieces(
  context: Excel.RequestContext,
  wanted: readonly Piece[],
  options: BatchOptions,
  signal: AbortSignal | undefined,
  take: (piece: ReadPiece, cells: number) => void,
): Promise<Result<null, HostError>> {
  const batches = packBatches(wanted.flatMap(cutToBudget)).reverse();
  for (let batch = batches.pop(); batch; batch = batches.pop()) {
    if (signal?.aborted === true) return fail({ code: "stopped", subject: options.subject ?? "" });
    const asked = batch;
    const answer = await inBatch(context, () => askPieces(context, asked), options);
    if (answer.ok) {
      await nextTurn();
      for (const piece of answer.value) take(piece, countCells(piece));
      continue;
    }
    const halves = answer.error.code === "too-large" ? halve(asked) : null;
    if (!halves) return answer;
    batches.push(...halves.reverse());
  }
  return ok(null);
}

/** Lets the page do what waits: draw, hear a click. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function askPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<readonly ReadPiece[]> {
  const answers = pieces.map((piece) => askPiece(context, piece));
  await context.sync();
  return pieces.map((piece, index) => {
    const lines = answers[index]?.() ?? null;
    if (lines === null) throw new HostFault({ code: "too-large", subject: piece.sheet.name });
    return { ...piece, lines };
  });
}

function askPiece(
  context: Excel.RequestContext,
  { sheet, range, what }: Piece,
): () => readonly (readonly unknown[])[] | null {
  const cells = context.workbook.worksheets.getItem(sheet.id).getRange(formatRange(range)).untrack();
  switch (what) {
    case "values":
      cells.load("values");
      return () => cells.values as unknown[][] | null;
    case "formulas":
      cells.load("formulas");
      return () => cells.formulas as unknown[][] | null;
    case "formats":
      cells.load("numberFormat");
      return () => cells.numberFormat as unknown[][] | null;
    case "texts":
      cells.load("text");
      return () => cells.text;
    case "hidden-rows": {
      const rows = cells.getRowProperties({ rowHidden: true });
      return () => rows.value.map((row) => [row.rowHidden]);
    }
    case "hidden-columns": {
      const columns = cells.getColumnProperties({ columnHidden: true });
      return () => columns.value.map((column) => [column.columnHidden]);
    }
  }
}

/** Cells, or lines where lines are asked for. */
function countCells({ range, what }: Piece): number {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  if (what === "hidden-rows") return rows;
  return what === "hidden-columns" ? columns : rows * columns;
}

function countBytes(piece: Piece): number {
  return countCells(piece) * piece.bytesPerCell + ENVELOPE;
}

function cutToBudget(piece: Piece): readonly Piece[] {
  const parts = Math.ceil(Math.max(countBytes(piece) / ANSWER_BUDGET, countCells(piece) / MAX_CELLS_A_READ));
  return cutRows(piece, parts);
}

function cutRows(piece: Piece, parts: number): readonly Piece[] {
  const { top, bottom } = piece.range;
  const height = Math.max(1, Math.ceil((bottom - top + 1) / parts));
  const cut: Piece[] = [];
  for (let from = top; from <= bottom; from += height) {
    cut.push({
      ...piece,
      range: { ...piece.range, top: from, bottom: Math.min(bottom, from + height - 1) },
    });
  }
  return cut;
}

function packBatches(pieces: readonly Piece[]): (readonly Piece[])[] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const bytes = countBytes(piece);
    const last = batches.at(-1);
    if (last && bytes <= room) last.push(piece);
    else {
      batches.push([piece]);
      room = ANSWER_BUDGET;
    }
    room -= bytes;
  }
  return batches;
}

/** Two batches of half the size; null where nothing is left to halve. */
function halve(batch: readonly Piece[]): (readonly Piece[])[] | null {
  const [only] = batch;
  if (batch.length > 1 || !only) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  if (only.range.top === only.range.bottom || only.what === "hidden-columns") return null;
  return cutRows(only, 2).map((half) => [half]);
}

/** What the answer of one piece takes besides its cells. */
const ENVELOPE = 200;
