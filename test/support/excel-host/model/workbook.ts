import type { WorkbookSnapshot } from "../../../../src/core/model/workbook";
import { moveReferences, renameSheetIn } from "./formula-references";
import { History, type Slot } from "./history";
import { Records } from "./records";
import { Sheet } from "./sheet";
import type { NameRecord } from "./sheet-records";
import { shiftRange, type Shift } from "./shift";
import type { CellRange } from "../../../../src/core/model/address";

export interface XmlPartRecord {
  readonly id: string;
  readonly xml: string;
}

export interface SettingRecord {
  readonly id: string;
  readonly value: unknown;
}

/** Where the person stands: a sheet, and what is selected there. */
export interface Selection {
  readonly sheetId: string;
  readonly ranges: readonly CellRange[];
}

/** The open workbook. */
export class Workbook {
  readonly history = new History();
  readonly sheets: Slot<readonly Sheet[]>;
  readonly names = new Records<NameRecord>(this.history);
  readonly selection: Slot<Selection>;
  readonly application: Slot<Readonly<Record<string, unknown>>>;
  readonly properties: Slot<Readonly<Record<string, unknown>>>;
  readonly isStructureProtected: Slot<boolean>;
  /** What the undo stack does not touch. */
  private readonly lasting = new History();
  readonly xmlParts = new Records<XmlPartRecord>(this.lasting);
  readonly settings = new Records<SettingRecord>(this.lasting);
  private lastId = 0;

  constructor(
    readonly name: string,
    from: WorkbookSnapshot,
  ) {
    const sheets = from.sheets.map((sheet) => new Sheet(this.history, this.newSheetId(), sheet.name, sheet));
    this.sheets = this.history.slot<readonly Sheet[]>(sheets);
    const front = sheets.find((sheet) => sheet.state.value.visibility === "Visible") ?? sheets[0];
    if (!front) throw new Error("a workbook has at least one sheet");
    this.selection = this.history.slot<Selection>({ sheetId: front.id, ranges: [A1] });
    this.application = this.history.slot<Readonly<Record<string, unknown>>>({ calculationMode: "Automatic" });
    this.properties = this.history.slot<Readonly<Record<string, unknown>>>({});
    this.isStructureProtected = this.history.slot(false);
  }

  newId(): string {
    return String(++this.lastId);
  }

  newSheetId(): string {
    const number = String(++this.lastId).padStart(4, "0");
    return `{00000000-0001-0000-${number}-000000000000}`;
  }

  /** A sheet by its id or its name, in any case. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.value.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): Sheet {
    const { sheetId } = this.selection.value;
    const [first] = this.sheets.value;
    const sheet = this.sheets.value.find((each) => each.id === sheetId) ?? first;
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  addSheet(name: string, at = this.sheets.value.length): Sheet {
    const sheet = new Sheet(this.history, this.newSheetId(), name);
    this.sheets.set([...this.sheets.value.slice(0, at), sheet, ...this.sheets.value.slice(at)]);
    return sheet;
  }

  /** Takes a sheet away; what referred to it becomes `#REF!`. */
  deleteSheet(sheet: Sheet): void {
    this.rewriteFormulas((formula, home) =>
      moveReferences(formula, (reference) =>
        this.isOn(reference.sheet, home, sheet) ? null : reference.range,
      ),
    );
    const at = this.sheets.value.indexOf(sheet);
    const rest = this.sheets.value.filter((each) => each !== sheet);
    this.sheets.set(rest);
    if (this.selection.value.sheetId !== sheet.id) return;
    const next =
      [...rest.slice(at), ...rest.slice(0, at).reverse()].find(
        (each) => each.state.value.visibility === "Visible",
      ) ?? rest[0];
    if (next) this.selection.set({ sheetId: next.id, ranges: [A1] });
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.update({ name });
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
  }

  /** Puts in or takes out rows or columns of a sheet, and moves what refers to it, in the whole workbook. */
  shift(sheet: Sheet, shift: Shift): void {
    this.rewriteFormulas((formula, home) =>
      moveReferences(formula, (reference) =>
        this.isOn(reference.sheet, home, sheet) ? shiftRange(reference.range, shift) : reference.range,
      ),
    );
    sheet.shift(shift);
  }

  private isOn(named: string | null, home: Sheet | null, sheet: Sheet): boolean {
    return named === null ? home === sheet : named.toLowerCase() === sheet.name.toLowerCase();
  }

  /** Rewrites the formulas of cells, names and conditional formats; `home` is the sheet a formula stands on. */
  private rewriteFormulas(rewrite: (formula: string, home: Sheet | null) => string): void {
    const rewriteName = (home: Sheet | null) => (each: NameRecord) => ({
      ...each,
      formula: rewrite(each.formula, home),
    });
    this.names.mapAll(rewriteName(null));
    for (const sheet of this.sheets.value) {
      sheet.names.mapAll(rewriteName(sheet));
      sheet.conditionalFormats.mapAll((each) => ({ ...each, formula: rewrite(each.formula, sheet) }));
      for (const [key, formula] of sheet.cells.formulas.value) {
        const rewritten = rewrite(formula, sheet);
        if (rewritten !== formula) sheet.cells.formulas.change().set(key, rewritten);
      }
    }
  }
}

const A1: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
