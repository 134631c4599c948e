import { marksOf, openOffice } from "./open-office";
import { createOfficeHost } from "../../../src/hosts/office/office-host";
import { officeSupports } from "../../../src/hosts/office/requirements";
import { sheet, workbook } from "../../support/grid";
import { unwrap } from "../host-contract";
import { awardsPlan } from "../plans";

const start = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5"), sheet("Biểu lạ", "x"));
const edit = { kind: "set-cell", sheet: "Số liệu", address: "B2", from: 5, to: 6 } as const;
const mark = { sheet: "Số liệu", row: 1, column: 1, severity: "error", text: "sai" } as const;

describe("troubles of Excel in our own words", () => {
  it("a protected sheet, by its name", async () => {
    const { excel, host } = openOffice(start);
    excel.model.protect("Số liệu");
    const isProtected = { ok: false, error: { code: "protected", subject: "Số liệu" } };
    const other = { ...mark, sheet: "Biểu lạ", row: 0, column: 0 };
    expect(await host.mark([other, mark])).toMatchObject(isProtected);
    expect(excel.model.sheet("Biểu lạ").conditionalFormats.all).toEqual([]);
    expect(await host.applyEdits([edit])).toMatchObject(isProtected);
  });

  it("one protected sheet among several: no mark of any is taken away", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.mark([mark, { ...mark, sheet: "Biểu lạ", row: 0, column: 0 }]));
    excel.model.protect("Biểu lạ");
    const isProtected = { ok: false, error: { code: "protected", subject: "Biểu lạ" } };
    const before = marksOf(excel);
    expect(await host.unmark()).toMatchObject(isProtected);
    expect(marksOf(excel)).toEqual(before);
    expect(await host.mark([{ ...mark, row: 0 }])).toMatchObject(isProtected);
    expect(marksOf(excel)).toEqual(before);
    excel.model.unprotect("Biểu lạ");
    excel.model.protect("Biểu lạ", { allowFormatCells: true });
    unwrap(await host.unmark());
    expect(marksOf(excel)).toEqual([]);
  });

  it("notes on a sheet whose protection allows marks but no notes", async () => {
    const { excel, host } = openOffice(start);
    excel.model.protect("Số liệu", { allowFormatCells: true });
    const noted = await host.mark([mark], { notes: true });
    expect(noted).toMatchObject({ ok: false, error: { code: "protected", subject: "Số liệu" } });
    expect(marksOf(excel)).toEqual([]);
    unwrap(await host.mark([mark]));
    expect(marksOf(excel)).toHaveLength(1);
  });

  it("a protected sheet of ours, and a workbook whose structure is protected", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.writeSheets([awardsPlan()]));
    excel.model.protect("Biểu khen thưởng");
    const again = await host.writeSheets([awardsPlan()]);
    expect(again).toMatchObject({ ok: false, error: { code: "protected", subject: "Biểu khen thưởng" } });
    excel.model.protectStructure();
    const added = await host.writeSheets([awardsPlan({ name: "Biểu mới" })]);
    expect(added).toMatchObject({ ok: false, error: { code: "protected", subject: "test.xlsx" } });
  });

  it("a cell that is being typed in: nothing is done, and nothing is half done", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.read());
    excel.isEditingCell = true;
    const editing = { ok: false, error: { code: "cell-editing" } };
    expect(await host.read()).toMatchObject(editing);
    expect(await host.mark([mark])).toMatchObject(editing);
    expect(await host.applyEdits([edit])).toMatchObject(editing);
    expect(await host.writeSheets([awardsPlan()])).toMatchObject(editing);
    excel.isEditingCell = false;
    unwrap(await host.applyEdits([edit]));
  });

  it("a sheet that was deleted or renamed meanwhile", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.read());
    excel.model.deleteSheet("Biểu lạ");
    excel.model.renameSheet("Số liệu", "Số liệu 2");
    const gone = { ok: false, error: { code: "sheet-not-found", subject: "Số liệu" } };
    expect(await host.mark([mark])).toMatchObject(gone);
    expect(await host.applyEdits([edit])).toMatchObject(gone);
    unwrap(await host.unmark());
    unwrap(await host.writeSheets([awardsPlan()]));
  });

  it("what is gone is no sheet: no sheet is said to be missing", async () => {
    const { excel, host } = openOffice(start);
    unwrap(await host.read());
    excel.faults.failSync(2, "ItemNotFound");
    const result = await host.applyEdits([edit]);
    expect(result).toMatchObject({ ok: false, error: { code: "refused", subject: "Số liệu" } });
  });

  it("a message that did not come through is sent once more, and then told", async () => {
    const { excel, host } = openOffice(start);
    excel.faults.failSync(1, "InvalidOrTimedOutSession");
    unwrap(await host.read());
    excel.faults.loseSession();
    expect(await host.read()).toMatchObject({ ok: false, error: { code: "session-lost" } });
    expect(await host.mark([mark])).toMatchObject({ ok: false, error: { code: "session-lost" } });
    excel.faults.restoreSession();
    unwrap(await host.mark([mark]));
  });

  it("an Excel that is too old, with the set it lacks", async () => {
    openOffice(start, { sets: { ExcelApi: "1.12", SharedRuntime: "1.1" } });
    const host = createOfficeHost(officeSupports);
    const old = { ok: false, error: { code: "too-old", subject: "ExcelApi 1.13" } };
    expect(await host.read()).toMatchObject(old);
    expect(await host.mark([mark])).toMatchObject(old);
    expect(await host.settings.load()).toMatchObject(old);
    expect(host.capabilities).toMatchObject({ workbook: "ExcelApi 1.13", notes: "ExcelApi 1.13" });
  });

  it("tells what an Excel can do", () => {
    const { host } = openOffice(start, { sets: { ExcelApi: "1.14", SharedRuntime: "1.1" } });
    expect(host.capabilities).toEqual({
      workbook: true,
      reveal: true,
      live: true,
      charts: true,
      settings: true,
      notes: true,
      undo: "ExcelApi 1.19",
      undoGroups: "ExcelUndoApiAll 1.0",
    });
  });
});
