import { cellKey, MAX_COLUMNS } from "../../core/model/address";
import { decodeCellText } from "../package/decode-text";
import { PackageFault } from "../package/package-fault";
import { EMPTY, hashName, type XmlScanner } from "../package/xml-scanner";
import { readWhole } from "./scan-values";
import { cutFormula, shiftFormula, type FormulaPiece } from "./shift-formula";

/** Gathers the formulas of a sheet; those that share another cell's text are written out for their own cell. */
export class SharedFormulas {
  private readonly formulas = new Map<number, string>();
  private readonly masters = new Map<
    number,
    { row: number; column: number; pieces: readonly FormulaPiece[] }
  >();
  /** Sharers met before their master, which only odd writers make: key and shared index in turn. */
  private readonly waiting: number[] = [];
  private letters = 0;

  /** From the start tag of `<f>` of a cell, to its end. */
  read(scanner: XmlScanner, row: number, column: number): void {
    const t = scanner.attribute(T);
    const first = t < 0 ? 0 : scanner.bytes[scanner.valueStart(t)];
    const shared = first === SHARED ? readWhole(scanner, scanner.attribute(SI)) : NaN;
    let text = "";
    if (scanner.kind !== EMPTY) {
      scanner.next();
      text = decodeCellText(scanner.bytes, scanner.textStart, scanner.start, scanner.textPlain);
      text = text.trim().replace(/^=/u, "").slice(0, MAX_FORMULA);
    }
    // A data table's cells hold results without a formula of their own.
    if (first === DATA_TABLE) return;
    const key = cellKey(row, column);
    if (text !== "") {
      this.keep(key, text);
      if (!Number.isNaN(shared) && !this.masters.has(shared)) {
        this.masters.set(shared, { row, column, pieces: cutFormula(text) });
      }
    } else if (!Number.isNaN(shared) && !this.expand(key, shared)) this.waiting.push(key, shared);
  }

  finish(): ReadonlyMap<number, string> {
    for (let index = 0; index < this.waiting.length; index += 2) {
      this.expand(this.waiting[index] ?? 0, this.waiting[index + 1] ?? 0);
    }
    return this.formulas;
  }

  private expand(key: number, shared: number): boolean {
    const master = this.masters.get(shared);
    if (!master) return false;
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    this.keep(key, shiftFormula(master.pieces, row - master.row, column - master.column));
    return true;
  }

  /** Cells that share one long formula make far more text than the file holds. */
  private keep(key: number, formula: string): void {
    this.letters += formula.length;
    if (this.letters > MAX_LETTERS || this.formulas.size >= MAX_FORMULAS)
      throw new PackageFault("too-large", "the formulas of a sheet");
    this.formulas.set(key, formula);
  }
}

/** Characters of a formula at most: Excel's own limit. */
const MAX_FORMULA = 8192;
/** Characters of all formulas of a sheet. */
const MAX_LETTERS = 150_000_000;
/** A Map holds some sixteen million. */
const MAX_FORMULAS = 12_000_000;

const T = hashName("t");
const SI = hashName("si");
const SHARED = 115;
const DATA_TABLE = 100;
