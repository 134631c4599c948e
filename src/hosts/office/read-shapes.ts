import { ok, type Result } from "../../core/base/result";
import { cellKey, type CellRange } from "../../core/model/address";
import type { HostError } from "../../ports/workbook-host";
import { BUILT_NAME } from "../package/our-traces";
import { countBytes } from "./byte-budget";
import { findBuilt, noteBuilt } from "./find-built";
import type { ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { inBatch, type BatchOptions } from "./run-batch";
import { readAddress } from "./split-address";

/** What of a sheet is known before its cells are read. */
export interface SheetShape {
  readonly sheet: ListedSheet;
  readonly builtByKhop: boolean;
  /** The cells that hold something; null for none. */
  readonly filled: CellRange | null;
  readonly rowsHidden: HiddenLines;
  readonly columnsHidden: HiddenLines;
  /** The formulas by `cellKey`; null where this Excel would not list them, so that they must be read cell by cell. */
  readonly formulas: ReadonlyMap<number, string> | null;
  /** Null where there are too many for one answer. */
  readonly merges: readonly CellRange[] | null;
  /** How many bytes the value of a cell takes here, from the first rows. */
  readonly bytesPerCell: number;
}

/** Whether lines of a sheet are hidden: no line, every line, or some, which are then asked for one by one. */
export type HiddenLines = "none" | "all" | "some";

/** What is asked of the sheets beside what every Excel tells. */
interface Wishes {
  readonly names: boolean;
  readonly formulas: boolean;
  readonly merges: boolean;
}

/**
 * The shapes of sheets, in one sync. Formulas, merges and our name come along; Excel refuses to list them on some sheets
 * (protected ones, more than 512 merges, another workbook in front), and then a further sync does without. The merges of
 * `kept`, by the sheet's name, are not asked for.
 */
export async function readShapes(
  context: Excel.RequestContext,
  session: OfficeSession,
  sheets: readonly ListedSheet[],
  kept: KeptMerges,
  options: BatchOptions,
): Promise<Result<readonly SheetShape[], HostError>> {
  if (sheets.length === 0) return ok([]);
  let wishes: Wishes | null = { names: true, formulas: true, merges: !session.refusesMerges };
  for (;;) {
    const asked: Wishes = wishes;
    const answer = await inBatch(context, () => askShapes(context, sheets, kept, asked), options);
    if (answer.ok) return learnBuilt(context, session, answer.value);
    wishes = askLess(asked, answer.error);
    if (!wishes) return answer;
  }
}

/** The merges of sheets that are known already, by the sheet's name. */
export type KeptMerges = ReadonlyMap<string, readonly CellRange[]>;

function askLess(wishes: Wishes, { code }: HostError): Wishes | null {
  if (LOST.has(code)) return null;
  if (code === "not-in-front") return wishes.names ? { ...wishes, names: false } : null;
  if (wishes.merges) return { ...wishes, merges: false };
  return wishes.formulas ? { ...wishes, formulas: false } : null;
}

/** A sheet as it was asked; `builtByKhop` is null where Excel would not show its names. */
type AnsweredShape = Omit<SheetShape, "builtByKhop"> & { readonly builtByKhop: boolean | null };

async function learnBuilt(
  context: Excel.RequestContext,
  session: OfficeSession,
  shapes: readonly AnsweredShape[],
): Promise<Result<readonly SheetShape[], HostError>> {
  for (const { sheet, builtByKhop } of shapes)
    if (builtByKhop !== null) noteBuilt(session, sheet.id, builtByKhop);
  const unnamed = shapes.filter((shape) => shape.builtByKhop === null).map((shape) => shape.sheet);
  const built = await findBuilt(context, session, unnamed);
  if (!built.ok) return built;
  return ok(
    shapes.map((shape) => ({ ...shape, builtByKhop: shape.builtByKhop ?? built.value.has(shape.sheet.id) })),
  );
}

async function askShapes(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  kept: KeptMerges,
  wishes: Wishes,
): Promise<readonly AnsweredShape[]> {
  const asked = sheets.map((sheet) => {
    const merges = wishes.merges && !kept.has(sheet.name);
    return { sheet, shape: askShape(context, sheet, { ...wishes, merges }) };
  });
  await context.sync();
  return asked.map(({ sheet, shape }) => {
    const taken = takeShape(sheet, shape);
    return { ...taken, merges: kept.get(sheet.name) ?? taken.merges };
  });
}

/** What was asked of one sheet; it holds the answers once the batch was sent. */
interface AskedShape {
  readonly built: Excel.NamedItem | null;
  readonly filled: Excel.Range;
  readonly whole: Excel.Range;
  readonly sample: Excel.Range;
  readonly formulas: Excel.RangeAreas | null;
  readonly merges: Excel.RangeAreas | null;
}

function askShape(context: Excel.RequestContext, sheet: ListedSheet, wishes: Wishes): AskedShape {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const built = wishes.names ? worksheet.names.getItemOrNullObject(BUILT_NAME) : null;
  built?.load("name");
  const filled = worksheet.getUsedRangeOrNullObject(true).untrack();
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  const whole = worksheet.getRange().untrack();
  whole.load("rowHidden,columnHidden");
  const sample = worksheet.getRange(SAMPLE).untrack();
  sample.load("values");
  const used = worksheet.getUsedRange().untrack();
  const formulas = wishes.formulas ? used.getSpecialCellsOrNullObject("Formulas") : null;
  formulas?.load("areas/items/address,areas/items/formulas");
  const merges = wishes.merges ? used.getMergedAreasOrNullObject() : null;
  merges?.load("areas/items/address");
  return { built, filled, whole, sample, formulas, merges };
}

function takeShape(sheet: ListedSheet, asked: AskedShape): AnsweredShape {
  const { built, filled, whole, sample, formulas, merges } = asked;
  const range = filled.isNullObject ? null : rangeOf(filled);
  return {
    sheet,
    builtByKhop: built && !built.isNullObject,
    filled: range,
    rowsHidden: toHiddenLines(whole.rowHidden),
    columnsHidden: toHiddenLines(whole.columnHidden),
    formulas: formulas && gatherFormulas(formulas),
    merges: merges && gatherMerges(merges),
    bytesPerCell: range ? measureCell(sample.values, range) : 0,
  };
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Excel says null where some are and some are not. */
function toHiddenLines(hidden: boolean | null): HiddenLines {
  if (hidden === null) return "some";
  return hidden ? "all" : "none";
}

function gatherFormulas(areas: Excel.RangeAreas): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  if (areas.isNullObject) return formulas;
  areas.untrack();
  for (const area of areas.areas.items) {
    const at = readAddress(area.address);
    for (const [row, line] of (area.formulas as unknown[][]).entries()) {
      for (const [column, text] of line.entries()) {
        if (!at || typeof text !== "string" || !text.startsWith("=")) continue;
        formulas.set(cellKey(at.top + row, at.left + column), text.slice(1));
      }
    }
  }
  return formulas;
}

/** The merged areas of an answer. */
export function gatherMerges(areas: Excel.RangeAreas): readonly CellRange[] {
  if (areas.isNullObject) return [];
  areas.untrack();
  return areas.areas.items.map((area) => readAddress(area.address)).filter((range) => range !== null);
}

function measureCell(
  values: readonly (readonly unknown[])[] | null,
  { left, right, top }: CellRange,
): number {
  if (!values) return USUAL_BYTES;
  const inside = values.slice(Math.min(top, values.length - 1)).map((line) => line.slice(left, right + 1));
  const cells = inside.reduce((sum, line) => sum + line.length, 0);
  return cells === 0 ? USUAL_BYTES : Math.max(MIN_BYTES, (countBytes(inside) / cells) * CAUTION);
}

/** Errors that a leaner question would not avoid. */
const LOST: ReadonlySet<HostError["code"]> = new Set(["session-lost", "cell-editing", "sheet-not-found"]);

const SAMPLE = "A1:T60";
const USUAL_BYTES = 20;
const MIN_BYTES = 4;
/** The first rows may be shorter than the others. */
const CAUTION = 1.25;
