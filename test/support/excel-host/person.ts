import { cellKey, formatRange, MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/workbook";
import { readAddress } from "./model/address-text";
import { writeCells } from "./model/edit-cells";
import type { FormatValue } from "./model/format-layers";
import { cellAt } from "./model/rectangles";
import type { Sheet } from "./model/sheet";
import { deleteSheet, rename } from "./objects/worksheet";
import type { Scene } from "./scene";

/** The workbook in a person's hands: each deed is one step of the undo stack and tells the add-in what Excel tells it. */
export class Person {
  constructor(private readonly scene: Scene) {}

  /** A sheet by name; throws where there is none. */
  sheet(name: string): Sheet {
    const sheet = this.scene.workbook.findSheet(name);
    if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
    return sheet;
  }

  /** The value of a cell, its formula worked out. */
  value(sheetName: string, address: string): CellValue {
    this.scene.calculate();
    const { top, left } = rangeOf(address);
    return this.sheet(sheetName).cells.value(top, left);
  }

  /** The formula of a cell with its `=`, or null. */
  formula(sheetName: string, address: string): string | null {
    const { top, left } = rangeOf(address);
    const formula = this.sheet(sheetName).cells.formula(top, left);
    return formula === undefined ? null : `=${formula}`;
  }

  /** Types something in a cell, as by keyboard: `=` begins a formula, `12/5` may become a date. */
  type(sheetName: string, address: string, input: CellValue): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = rangeOf(address);
    const before = sheet.cells.value(top, left);
    this.step(`type ${address}`, () => {
      writeCells(this.scene, sheet, cellAt(top, left), [[input]]);
      const details = { valueBefore: before, valueAfter: sheet.cells.value(top, left) };
      this.scene.touched(sheet, cellAt(top, left), details);
    });
  }

  /** Another person's edit comes in: no step of this person's, and events say `Remote`. */
  coAuthorTypes(sheetName: string, address: string, input: CellValue): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = rangeOf(address);
    this.as("other", () => {
      writeCells(this.scene, sheet, cellAt(top, left), [[input]]);
      this.scene.touched(sheet, cellAt(top, left));
    });
  }

  /** Rows counted from 0. */
  insertRows(sheetName: string, at: number, count = 1): void {
    this.shiftRows(sheetName, "insert", at, count);
  }

  deleteRows(sheetName: string, at: number, count = 1): void {
    this.shiftRows(sheetName, "delete", at, count);
  }

  insertColumns(sheetName: string, at: number, count = 1): void {
    const sheet = this.sheet(sheetName);
    const range = { top: 0, left: at, bottom: MAX_ROWS - 1, right: at + count - 1 };
    this.step("insert columns", () =>
      this.scene.shift(sheet, { axis: "columns", kind: "insert", at, count }, range),
    );
  }

  addSheet(name: string): void {
    this.step(`add ${name}`, () => {
      const sheet = this.scene.workbook.addSheet(name);
      this.scene.events.send("worksheetAdded", sheet.id, {});
    });
  }

  /** Deleting a sheet cannot be taken back. */
  deleteSheet(name: string): void {
    this.as("person", () => deleteSheet(this.sheet(name), this.scene));
    this.scene.undo.clear("person deletes a sheet");
  }

  renameSheet(name: string, to: string): void {
    this.step("rename a sheet", () => rename(this.sheet(name), to, this.scene));
  }

  /** Any format by the dotted name of the API: `fill.color`, `font.bold`, `numberFormat`. */
  format(sheetName: string, address: string, property: string, value: FormatValue): void {
    this.step(`format ${address}`, () => {
      const sheet = this.sheet(sheetName);
      sheet.formats.set(property, rangeOf(address), value);
      this.scene.events.send("worksheetFormatChanged", sheet.id, { address });
    });
  }

  merge(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.step(`merge ${address}`, () => sheet.merges.set([...sheet.merges.value, rangeOf(address)]));
  }

  addConditionalFormat(sheetName: string, address: string, formula: string, color: string): void {
    this.step(`conditional format ${address}`, () => {
      this.sheet(sheetName).conditionalFormats.add(
        {
          id: `{CF-${this.scene.workbook.newId()}}`,
          type: "Custom",
          ranges: [rangeOf(address)],
          formula,
          stopIfTrue: false,
          format: { "fill.color": color },
        },
        0,
      );
    });
  }

  /** From now on Excel lists the rules of a sheet and does not know them, as duplicated ones. */
  breakConditionalFormats(sheetName: string): void {
    const { field } = this.scene;
    field.switchOn("formats-broken");
    for (const { id } of this.sheet(sheetName).conditionalFormats.all) field.brokenFormats.add(id);
  }

  /** One formula in the first cell fills these cells. */
  spill(sheetName: string, address: string): void {
    this.scene.field.spills.push({ sheet: this.sheet(sheetName).id, range: rangeOf(address) });
  }

  /** One formula entered by Ctrl+Shift+Enter fills these cells: they change together or not at all. */
  enterArray(sheetName: string, address: string): void {
    this.scene.field.arrays.push({ sheet: this.sheet(sheetName).id, range: rangeOf(address) });
  }

  /** Makes a cell a linked one (a place, an entity) that shows a text; its value is an error from then on. */
  link(sheetName: string, address: string, text: string): void {
    const sheet = this.sheet(sheetName);
    const { top, left } = rangeOf(address);
    this.type(sheetName, address, "#VALUE!");
    const { linked } = this.scene.field;
    linked.set(sheet.id, new Map(linked.get(sheet.id)).set(cellKey(top, left), text));
  }

  /** Sets the workbook to be calculated when a person asks for it (F9), or as ever. */
  calculateByHand(byHand = true): void {
    const { application } = this.scene.workbook;
    const calculationMode = byHand ? "Manual" : "Automatic";
    application.set({ ...application.value, calculationMode });
  }

  addNote(sheetName: string, address: string, content: string): void {
    const { top, left } = rangeOf(address);
    this.step(`note ${address}`, () => {
      const id = `{NOTE-${this.scene.workbook.newId()}}`;
      const author = this.scene.author;
      this.sheet(sheetName).notes.add({ id, row: top, column: left, content, author, visible: false });
    });
  }

  addTable(sheetName: string, name: string, address: string): void {
    this.step(`table ${address}`, () => {
      const id = `{TABLE-${this.scene.workbook.newId()}}`;
      const plain = { showHeaders: true, showTotals: false, style: "TableStyleMedium2" };
      this.sheet(sheetName).tables.add({ id, name, range: rangeOf(address), ...plain });
    });
  }

  /** Hides rows by hand or shows them; rows counted from 0. */
  hideRows(sheetName: string, rows: readonly number[], hidden = true): void {
    const sheet = this.sheet(sheetName);
    this.step("hide rows", () => {
      for (const row of rows) sheet.rows.change().set(row, { ...sheet.rows.value.get(row), hidden });
      const changeType = hidden ? "Hidden" : "Unhidden";
      for (const row of rows) {
        this.scene.events.send("worksheetRowHiddenChanged", sheet.id, {
          address: `${row + 1}:${row + 1}`,
          changeType,
        });
      }
    });
  }

  /** Makes a column so many points wide. */
  sizeColumn(sheetName: string, column: number, size: number): void {
    const { columns } = this.sheet(sheetName);
    this.step("column width", () => columns.change().set(column, { ...columns.value.get(column), size }));
  }

  /** A filter hides these rows and shows the others; Excel calculates then, and tells nothing else. */
  filterRows(sheetName: string, filteredRows: readonly number[]): void {
    const sheet = this.sheet(sheetName);
    this.step("filter", () => {
      const rows = sheet.rows.change();
      for (const [row, state] of rows) rows.set(row, { ...state, filtered: false });
      for (const row of filteredRows) rows.set(row, { ...rows.get(row), filtered: true });
      this.scene.events.send("worksheetCalculated", sheet.id, {});
    });
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    this.scene.workbook.selection.set({ sheetId: sheet.id, ranges: address.split(",").map(rangeOf) });
    this.scene.events.send("worksheetSelectionChanged", sheet.id, { address });
  }

  /** What is selected: `{ sheet: "Biểu 1", address: "B2:C3" }`. */
  get selection(): { readonly sheet: string; readonly address: string } {
    const { activeSheet, selection } = this.scene.workbook;
    return { sheet: activeSheet.name, address: selection.value.ranges.map(formatRange).join(",") };
  }

  /** Protects a sheet; `options` as in the API (`{ allowFormatCells: true }`). */
  protect(sheetName: string, options: Readonly<Record<string, boolean>> = {}): void {
    this.sheet(sheetName).update({ protection: options });
  }

  unprotect(sheetName: string): void {
    this.sheet(sheetName).update({ protection: null });
  }

  protectStructure(isProtected = true): void {
    this.scene.workbook.isStructureProtected.set(isProtected);
  }

  /** Ctrl+Z; false when there is nothing to take back. */
  undo(): boolean {
    const before = new Set(this.formatIds());
    const done = this.scene.undo.undo();
    if (done) this.scene.calculator.touchAll();
    if (this.scene.field.has("undo-breaks-formats"))
      for (const id of this.formatIds()) if (!before.has(id)) this.scene.field.brokenFormats.add(id);
    return done;
  }

  private formatIds(): readonly string[] {
    const sheets = this.scene.workbook.sheets.value;
    return sheets.flatMap((sheet) => sheet.conditionalFormats.all.map(({ id }) => id));
  }

  private shiftRows(sheetName: string, kind: "insert" | "delete", at: number, count: number): void {
    const sheet = this.sheet(sheetName);
    const range = { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 };
    this.step(`${kind} rows`, () => this.scene.shift(sheet, { axis: "rows", kind, at, count }, range));
  }

  private step(label: string, run: () => void): void {
    const { undo, workbook } = this.scene;
    this.as("person", () => undo.record(`person-${++this.steps}`, label, () => workbook.history.note(), run));
  }

  private steps = 0;

  private as(who: "person" | "other", run: () => void): void {
    this.scene.by = who;
    try {
      run();
      this.scene.calculateIfHeard();
    } finally {
      this.scene.by = "add-in";
    }
  }
}

function rangeOf(address: string): CellRange {
  const range = readAddress(address);
  if (!range) throw new Error(`${address} is no address`);
  return range;
}
