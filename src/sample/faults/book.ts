import { formatAddress } from "../../core/model/address";
import type { CellPlace, TextPlace } from "../../core/model/place";
import type { PlannedContent, SheetPlan } from "../../core/model/sheet-plan";
import type { ColumnId, Template } from "../../core/template/schema";
import type { Entry } from "../entry";
import type { GeneratedRegister } from "../generate-register";
import type { Random } from "../random";

/** A register, its typed summaries and its report, as files would hold them; faults are put into copies. */
export interface SampleBook {
  /** What was meant: the register before any fault. */
  readonly register: GeneratedRegister;
  readonly template: Template;
  readonly sheets: readonly SheetPlan[];
  readonly report: string;
  readonly reportName: string;
  /** Entries that hold a fault already, by index: no entry gets two. */
  readonly used: ReadonlySet<number>;
}

/** A fault where a reader sees it, and what should stand there, `null` where that is not one value. */
export interface PlacedFault {
  readonly rule: string;
  readonly at: CellPlace | Omit<TextPlace, "section">;
  readonly shown: string | number | null;
  readonly expected: string | number | null;
  /** What was done, for a person. */
  readonly note: string;
  /** What the same slip makes wrong elsewhere, with the rules that say so. */
  readonly echoes: readonly { readonly rule: string; readonly at: CellPlace }[];
}

export interface Faulty {
  readonly book: SampleBook;
  readonly fault: PlacedFault;
}

export type FaultMaker = (book: SampleBook, random: Random) => Faulty;

/** A copy of the book with one cell changed; `""` empties it. */
export function setCell(
  book: SampleBook,
  sheetName: string,
  row: number,
  column: number,
  content: string | number | PlannedContent,
): SampleBook {
  const planned: PlannedContent =
    typeof content === "string"
      ? { kind: "text", text: content }
      : typeof content === "number"
        ? { kind: "number", value: content }
        : content;
  return changeSheet(book, sheetName, (plan) => {
    // Sheets are drawn row by row, and stay so.
    const before = plan.cells.filter((cell) => cell.row < row || (cell.row === row && cell.column < column));
    const after = plan.cells.filter((cell) => cell.row > row || (cell.row === row && cell.column > column));
    const own = content === "" ? [] : [{ row, column, content: planned }];
    return { ...plan, cells: [...before, ...own, ...after] };
  });
}

/** A copy of the book with one sheet changed. */
export function changeSheet(
  book: SampleBook,
  sheetName: string,
  change: (plan: SheetPlan) => SheetPlan,
): SampleBook {
  if (!book.sheets.some((plan) => plan.name === sheetName)) throw new Error(`no sheet ${sheetName}`);
  return { ...book, sheets: book.sheets.map((plan) => (plan.name === sheetName ? change(plan) : plan)) };
}

/** What a planned cell shows; `""` where nothing stands. */
export function readCell(book: SampleBook, sheetName: string, row: number, column: number): string | number {
  const plan = book.sheets.find((each) => each.name === sheetName);
  const content = plan?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  if (!content) return "";
  return content.kind === "text" ? content.text : content.value;
}

/** An entry without a fault yet that is fit, by index. */
export function pickEntry(
  book: SampleBook,
  random: Random,
  fits: (entry: Entry, index: number) => boolean,
): { readonly index: number; readonly entry: Entry } {
  const fitting = book.register.entries.flatMap((entry, index) =>
    !book.used.has(index) && fits(entry, index) ? [{ index, entry }] : [],
  );
  return random.pick(fitting);
}

/** A copy of the book with cells of one entry changed, and the entry kept from other faults. */
export function setEntryCells(
  book: SampleBook,
  index: number,
  cells: Partial<Record<ColumnId, string | number>>,
): SampleBook {
  const place = book.register.places[index];
  if (!place) throw new Error(`no entry ${index}`);
  let changed = book;
  for (const [column, value] of Object.entries(cells)) {
    const at = book.register.columns.get(column as ColumnId);
    if (at === undefined) throw new Error(`this layout has no column ${column}`);
    changed = setCell(changed, place.sheet, place.row, at, value);
  }
  return { ...changed, used: new Set([...book.used, index]) };
}

/** The cell of an entry in a column. */
export function entryPlace(book: SampleBook, index: number, column: ColumnId): CellPlace {
  const place = book.register.places[index];
  const at = book.register.columns.get(column);
  if (!place || at === undefined) throw new Error(`entry ${index} has no cell for ${column}`);
  return cellPlace(place.sheet, place.row, at);
}

export function cellPlace(sheet: string, row: number, column: number): CellPlace {
  return { kind: "cell", sheet, address: formatAddress(row, column) };
}
