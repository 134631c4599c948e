import { MAX_COLUMNS, MAX_ROWS, cellKey, parseRange, type CellRange } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbook";
import { decodeCellText, decodeText } from "../package/decode-text";
import { PackageFault } from "../package/package-fault";
import { CLOSE, EMPTY, END, hashName, OPEN, XmlScanner } from "../package/xml-scanner";
import { GridBuilder, type GridBudget } from "./grid-builder";
import { DAYS_1904 } from "../package/date-formats";
import { parseIsoDate } from "./iso-date";
import { readRichText } from "./read-shared-strings";
import type { CellFormats } from "./read-styles";
import { readBytesNumber, readColumn, readTruth, readWhole } from "./scan-values";
import { SharedFormulas } from "./shared-formulas";

/** What a worksheet's cells refer to. */
export interface WorksheetContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
  /** What the sheets read before took. */
  readonly budget?: GridBudget;
}

/** What a worksheet part says of its cells. */
export interface WorksheetContent {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Reads a worksheet part (UTF-8). One pass over the bytes; rows and cells without an address follow the one before. */
export function readWorksheet(bytes: Uint8Array, context: WorksheetContext): WorksheetContent {
  return new WorksheetReader(bytes, context).read();
}

class WorksheetReader {
  private readonly scanner: XmlScanner;
  private readonly context: WorksheetContext;
  private readonly grid: GridBuilder;
  private readonly formulas = new SharedFormulas();
  private readonly numberFormats = new Map<number, string>();
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  private readonly known = new Map<string, string>();
  private row = -1;
  private column = -1;

  constructor(bytes: Uint8Array, context: WorksheetContext) {
    this.scanner = new XmlScanner(bytes);
    this.context = context;
    this.grid = new GridBuilder(context.budget);
  }

  read(): WorksheetContent {
    const { scanner } = this;
    while (scanner.next() !== END) {
      if (scanner.kind === CLOSE) continue;
      if (scanner.name === C) this.readCell();
      else if (scanner.name === ROW) this.startRow();
      else if (scanner.name === COL) this.readColumnWidth();
      else if (scanner.name === MERGE_CELL) this.readMerge();
      else if (scanner.kind === OPEN && SKIPPED.has(scanner.name)) scanner.skipElement();
    }
    const values = this.grid.finish();
    return {
      values,
      formulas: this.formulas.finish(),
      numberFormats: this.numberFormats,
      merges: this.merges,
      hiddenRows: new Set(this.hiddenRows.filter((row) => row < values.length)),
      hiddenColumns: this.expandHiddenColumns(),
    };
  }

  private startRow(): void {
    const { scanner } = this;
    const r = scanner.attribute(R);
    this.row = r < 0 ? this.row + 1 : readWhole(scanner, r) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new PackageFault("damaged", "a row beyond the sheet");
    this.column = -1;
    const height = scanner.attribute(HT);
    const flat = height >= 0 && Number(this.attributeText(height)) === 0;
    if (flat || readTruth(scanner, scanner.attribute(HIDDEN))) this.hiddenRows.push(this.row);
    this.grid.startRow(this.row);
  }

  private readCell(): void {
    const { scanner } = this;
    const r = scanner.attribute(R);
    this.column = r < 0 ? this.column + 1 : readColumn(scanner, r);
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) {
      throw new PackageFault("damaged", "a cell beyond the sheet");
    }
    if (scanner.kind === EMPTY) return;
    const s = scanner.attribute(S);
    const style = s < 0 ? 0 : readWhole(scanner, s);
    const t = scanner.attribute(T);
    const type = t < 0 ? "n" : this.attributeText(t);
    const inside = scanner.depth;
    let value: CellValue = "";
    while (scanner.next() !== END) {
      if (scanner.kind === CLOSE) {
        if (scanner.depth < inside) break;
      } else if (scanner.name === V && scanner.kind === OPEN) value = this.readValue(type, style);
      else if (scanner.name === F) this.formulas.read(scanner, this.row, this.column);
      else if (scanner.name === IS && scanner.kind === OPEN) value = this.share(readRichText(scanner));
    }
    const format = this.context.formats.codes[style];
    if (value === "") return;
    this.grid.set(this.column, value);
    if (format === undefined) return;
    if (this.numberFormats.size >= MAX_FORMATTED) throw new PackageFault("too-large", "formatted cells");
    this.numberFormats.set(cellKey(this.row, this.column), format);
  }

  private readValue(type: string, style: number): CellValue {
    const { scanner } = this;
    scanner.next();
    const { bytes, textStart, start, textPlain } = scanner;
    if (textPlain && (type === "s" || type === "n")) {
      const number = readBytesNumber(bytes, textStart, start);
      if (!Number.isNaN(number))
        return type === "s" ? (this.context.strings[number] ?? "") : this.shift(number, style);
    }
    const text = decodeCellText(bytes, textStart, start, textPlain);
    switch (type) {
      case "s":
        return this.context.strings[Number(text)] ?? "";
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "d":
        return parseIsoDate(text) ?? text;
      case "n": {
        const number = Number(text);
        return text.trim() === "" ? "" : Number.isFinite(number) ? this.shift(number, style) : text;
      }
      default:
        return this.share(text);
    }
  }

  /** A date of a 1904 workbook, in the 1900 system. */
  private shift(value: number, style: number): number {
    return this.context.date1904 && this.context.formats.dates[style] === true ? value + DAYS_1904 : value;
  }

  /** Equal texts of one sheet share their memory. */
  private share(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size < MAX_SHARED) this.known.set(text, text);
    return text;
  }

  private readColumnWidth(): void {
    const { scanner } = this;
    const width = scanner.attribute(WIDTH);
    const flat = width >= 0 && Number(this.attributeText(width)) === 0;
    if (!flat && !readTruth(scanner, scanner.attribute(HIDDEN))) return;
    const from = readWhole(scanner, scanner.attribute(MIN)) - 1;
    const to = readWhole(scanner, scanner.attribute(MAX)) - 1;
    if (from >= 0 && to >= from) this.hiddenColumns.push({ from, to });
  }

  /** Only as far as the sheet has cells: a sheet may hide all columns to its far end. */
  private expandHiddenColumns(): ReadonlySet<number> {
    const steps = new Int32Array(this.grid.columns + 1);
    for (const { from, to } of this.hiddenColumns) {
      if (from >= this.grid.columns) continue;
      steps[from] = (steps[from] ?? 0) + 1;
      const after = Math.min(to + 1, this.grid.columns);
      steps[after] = (steps[after] ?? 0) - 1;
    }
    const columns = new Set<number>();
    let open = 0;
    for (let column = 0; column < this.grid.columns; column++) {
      open += steps[column] ?? 0;
      if (open > 0) columns.add(column);
    }
    return columns;
  }

  private readMerge(): void {
    const ref = this.scanner.attribute(REF);
    const range = ref < 0 ? null : parseRange(this.attributeText(ref));
    if (!range) return;
    if (this.merges.length >= MAX_MERGES) throw new PackageFault("too-large", "merged areas");
    this.merges.push(range);
  }

  private attributeText(attribute: number): string {
    const { scanner } = this;
    const start = scanner.valueStart(attribute);
    const end = scanner.valueEnd(attribute);
    if (end - start === 1) return ONE_LETTER[scanner.bytes[start] ?? 0] ?? "";
    return decodeText(scanner.bytes, start, end);
  }
}

const [ROW, C, V, F, IS, COL] = ["row", "c", "v", "f", "is", "col"].map(hashName) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const MERGE_CELL = hashName("mergeCell");
const [R, S, T, HT, HIDDEN, WIDTH, MIN, MAX, REF] = [
  "r",
  "s",
  "t",
  "ht",
  "hidden",
  "width",
  "min",
  "max",
  "ref",
].map(hashName) as [number, number, number, number, number, number, number, number, number];

/** Parts of a sheet that say nothing of its cells, and may use our element names for something else. */
const SKIPPED: ReadonlySet<number> = new Set(
  [
    "extLst",
    "conditionalFormatting",
    "dataValidations",
    "customSheetViews",
    "sheetViews",
    "AlternateContent",
  ].map(hashName),
);

const MAX_SHARED = 200_000;
const MAX_MERGES = 1_000_000;
/** A Map holds some sixteen million. */
const MAX_FORMATTED = 12_000_000;
const ONE_LETTER = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
