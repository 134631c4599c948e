import { cellKey, MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import type { CellValue, SheetSnapshot } from "../../../../src/core/model/workbook";
import { CellStore } from "./cell-store";
import { FormatLayers } from "./format-layers";
import type { History, Slot } from "./history";
import { bound, cellAt } from "./rectangles";
import { Records } from "./records";
import type {
  ChartRecord,
  CommentRecord,
  ConditionalFormatRecord,
  NameRecord,
  NoteRecord,
  PageBreakRecord,
  RowState,
  SheetState,
  TableRecord,
} from "./sheet-records";
import { shiftRange, type Shift } from "./shift";

/** One sheet of the open workbook. */
export class Sheet {
  readonly cells: CellStore;
  readonly formats: FormatLayers;
  readonly state: Slot<SheetState>;
  readonly rows: Slot<Map<number, RowState>>;
  readonly columns: Slot<Map<number, RowState>>;
  readonly merges: Slot<readonly CellRange[]>;
  readonly conditionalFormats: Records<ConditionalFormatRecord>;
  readonly names: Records<NameRecord>;
  readonly tables: Records<TableRecord>;
  readonly charts: Records<ChartRecord>;
  readonly notes: Records<NoteRecord>;
  readonly comments: Records<CommentRecord>;
  readonly rowBreaks: Records<PageBreakRecord>;
  readonly columnBreaks: Records<PageBreakRecord>;
  /** Data validation and hyperlinks by cell, as the API gives them. */
  readonly validations: Slot<Map<number, unknown>>;
  readonly hyperlinks: Slot<Map<number, unknown>>;
  /** Cells whose text was set with a leading quote. */
  readonly quoted: Slot<Map<number, true>>;

  constructor(
    history: History,
    readonly id: string,
    name: string,
    from?: SheetSnapshot,
  ) {
    this.cells = new CellStore(history, from?.values ?? [], from?.formulas ?? new Map());
    this.formats = new FormatLayers(history);
    this.state = history.slot<SheetState>({ ...NEW_SHEET, name, visibility: visibilityOf(from) });
    const hidden = (places: Iterable<number>): Map<number, RowState> =>
      new Map([...places].map((place) => [place, { hidden: true }]));
    this.rows = history.slot(hidden(from?.hiddenRows ?? []), (value) => new Map(value));
    this.columns = history.slot(hidden(from?.hiddenColumns ?? []), (value) => new Map(value));
    this.merges = history.slot<readonly CellRange[]>(from?.merges ?? []);
    this.conditionalFormats = new Records(history);
    this.names = new Records(history);
    this.tables = new Records(history);
    this.charts = new Records(history);
    this.notes = new Records(history);
    this.comments = new Records(history);
    this.rowBreaks = new Records(history);
    this.columnBreaks = new Records(history);
    this.validations = history.slot(new Map<number, unknown>(), (value) => new Map(value));
    this.hyperlinks = history.slot(new Map<number, unknown>(), (value) => new Map(value));
    this.quoted = history.slot(new Map<number, true>(), (value) => new Map(value));
    for (const { range, value } of joinFormats(from?.numberFormats ?? new Map())) {
      this.formats.set("numberFormat", range, value);
    }
  }

  get name(): string {
    return this.state.value.name;
  }

  update(change: Partial<SheetState>): void {
    this.state.set({ ...this.state.value, ...change });
  }

  /** What `getUsedRange` gives; null for an empty sheet. */
  usedRange(valuesOnly: boolean): CellRange | null {
    const cells = this.cells.usedRange();
    if (valuesOnly) return cells;
    return bound([...(cells ? [cells] : []), ...this.formats.formattedRanges(), ...this.merges.value]);
  }

  /** Puts in or takes out whole rows or columns; formulas are moved by the workbook. */
  shift(shift: Shift): void {
    this.cells.replace(shiftRows(this.cells.rows.value, shift), shiftKeys(this.cells.formulas.value, shift));
    const move = (range: CellRange): CellRange | null => shiftRange(range, shift);
    this.formats.moveAll(move);
    this.merges.set(this.merges.value.map(move).filter((each) => each !== null));
    const lines = shift.axis === "rows" ? this.rows : this.columns;
    lines.set(shiftPlaces(lines.value, shift));
    this.conditionalFormats.mapAll((each) => {
      const ranges = each.ranges.map(move).filter((range) => range !== null);
      return ranges.length > 0 ? { ...each, ranges } : null;
    });
    const moveCell = <T extends { readonly row: number; readonly column: number }>(each: T): T | null => {
      const cell = move(cellAt(each.row, each.column));
      return cell && { ...each, row: cell.top, column: cell.left };
    };
    this.notes.mapAll(moveCell);
    this.comments.mapAll(moveCell);
    this.tables.mapAll((each) => {
      const range = move(each.range);
      return range && { ...each, range };
    });
    this.charts.mapAll((each) => ({ ...each, anchor: each.anchor && move(each.anchor) }));
    this.validations.set(shiftKeys(this.validations.value, shift));
    this.hyperlinks.set(shiftKeys(this.hyperlinks.value, shift));
    this.quoted.set(shiftKeys(this.quoted.value, shift));
    const { autoFilter } = this.state.value;
    if (autoFilter) this.update({ autoFilter: move(autoFilter) });
  }
}

const NEW_SHEET: SheetState = {
  name: "",
  visibility: "Visible",
  tabColor: "",
  frozen: null,
  autoFilter: null,
  gridlines: true,
  headings: true,
  standardWidth: 8.43,
  protection: null,
  page: {},
};

function visibilityOf(from: SheetSnapshot | undefined): SheetState["visibility"] {
  if (from?.visibility === "hidden") return "Hidden";
  return from?.visibility === "very-hidden" ? "VeryHidden" : "Visible";
}

function shiftRows(
  rows: readonly (readonly CellValue[])[],
  { axis, kind, at, count }: Shift,
): (readonly CellValue[])[] {
  const blank = Array.from({ length: count }, () => "");
  if (axis === "columns") {
    return rows.map((line) => {
      if (line.length <= at) return line;
      const rest = kind === "insert" ? [...blank, ...line.slice(at)] : line.slice(at + count);
      return [...line.slice(0, at), ...rest];
    });
  }
  const rest = kind === "insert" ? [...blank.map(() => []), ...rows.slice(at)] : rows.slice(at + count);
  return rows.length <= at ? [...rows] : [...rows.slice(0, at), ...rest];
}

function shiftKeys<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const cell = shiftRange(cellAt(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS), shift);
    if (cell) moved.set(cellKey(cell.top, cell.left), value);
  }
  return moved;
}

function shiftPlaces(map: ReadonlyMap<number, RowState>, shift: Shift): Map<number, RowState> {
  const moved = new Map<number, RowState>();
  for (const [place, state] of map) {
    const range = shiftRange(cellAt(place, place), shift);
    if (range) moved.set(shift.axis === "rows" ? range.top : range.left, state);
  }
  return moved;
}

/** Formats of single cells as runs down the columns, so that a long column is one rectangle. */
function joinFormats(
  formats: ReadonlyMap<number, string>,
): { readonly range: CellRange; readonly value: string }[] {
  const runs: { range: CellRange; value: string }[] = [];
  const open = new Map<number, { range: CellRange; value: string }>();
  const keys = [...formats.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const [row, column, value] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, formats.get(key) ?? ""];
    const run = open.get(column);
    if (run?.value === value && run.range.bottom === row - 1) run.range = { ...run.range, bottom: row };
    else {
      const next = { range: cellAt(row, column), value };
      open.set(column, next);
      runs.push(next);
    }
  }
  return runs;
}
