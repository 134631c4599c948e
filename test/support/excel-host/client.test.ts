import { createExcelHost } from "./create-excel-host";
import { installHost } from "./install";
import { loadOfficeClient } from "./load-office-client";

describe("excel-host", () => {
  it("lets the genuine client read and write", async () => {
    const host = createExcelHost();
    installHost(host, loadOfficeClient());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Xã A", 5],
        ["Xã B", 7],
      ];
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values,address,rowCount");
      context.workbook.worksheets.load("items/name,items/visibility,items/id");
      await context.sync();
      expect(used.isNullObject).toBe(false);
      expect(used.values).toEqual([
        ["Xã A", 5],
        ["Xã B", 7],
      ]);
      expect(used.address).toBe("Sheet1!A1:B2");
      expect(context.workbook.worksheets.items.map((each) => each.name)).toEqual(["Sheet1"]);
    });
    expect(host.model.value("Sheet1", "B2")).toBe(7);
    expect(host.references.count).toBe(0);
  });

  it("tells what is not there", async () => {
    installHost(createExcelHost(), loadOfficeClient());
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
