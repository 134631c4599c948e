import { fail, ok, type Result } from "../../core/base/result";
import {
  cellKey,
  formatAddress,
  formatRange,
  MAX_COLUMNS,
  parseAddress,
  parseRange,
  type CellRange,
} from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import type { CellValue } from "../../core/model/workbook";
import type { HostError } from "../../ports/workbook-host";
import { gatherRanges } from "../package/gather-ranges";
import { toOwnDate, toUsualDate } from "./dates-from-1904";
import { enterText, TEXT_FORMAT } from "./enter-text";
import { findArrayPart } from "./find-array-part";
import { nameCulprit } from "./name-culprit";
import type { OfficeSession } from "./office-session";
import { HostFault, inBatch, repair, runAction } from "./run-batch";
import { CALL_BYTES, Desk, takeSteps, type Step } from "./steps";

/**
 * Applies edits: a sync that reads the cells as they are, and one that writes, or none where a cell no longer holds `from`.
 * When Excel fails in the middle, the cells get back what they held.
 */
export async function applyEdits(
  session: OfficeSession,
  edits: readonly SetCellEdit[],
): Promise<Result<void, HostError>> {
  if (edits.length === 0) return ok(undefined);
  return runAction(session, (context) => applyIn(context, session, edits), { changes: true });
}

async function applyIn(
  context: Excel.RequestContext,
  session: OfficeSession,
  edits: readonly SetCellEdit[],
): Promise<Result<void, HostError>> {
  const sheets = [...new Set(edits.map((edit) => edit.sheet))];
  const read = await readCells(context, session, edits);
  if (!read.ok) return nameCulprit(context, read.error, sheets);
  const cells = read.value;
  const stale = setAll(cells, edits, session.countsFrom1904 === true);
  if (stale) return fail({ code: "edit-stale", subject: `${stale.sheet}!${stale.address}` });
  const changed = [...cells.values()].filter((cell) => cell.next !== null);
  const write = (to: Excel.RequestContext, steps: readonly Step[]): Promise<Result<void, HostError>> =>
    inBatch(to, () => takeSteps(to, steps, () => undefined), { repeatable: true });
  const written = await write(
    context,
    enterCells(changed, (cell) => cell.next ?? ""),
  );
  if (written.ok) return written;
  const back = enterCells(changed, (cell) => cell.entry);
  if (written.error.code !== "cell-editing") await repair(context, written.error, (to) => write(to, back));
  const part = written.error.code === "refused" ? await findArrayPart(context, edits) : null;
  if (part) return fail({ ...written.error, code: "part-of-array", subject: part });
  return nameCulprit(context, written.error, sheets);
}

/** A cell that is to be edited: what it holds now, and what is entered to bring that back. */
interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly format: string;
  readonly entry: CellValue;
  value: CellValue;
  /** What is to be entered; null while nothing is. */
  next: CellValue | null;
}

/** The first edit whose cell does not hold `from`; null when all were set. */
function setAll(
  cells: ReadonlyMap<string, Cell>,
  edits: readonly SetCellEdit[],
  countsFrom1904: boolean,
): SetCellEdit | null {
  for (const edit of edits) {
    const cell = cells.get(keyOf(edit));
    if (cell?.value !== edit.from) return edit;
    cell.value = edit.to;
    cell.next =
      edit.formula === undefined
        ? enterValue(toOwnDate(edit.to, cell.format, countsFrom1904), cell.format)
        : `=${edit.formula}`;
  }
  return null;
}

async function readCells(
  context: Excel.RequestContext,
  session: OfficeSession,
  edits: readonly SetCellEdit[],
): Promise<Result<ReadonlyMap<string, Cell>, HostError>> {
  const ranges = [...groupCells(edits)].flatMap(([sheet, cells]) =>
    gatherRanges(cells).map((address) => ({ sheet, address })),
  );
  const cells = new Map<string, Cell>();
  for (let from = 0; from < ranges.length; from += RANGES_A_READ) {
    const some = ranges.slice(from, from + RANGES_A_READ);
    const read = await inBatch(context, () => askCells(context, session, some), { repeatable: true });
    if (!read.ok) return read;
    for (const cell of read.value)
      cells.set(keyOf({ ...cell, address: formatAddress(cell.row, cell.column) }), cell);
  }
  return ok(cells);
}

async function askCells(
  context: Excel.RequestContext,
  { countsFrom1904 }: OfficeSession,
  ranges: readonly { readonly sheet: string; readonly address: string }[],
): Promise<readonly Cell[]> {
  const desk = new Desk(context);
  const asked = ranges.map(({ sheet, address }) => {
    const range = desk.range(sheet, address);
    range.load("values,formulas,numberFormat,hasSpill");
    return { sheet, at: parseRange(address), range };
  });
  await context.sync();
  for (const { sheet, at, range } of asked) {
    // A value put there would leave the whole array in error.
    if (at && (range.hasSpill as boolean | null) !== false)
      throw new HostFault({ code: "part-of-array", subject: `${sheet}!${formatRange(at)}` });
  }
  return asked.flatMap(({ sheet, at, range }) =>
    at ? takeCells(sheet, at, range, countsFrom1904 === true) : [],
  );
}

function takeCells(
  sheet: string,
  { top, left }: CellRange,
  range: Excel.Range,
  countsFrom1904: boolean,
): readonly Cell[] {
  const values = range.values as CellValue[][];
  return values.flatMap((line, index) => {
    const held = line[0] ?? "";
    const formula: unknown = range.formulas[index]?.[0];
    const format = String(range.numberFormat[index]?.[0] ?? "General");
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== held;
    const entry = isFormula ? formula : enterValue(held, format);
    const value = toUsualDate(held, format, countsFrom1904);
    return [{ sheet, row: top + index, column: left, format, entry, value, next: null }];
  });
}

/** One write for neighbours in a column. */
function enterCells(cells: readonly Cell[], entryOf: (cell: Cell) => CellValue): readonly Step[] {
  // Whatever is entered in a cell of the format Text becomes text: the format steps aside for what is none.
  const turned = (cell: Cell): boolean => {
    const entry = entryOf(cell);
    return (
      cell.format === TEXT_FORMAT &&
      entry !== "" &&
      (typeof entry !== "string" || isFormulaEntry(entry, cell))
    );
  };
  const plain = cells.filter((cell) => !turned(cell));
  const byKey = new Map(plain.map((cell) => [`${cell.sheet}!${cellKey(cell.row, cell.column)}`, cell]));
  const steps = [...groupPlaces(plain)].flatMap(([sheet, places]) =>
    gatherRanges(places).map((address): Step => {
      const { top, left, bottom } = parseRange(address) ?? { top: 0, left: 0, bottom: -1 };
      const entries: CellValue[][] = [];
      for (let row = top; row <= bottom; row++) {
        const cell = byKey.get(`${sheet}!${row * MAX_COLUMNS + left}`);
        entries.push([cell ? entryOf(cell) : ""]);
      }
      return {
        bytes: CALL_BYTES + JSON.stringify(entries).length * 2,
        queue: (desk) => (desk.range(sheet, address).formulas = entries),
      };
    }),
  );
  return [...steps, ...cells.filter(turned).map((cell) => enterAside(cell, entryOf(cell)))];
}

function enterAside(cell: Cell, entry: CellValue): Step {
  return {
    bytes: 4 * CALL_BYTES + 200,
    queue: (desk) => {
      const range = desk.range(cell.sheet, formatAddress(cell.row, cell.column));
      range.numberFormat = [["General"]];
      range.formulas = [[entry]];
      range.numberFormat = [[cell.format]];
    },
  };
}

/** In a cell of the format Text, text goes in as it is; what begins with `=` there is a formula only as an undo says. */
function isFormulaEntry(entry: string, cell: Cell): boolean {
  return entry.startsWith("=") && entry !== cell.value;
}

/** `#N/A` in a cell was an error, hardly ever a text, and is one again when an edit is taken back. */
function enterValue(value: CellValue, format: string): CellValue {
  return typeof value === "string" && !ERROR.test(value) ? enterText(value, format) : value;
}

function groupCells(
  edits: readonly SetCellEdit[],
): ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]> {
  const places = edits.flatMap((edit) => {
    const at = parseAddress(edit.address);
    return at ? [{ sheet: edit.sheet, ...at }] : [];
  });
  return groupPlaces(places);
}

function groupPlaces<T extends { readonly sheet: string }>(
  places: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const place of places) {
    const group = groups.get(place.sheet);
    if (group) group.push(place);
    else groups.set(place.sheet, [place]);
  }
  return groups;
}

function keyOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address.replaceAll("$", "").toUpperCase()}`;
}

/** A range asked for takes some 600 bytes either way. */
const RANGES_A_READ = 5000;

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/u;
