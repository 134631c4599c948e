import { MAX_COLUMNS, cellKey, parseRange, type CellRange } from "../../core/model/address";
import { decodeText } from "../package/decode-text";
import { PackageFault } from "../package/package-fault";
import { CLOSE, EMPTY, END, hashName, OPEN, XmlScanner } from "../package/xml-scanner";
import { readColumn, readTruth, readWhole } from "./scan-values";

/** Where in a worksheet part's bytes the cells stand that are to be changed, and what else bears on changing them. */
export interface CellPlaces {
  readonly prefix: string;
  readonly sheetData: ElementPlace;
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** By cellKey, for the wanted cells that exist. */
  readonly cells: ReadonlyMap<number, CellPlace>;
  /** The rows of the part in their order, with their places: for putting a row between. */
  readonly rowStarts: readonly { readonly row: number; readonly start: number }[];
  /** Shared formulas: where the cells are that lean on a master, by shared index. */
  readonly sharers: ReadonlyMap<number, readonly Sharer[]>;
  /** Ranges that one array formula or data table fills. */
  readonly arrays: readonly CellRange[];
  readonly protected: boolean;
  /** The style of cells not yet there, by column. */
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
}

interface ElementPlace {
  readonly start: number;
  readonly end: number;
  /** Where the end tag begins; for `<a/>` where its `/` stands. */
  closeStart: number;
  readonly empty: boolean;
}

interface RowPlace extends ElementPlace {
  readonly style: number;
  /** The cells of a row that gets new ones: column and place. */
  readonly cells: { readonly column: number; readonly start: number }[];
}

interface CellPlace {
  readonly start: number;
  end: number;
  readonly style: number;
  hasFormula: boolean;
  /** The bytes of its `<f>`, where it has one. */
  formula?: { readonly start: number; readonly end: number };
  /** Set where the cell gives its formula to others. */
  shares?: { readonly index: number; readonly formula: string };
}

/** A cell with `<f t="shared" si="…"/>` and no text of its own. */
interface Sharer {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the places of the wanted cells (by cellKey) in a worksheet part. */
export function findCellPlaces(bytes: Uint8Array, wanted: ReadonlySet<number>): CellPlaces {
  const finder = new PlaceFinder(bytes, wanted);
  finder.run();
  if (finder.sheetData.end === 0) throw new PackageFault("damaged", "a worksheet without sheetData");
  return finder;
}

/** The style a cell has, or would get if it were made: its own, its row's, its column's. */
export function styleAt(places: CellPlaces, row: number, column: number): number {
  const own = places.cells.get(cellKey(row, column))?.style ?? places.rows.get(row)?.style;
  if (own !== undefined && (own > 0 || places.cells.has(cellKey(row, column)))) return own;
  return places.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

class PlaceFinder implements CellPlaces {
  prefix = "";
  sheetData: ElementPlace = { start: 0, end: 0, closeStart: 0, empty: false };
  readonly rows = new Map<number, RowPlace & { end: number }>();
  readonly cells = new Map<number, CellPlace>();
  readonly rowStarts: { row: number; start: number }[] = [];
  readonly sharers = new Map<number, Sharer[]>();
  readonly arrays: CellRange[] = [];
  readonly columnStyles: { from: number; to: number; style: number }[] = [];
  protected = false;
  private readonly scanner: XmlScanner;
  private readonly wanted: ReadonlySet<number>;
  private readonly wantedRows: ReadonlySet<number>;
  private row = -1;
  private column = -1;

  constructor(bytes: Uint8Array, wanted: ReadonlySet<number>) {
    this.scanner = new XmlScanner(bytes);
    this.wanted = wanted;
    this.wantedRows = new Set([...wanted].map((key) => Math.floor(key / MAX_COLUMNS)));
  }

  run(): void {
    const { scanner } = this;
    while (scanner.next() !== END) {
      if (scanner.kind === CLOSE) this.close();
      else if (scanner.name === C) this.readCell();
      else if (scanner.name === ROW) this.readRow();
      else if (scanner.name === COL) this.readColumnStyle();
      else if (scanner.name === SHEET_DATA) {
        this.sheetData = this.placeHere();
        this.prefix = this.textOf(scanner.start + 1, scanner.nameStart);
      } else if (scanner.name === PROTECTION) this.protected = readTruth(scanner, scanner.attribute(SHEET));
      else if (scanner.depth > 1 && scanner.kind === OPEN && scanner.name !== COLS) scanner.skipElement();
    }
  }

  private close(): void {
    const { scanner } = this;
    const place =
      scanner.name === ROW
        ? this.rows.get(this.row)
        : scanner.name === SHEET_DATA
          ? this.sheetData
          : undefined;
    if (place) place.closeStart = scanner.start;
  }

  private readRow(): void {
    const { scanner } = this;
    const r = scanner.attribute(R);
    this.row = r < 0 ? this.row + 1 : readWhole(scanner, r) - 1;
    this.column = -1;
    this.rowStarts.push({ row: this.row, start: scanner.start });
    if (!this.wantedRows.has(this.row)) return;
    const styled = readTruth(scanner, scanner.attribute(CUSTOM_FORMAT));
    this.rows.set(this.row, { ...this.placeHere(), style: styled ? this.styleHere() : 0, cells: [] });
  }

  private readCell(): void {
    const { scanner } = this;
    const r = scanner.attribute(R);
    this.column = r < 0 ? this.column + 1 : readColumn(scanner, r);
    const key = cellKey(this.row, this.column);
    const { start } = scanner;
    if (this.wantedRows.has(this.row)) this.rows.get(this.row)?.cells.push({ column: this.column, start });
    const place: CellPlace = { start, end: scanner.pos, style: this.styleHere(), hasFormula: false };
    if (scanner.kind === OPEN) {
      const outside = scanner.depth - 1;
      while (scanner.depth > outside) {
        const kind = scanner.next();
        if (kind === END) break;
        if (scanner.name === F && kind !== CLOSE) this.readFormula(place);
      }
      place.end = scanner.pos;
    }
    if (this.wanted.has(key)) this.cells.set(key, place);
  }

  private readFormula(place: CellPlace): void {
    const { scanner } = this;
    place.hasFormula = true;
    const { start, pos } = scanner;
    const index = readWhole(scanner, scanner.attribute(SI));
    const t = scanner.attribute(T);
    const type = t < 0 ? 0 : scanner.bytes[scanner.valueStart(t)];
    const ref = scanner.attribute(REF);
    const range = ref < 0 ? null : parseRange(this.textOf(scanner.valueStart(ref), scanner.valueEnd(ref)));
    if (range && type !== SHARED && (range.top < range.bottom || range.left < range.right))
      this.arrays.push(range);
    const empty = scanner.kind === EMPTY;
    if (!empty) scanner.next();
    const end = empty ? pos : scanner.pos;
    place.formula = { start, end };
    if (type !== SHARED || Number.isNaN(index)) return;
    const formula = empty ? "" : decodeText(scanner.bytes, pos, scanner.start, scanner.textPlain).trim();
    if (formula !== "") {
      place.shares = { index, formula };
      return;
    }
    const list = this.sharers.get(index) ?? [];
    list.push({ row: this.row, column: this.column, start, end });
    this.sharers.set(index, list);
  }

  private readColumnStyle(): void {
    const { scanner } = this;
    const style = readWhole(scanner, scanner.attribute(STYLE));
    if (!(style > 0)) return;
    const from = readWhole(scanner, scanner.attribute(MIN)) - 1;
    const to = readWhole(scanner, scanner.attribute(MAX)) - 1;
    this.columnStyles.push({ from, to, style });
  }

  private placeHere(): ElementPlace & { end: number } {
    const { start, pos, kind } = this.scanner;
    return {
      start,
      end: pos,
      closeStart: kind === EMPTY ? this.slashBefore(pos) : pos,
      empty: kind === EMPTY,
    };
  }

  private slashBefore(end: number): number {
    return this.scanner.bytes.lastIndexOf(47, end - 1);
  }

  private styleHere(): number {
    const style = readWhole(this.scanner, this.scanner.attribute(S));
    return Number.isNaN(style) ? 0 : style;
  }

  private textOf(start: number, end: number): string {
    return decodeText(this.scanner.bytes, start, end);
  }
}

const [C, ROW, COL, COLS, F] = ["c", "row", "col", "cols", "f"].map(hashName) as [
  number,
  number,
  number,
  number,
  number,
];
const SHEET_DATA = hashName("sheetData");
const PROTECTION = hashName("sheetProtection");
const SHEET = hashName("sheet");
const CUSTOM_FORMAT = hashName("customFormat");
const [R, S, T, SI, REF, MIN, MAX, STYLE] = ["r", "s", "t", "si", "ref", "min", "max", "style"].map(
  hashName,
) as [number, number, number, number, number, number, number, number];
const SHARED = 115;
