import { openExcel } from "./open-excel";

describe("events of excel-host", () => {
  it("tell of changes by the person, by another and by the add-in itself", async () => {
    const host = openExcel();
    const heard: string[] = [];
    const stop = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    host.model.type("Sheet1", "A1", 1);
    host.model.coAuthorTypes("Sheet1", "B2", 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[3]];
      await context.sync();
    });
    await host.events.settled();
    expect(heard).toEqual(["A1 Local Unknown", "B2 Remote Unknown", "C3 Local ThisLocalAddin"]);
    await Excel.run(stop.context, async (context) => {
      stop.remove();
      await context.sync();
    });
    host.model.type("Sheet1", "A1", 5);
    await host.events.settled();
    expect(heard).toHaveLength(3);
  });

  it("tell of sheets and hidden rows", async () => {
    const host = openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (event: { type: string }): Promise<void> => Promise.resolve(void heard.push(event.type));
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onNameChanged.add(hear);
      worksheets.onRowHiddenChanged.add(hear);
      worksheets.onCalculated.add(hear);
      await context.sync();
    });
    host.model.addSheet("Mới");
    host.model.renameSheet("Mới", "Cũ");
    host.model.hideRows("Sheet1", [3]);
    host.model.filterRows("Sheet1", [4]);
    host.model.deleteSheet("Cũ");
    await host.events.settled();
    expect(heard).toEqual([
      "WorksheetAdded",
      "WorksheetNameChanged",
      "WorksheetRowHiddenChanged",
      "WorksheetCalculated",
      "WorksheetDeleted",
    ]);
  });

  it("tell at once which results changed, sheet by sheet, parted by commas", async () => {
    const host = openExcel();
    host.model.addSheet("Biểu");
    host.model.type("Sheet1", "B1", "=A1+1");
    host.model.type("Sheet1", "B3", "=B1+1");
    host.model.type("Biểu", "A1", "=Sheet1!B3");
    host.calculate();
    await host.events.settled();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add((event) => {
        heard.push(
          `${event.worksheetId === host.model.sheet("Biểu").id ? "Biểu" : "Sheet1"} ${event.address}`,
        );
        return Promise.resolve();
      });
      await context.sync();
    });
    host.model.type("Sheet1", "A1", 1);
    await host.events.settled();
    expect(heard).toEqual(["Sheet1 B1,B3", "Biểu A1"]);
  });
});
