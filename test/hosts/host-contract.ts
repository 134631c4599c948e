import type { Mark } from "../../src/core/model/mark";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/model/workbook";
import type { WorkbookHost } from "../../src/ports/workbook-host";
import { awardsPlan } from "./plans";

/** A host with a way to look at all it holds, values and marks, as one comparable thing. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  readonly state: () => Promise<unknown>;
  readonly marks: () => readonly Pick<Mark, "sheet" | "row" | "column" | "severity">[];
}

/** What every host must do. `open` gives a host over a workbook with the sheet "Số liệu": Xã A 5, Xã B 7, and "Biểu lạ". */
export function describeHost(name: string, open: () => HostUnderTest): void {
  describe(`host contract: ${name}`, () => {
    it("reads back what it wrote", async () => {
      const { host } = open();
      const plan = awardsPlan();
      expect(unwrap(await host.writeSheets([plan])).names).toEqual([plan.name]);
      const sheet = await sheetOf(host, plan.name);
      expect(sheet.builtByKhop).toBe(true);
      expect(sheet.visibility).toBe("visible");
      for (const { row, column, content } of plan.cells) {
        expect(valueAt(sheet, row, column)).toBe(content.kind === "text" ? content.text : content.value);
      }
      expect(sheet.values.map((row) => row.length)).toEqual([1, 4, 4, 4, 2, 1]);
      expect([...sheet.formulas.values()]).toEqual(["SUM(B3:C3)", "SUM(B4:C4)"]);
      expect([...sheet.numberFormats.values()]).toEqual(["0.0%"]);
      expect(sheet.merges).toEqual(plan.merges);
    });

    it("replaces a sheet of ours in its place, and keeps the sheets around it", async () => {
      const { host } = open();
      await host.writeSheets([awardsPlan(), awardsPlan({ name: "Biểu đơn vị" })]);
      const shorter = awardsPlan({ cells: awardsPlan().cells.slice(0, 5), charts: [] });
      expect(unwrap(await host.writeSheets([shorter])).names).toEqual(["Biểu khen thưởng"]);
      const { sheets } = await readOf(host);
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        "Số liệu",
        "Biểu lạ",
        "Biểu khen thưởng",
        "Biểu đơn vị",
      ]);
      expect(sheets[2]?.values.length).toBe(2);
      expect(sheets[3]?.values.length).toBe(6);
    });

    it("leaves a sheet of that name that is not ours, and gives ours a number", async () => {
      const { host } = open();
      const before = await sheetOf(host, "Biểu lạ");
      const plan = awardsPlan({ name: "BIỂU LẠ" });
      expect(unwrap(await host.writeSheets([plan])).names).toEqual(["BIỂU LẠ (2)"]);
      expect(unwrap(await host.writeSheets([plan])).names).toEqual(["BIỂU LẠ (2)"]);
      const { sheets } = await readOf(host);
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Số liệu", "Biểu lạ", "BIỂU LẠ (2)"]);
      expect(sheets[1]).toEqual(before);
    });

    it("adds sheets as a person's own, and replaces none for them", async () => {
      const { host } = open();
      const plan = awardsPlan();
      const name = unwrap(await host.writeSheets([plan])).names[0] ?? "";
      const built = await sheetOf(host, name);
      const own = unwrap(await host.writeSheets([plan], { owner: "person" })).names;
      expect(own).toEqual([`${name} (2)`]);
      expect((await sheetOf(host, `${name} (2)`)).builtByKhop).toBe(false);
      expect(unwrap(await host.writeSheets([plan], { owner: "person" })).names).toEqual([`${name} (3)`]);
      expect(await sheetOf(host, name)).toEqual(built);
      // Ours is still found and replaced, and the person's is left.
      expect(unwrap(await host.writeSheets([plan])).names).toEqual([name]);
    });

    it("shortens a name to what Excel takes", async () => {
      const { host } = open();
      const plan = awardsPlan({ name: "Biểu tổng hợp [kết quả] khen thưởng toàn huyện" });
      const names = unwrap(await host.writeSheets([plan, plan])).names;
      expect(names).toEqual(["Biểu tổng hợp  kết quả  khen th", "Biểu tổng hợp  kết quả  khe (2)"]);
    });

    it("comes to the same when the same is built twice", async () => {
      const { host, state } = open();
      await host.writeSheets([awardsPlan(), awardsPlan({ name: "Biểu đơn vị" })]);
      const once = await state();
      await host.writeSheets([awardsPlan(), awardsPlan({ name: "Biểu đơn vị" })]);
      expect(await state()).toEqual(once);
    });

    it("applies edits, and swapped they undo", async () => {
      const { host } = open();
      const before = await readOf(host);
      const edit = { kind: "set-cell", sheet: "Số liệu", address: "B3", from: 7, to: 9 } as const;
      const text = { kind: "set-cell", sheet: "Số liệu", address: "D9", from: "", to: "=1+1" } as const;
      unwrap(await host.applyEdits([edit, text]));
      const sheet = await sheetOf(host, "Số liệu");
      expect(valueAt(sheet, 2, 1)).toBe(9);
      expect(valueAt(sheet, 8, 3)).toBe("=1+1");
      expect(sheet.formulas.size).toBe(1);
      unwrap(await host.applyEdits([{ ...edit, from: 9, to: 7 }]));
      expect((await sheetOf(host, "Số liệu")).values[2]).toEqual(before.sheets[0]?.values[2]);
    });

    it("drops the formula of a cell that gets a value", async () => {
      const { host } = open();
      unwrap(
        await host.applyEdits([{ kind: "set-cell", sheet: "Số liệu", address: "B4", from: 12, to: 13 }]),
      );
      const sheet = await sheetOf(host, "Số liệu");
      expect(valueAt(sheet, 3, 1)).toBe(13);
      expect(sheet.formulas.size).toBe(0);
    });

    it("gives a cell its formula back when the edit is taken back", async () => {
      const { host } = open();
      const before = await sheetOf(host, "Số liệu");
      const edit = { kind: "set-cell", sheet: "Số liệu", address: "B4", from: 12, to: 13 } as const;
      unwrap(await host.applyEdits([edit]));
      unwrap(await host.applyEdits([{ ...edit, from: 13, to: 12, formula: "SUM(B2:B3)" }]));
      const after = await sheetOf(host, "Số liệu");
      expect(after.values).toEqual(before.values);
      expect(after.formulas).toEqual(before.formulas);
    });

    it("applies edits of one cell one after the other", async () => {
      const { host } = open();
      const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2" } as const;
      unwrap(
        await host.applyEdits([
          { ...edit, from: 5, to: 6 },
          { ...edit, from: 6, to: true },
        ]),
      );
      expect(valueAt(await sheetOf(host, "Số liệu"), 1, 1)).toBe(true);
    });

    it("refuses an edit whose cell has changed, and then applies none", async () => {
      const { host, state } = open();
      const before = await state();
      const edit = { kind: "set-cell", sheet: "Số liệu", from: 5, to: 6 } as const;
      const result = await host.applyEdits([
        { ...edit, address: "B2" },
        { ...edit, address: "B3" },
      ]);
      expect(result).toMatchObject({ ok: false, error: { code: "edit-stale", subject: "Số liệu!B3" } });
      expect(await state()).toEqual(before);
    });

    it("says which sheet is not there", async () => {
      const { host } = open();
      const edit = { kind: "set-cell", sheet: "Không có", address: "A1", from: "", to: 1 } as const;
      expect(await host.applyEdits([edit])).toMatchObject({
        ok: false,
        error: { code: "sheet-not-found", subject: "Không có" },
      });
      expect(
        await host.mark([{ sheet: "Không có", row: 0, column: 0, severity: "note", text: "" }]),
      ).toMatchObject({
        ok: false,
        error: { code: "sheet-not-found", subject: "Không có" },
      });
    });

    it("marks cells without a trace in values, replaces marks, and unmarks", async () => {
      const { host, marks } = open();
      const before = await readOf(host);
      const mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" } as const;
      unwrap(await host.mark([mark, { ...mark, row: 2, severity: "note" }]));
      expect(marks()).toMatchObject([
        { row: 1, severity: "error" },
        { row: 2, severity: "note" },
      ]);
      expect(await readOf(host)).toEqual(before);
      unwrap(await host.mark([{ ...mark, sheet: "Biểu lạ", row: 0, column: 0, severity: "warning" }]));
      expect(marks()).toMatchObject([{ sheet: "Biểu lạ", row: 0, severity: "warning" }]);
      unwrap(await host.mark([{ ...mark, severity: "tick", text: "" }]));
      expect(marks()).toMatchObject([{ sheet: "Số liệu", row: 1, column: 1, severity: "tick" }]);
      unwrap(await host.unmark());
      expect(marks()).toEqual([]);
      expect(await readOf(host)).toEqual(before);
    });
  });
}

export function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function readOf(host: WorkbookHost): Promise<WorkbookSnapshot> {
  return unwrap(await host.read());
}

async function sheetOf(host: WorkbookHost, name: string): Promise<SheetSnapshot> {
  const found = (await readOf(host)).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
