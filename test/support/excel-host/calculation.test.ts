import { openExcel } from "./open-excel";

describe("formulas of excel-host", () => {
  it("are worked out when they are read, and again when what they rest on changes", async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["Xã A", 1],
        ["Xã B", 2],
        ["Xã A", 4],
      ];
      sheet.getRange("D1:D3").formulas = [
        ['=COUNTIFS(A1:A3,"Xã A")'],
        ['=SUMPRODUCT((A1:A3="Xã A")*(B1:B3))'],
        ["=SUM(B:B)/3"],
      ];
      const results = sheet.getRange("D1:D3").load("values,formulas");
      await context.sync();
      expect(results.values).toEqual([[2], [5], [2.33333333333333]]);
      expect(results.formulas[1]).toEqual(['=SUMPRODUCT((A1:A3="Xã A")*(B1:B3))']);
    });
    host.model.type("Sheet1", "B3", 10);
    expect(host.model.value("Sheet1", "D2")).toBe(11);
    host.model.type("Sheet1", "B3", "=1/0");
    expect(host.model.value("Sheet1", "D2")).toBe("#DIV/0!");
  });

  it("follow inserted and deleted rows, also across sheets", () => {
    const host = openExcel();
    host.model.addSheet("Biểu 1");
    host.model.type("Sheet1", "A2", 5);
    host.model.type("Biểu 1", "A1", "=SUM(Sheet1!$A$2:A3)");
    host.model.insertRows("Sheet1", 2);
    host.model.type("Sheet1", "A3", 3);
    expect(host.model.formula("Biểu 1", "A1")).toBe("=SUM(Sheet1!$A$2:A4)");
    expect(host.model.value("Biểu 1", "A1")).toBe(8);
    host.model.deleteRows("Sheet1", 1);
    expect(host.model.value("Biểu 1", "A1")).toBe(3);
    host.model.renameSheet("Sheet1", "Số liệu");
    expect(host.model.formula("Biểu 1", "A1")).toBe("=SUM('Số liệu'!$A$2:A3)");
    host.model.deleteSheet("Số liệu");
    expect(host.model.value("Biểu 1", "A1")).toBe("#REF!");
  });

  it("that were not worked out yet move with their rows", () => {
    const host = openExcel();
    host.model.type("Sheet1", "A1", "=1+1");
    host.model.insertRows("Sheet1", 0);
    expect(host.model.value("Sheet1", "A2")).toBe(2);
  });

  it("read names and other formulas", async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Tổng", sheet.getRange("A1:A2"));
      sheet.getRange("A1:A3").formulas = [[1], ["=A1*2"], ["=SUM(Tổng)"]];
      await context.sync();
    });
    expect(host.model.value("Sheet1", "A3")).toBe(3);
    host.model.type("Sheet1", "A1", 10);
    expect(host.model.value("Sheet1", "A3")).toBe(30);
  });
});
