import { openExcel } from "./open-excel";

const write = (address: string, value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });

describe("the undo stack of excel-host", () => {
  it("takes back a person's steps and the add-in's, one request a step", async () => {
    const host = openExcel();
    host.model.type("Sheet1", "A1", "người");
    await write("A1", "máy");
    expect(host.undo.entries).toHaveLength(2);
    expect(host.model.undo()).toBe(true);
    expect(host.model.value("Sheet1", "A1")).toBe("người");
    host.model.undo();
    expect(host.model.value("Sheet1", "A1")).toBe("");
    expect(host.model.undo()).toBe(false);
  });

  it("merges a run of several requests into one step", async () => {
    const host = openExcel();
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(host.undo.entries).toHaveLength(1);
    host.model.undo();
    expect(host.model.value("Sheet1", "A1")).toBe("");
    expect(host.model.sheet("Sheet1").formats.at("fill.color", 0, 0, "none")).toBe("none");
  });

  it("is emptied by the calls on Microsoft's list, and a merged group refuses them", async () => {
    const host = openExcel();
    host.model.addSheet("Thừa");
    await write("A1", 1);
    const remove = (options: Excel.RunOptions): Promise<void> =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem("Thừa").delete();
        await context.sync();
      });
    await expect(remove({ mergeUndoGroup: true })).rejects.toMatchObject({ code: "UndoNotSupported" });
    expect(host.undo.entries).toHaveLength(2);
    await remove({});
    expect(host.undo.entries).toHaveLength(0);
    expect(host.undo.clearedBy).toEqual(["Worksheet.delete"]);
  });

  it.each([
    ["PC", true],
    ["OfficeOnline", false],
  ] as const)("renaming a sheet empties it on %s: %s", async (platform, isEmptied) => {
    const host = openExcel({ platform });
    host.model.type("Sheet1", "A1", 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "Khác";
      await context.sync();
    });
    expect(host.undo.entries.length === 0).toBe(isEmptied);
  });

  it("is left alone by reading, selecting and XML parts", async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.activate();
      sheet.getRange("B2").select();
      context.workbook.customXmlParts.add('<khop xmlns="urn:khop"/>');
      sheet.getUsedRange().load("values");
      await context.sync();
    });
    expect(host.undo.entries).toHaveLength(0);
    expect(host.model.selection).toEqual({ sheet: "Sheet1", address: "B2" });
  });
});
