import { decodeText } from "../../package/decode-text";
import { CLOSE, END, hashName, OPEN, XmlScanner } from "../../package/xml-scanner";
import { parseXml } from "../../package/xml-tree";
import { readColumn, readTruth, readWhole } from "../scan-values";
import type { ColorReader } from "./colors";
import type { ColumnLook, RowLook, SheetLook } from "./looks";

/** How a worksheet part (UTF-8) looks. One pass over its bytes, beside the one that reads its cells. */
export function readSheetLook(bytes: Uint8Array, colorOf: ColorReader): SheetLook {
  return new LookReader(bytes, colorOf).read();
}

class LookReader {
  private readonly scanner: XmlScanner;
  private readonly colorOf: ColorReader;
  private readonly columns: ColumnLook[] = [];
  private readonly rows = new Map<number, RowLook>();
  private readonly styles: (Uint16Array | undefined)[] = [];
  private defaultRowHeight = 15;
  private defaultColumnWidth: number | undefined;
  private baseColumnWidth = 8;
  private frozenRows = 0;
  private frozenColumns = 0;
  private gridLines = true;
  private tabColor: string | undefined;
  private row = -1;
  private column = -1;
  /** The styles of the row at hand, as far as they go. */
  private line = new Uint16Array(64);
  private length = 0;

  constructor(bytes: Uint8Array, colorOf: ColorReader) {
    this.scanner = new XmlScanner(bytes);
    this.colorOf = colorOf;
  }

  read(): SheetLook {
    const { scanner } = this;
    while (scanner.next() !== END) {
      if (scanner.kind === CLOSE) continue;
      if (scanner.name === C) this.readCell();
      else if (scanner.name === ROW) this.startRow();
      else if (scanner.name === COL) this.readColumn();
      else if (scanner.name === FORMAT) this.readDefaults();
      else if (scanner.name === VIEW) this.readView();
      else if (scanner.name === PANE) this.readPane();
      else if (scanner.name === TAB_COLOR) this.readTabColor();
      else if (scanner.kind === OPEN && scanner.depth > 1 && !ENTERED.has(scanner.name))
        scanner.skipElement();
    }
    this.endRow();
    return {
      defaultRowHeight: this.defaultRowHeight,
      defaultColumnWidth: this.defaultColumnWidth ?? this.baseColumnWidth + 0.71,
      columns: this.columns,
      rows: this.rows,
      styles: this.styles,
      frozenRows: this.frozenRows,
      frozenColumns: this.frozenColumns,
      gridLines: this.gridLines,
      ...(this.tabColor === undefined ? {} : { tabColor: this.tabColor }),
    };
  }

  private startRow(): void {
    this.endRow();
    const { scanner } = this;
    const r = scanner.attribute(R);
    this.row = r < 0 ? this.row + 1 : readWhole(scanner, r) - 1;
    this.column = -1;
    const height = this.numberAt(HT);
    const style = readTruth(scanner, scanner.attribute(CUSTOM_FORMAT)) ? this.wholeAt(S) : 0;
    if (height > 0 || style > 0) this.rows.set(this.row, height > 0 ? { height, style } : { style });
  }

  private endRow(): void {
    if (this.length > 0) this.styles[this.row] = this.line.slice(0, this.length);
    this.length = 0;
  }

  private readCell(): void {
    const { scanner } = this;
    const r = scanner.attribute(R);
    this.column = r < 0 ? this.column + 1 : readColumn(scanner, r);
    const style = this.wholeAt(S);
    if (style > 0) this.keepStyle(style);
    scanner.skipElement();
  }

  private keepStyle(style: number): void {
    if (this.column >= this.line.length) {
      const longer = new Uint16Array(Math.max(this.column + 1, 2 * this.line.length));
      longer.set(this.line);
      this.line = longer;
    }
    if (this.column >= this.length) {
      this.line.fill(0, this.length, this.column);
      this.length = this.column + 1;
    }
    this.line[this.column] = style;
  }

  private readColumn(): void {
    const from = this.wholeAt(MIN) - 1;
    const to = this.wholeAt(MAX) - 1;
    const width = this.numberAt(WIDTH);
    if (from < 0 || to < from) return;
    const style = this.wholeAt(STYLE);
    this.columns.push(width > 0 ? { from, to, width, style } : { from, to, style });
  }

  private readDefaults(): void {
    const height = this.numberAt(DEFAULT_ROW_HEIGHT);
    if (height > 0) this.defaultRowHeight = height;
    const width = this.numberAt(DEFAULT_COLUMN_WIDTH);
    if (width > 0) this.defaultColumnWidth = width;
    const base = this.numberAt(BASE_COLUMN_WIDTH);
    if (base > 0) this.baseColumnWidth = base;
  }

  private readView(): void {
    const { scanner } = this;
    const shown = scanner.attribute(SHOW_GRID_LINES);
    if (shown >= 0) this.gridLines = readTruth(scanner, shown);
  }

  private readPane(): void {
    if (!/^frozen/u.test(this.textAt(STATE))) return;
    this.frozenRows = Math.max(Math.trunc(this.numberAt(Y_SPLIT)), 0);
    this.frozenColumns = Math.max(Math.trunc(this.numberAt(X_SPLIT)), 0);
  }

  private readTabColor(): void {
    const { scanner } = this;
    const text = decodeText(scanner.bytes, scanner.start, scanner.pos);
    this.tabColor = this.colorOf(parseXml(text.replace(/\/?>$/u, "/>").replace(/^<[\w.]+:/u, "<")));
  }

  private wholeAt(name: number): number {
    const value = readWhole(this.scanner, this.scanner.attribute(name));
    return Number.isNaN(value) ? 0 : value;
  }

  private numberAt(name: number): number {
    const text = this.textAt(name);
    return text === "" ? 0 : Number(text) || 0;
  }

  private textAt(name: number): string {
    const { scanner } = this;
    const attribute = scanner.attribute(name);
    if (attribute < 0) return "";
    return decodeText(scanner.bytes, scanner.valueStart(attribute), scanner.valueEnd(attribute));
  }
}

const C = hashName("c");
const ROW = hashName("row");
const COL = hashName("col");
const FORMAT = hashName("sheetFormatPr");
const VIEW = hashName("sheetView");
const PANE = hashName("pane");
const TAB_COLOR = hashName("tabColor");
const R = hashName("r");
const S = hashName("s");
const HT = hashName("ht");
const CUSTOM_FORMAT = hashName("customFormat");
const MIN = hashName("min");
const MAX = hashName("max");
const WIDTH = hashName("width");
const STYLE = hashName("style");
const DEFAULT_ROW_HEIGHT = hashName("defaultRowHeight");
const DEFAULT_COLUMN_WIDTH = hashName("defaultColWidth");
const BASE_COLUMN_WIDTH = hashName("baseColWidth");
const SHOW_GRID_LINES = hashName("showGridLines");
const STATE = hashName("state");
const X_SPLIT = hashName("xSplit");
const Y_SPLIT = hashName("ySplit");

/** What holds something that is read; all else directly below the worksheet is passed over. */
const ENTERED: ReadonlySet<number> = new Set(
  ["sheetPr", "sheetViews", "sheetView", "cols", "sheetData", "row"].map(hashName),
);
