import { openExcel } from "./open-excel";

/** One batch on `Sheet1`. */
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("members of excel-host", () => {
  it("built sheets: print setup, panes, filter, breaks, tab, widths, borders", async () => {
    const host = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["STT", "Đơn vị", "Số"],
        [1, "Xã A", 5],
        [2, "Xã B", 7],
      ];
      sheet.tabColor = "#1F6F43";
      sheet.freezePanes.freezeRows(1);
      sheet.autoFilter.apply(sheet.getRange("A1:C3"));
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.leftMargin = 36;
      page.centerHorizontally = true;
      page.setPrintTitleRows("$1:$1");
      page.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.horizontalPageBreaks.add("A3");
      const range = sheet.getRange("A1:C1");
      range.format.font.bold = true;
      range.format.fill.color = "#DDEBF7";
      range.format.columnWidth = 80;
      range.format.rowHeight = 30;
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRanges("A2:A3,C2:C3").format.indentLevel = 1;
      range.load("format/font/bold,format/fill/color,format/columnWidth,format/horizontalAlignment");
      const edge = range.format.borders.getItem("EdgeTop").load("style,color");
      const mixed = sheet.getRange("A1:A2").load("format/font/bold");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        format: {
          columnWidth: 80,
          horizontalAlignment: "Center",
          font: { bold: true },
          fill: { color: "#DDEBF7" },
        },
      });
      expect([edge.style, edge.color]).toEqual(["Continuous", "#000000"]);
      expect(mixed.format.font.bold).toBeNull();
    });
    const { state, rowBreaks } = host.model.sheet("Sheet1");
    expect(state.value).toMatchObject({
      tabColor: "#1F6F43",
      frozen: { top: 0, bottom: 0 },
      autoFilter: { bottom: 2, right: 2 },
      page: {
        orientation: "Landscape",
        printTitleRows: { top: 0, bottom: 0 },
        "defaultForAllPages.centerFooter": "&P",
      },
    });
    expect(rowBreaks.all.map(({ at }) => at)).toEqual([2]);
  });

  it("shape: merges, hidden rows, special cells, used ranges, tables", async () => {
    const host = openExcel();
    host.model.type("Sheet1", "A1", "Tiêu đề");
    host.model.type("Sheet1", "B3", "=1+1");
    host.model.merge("Sheet1", "A1:C1");
    host.model.hideRows("Sheet1", [1]);
    host.model.addTable("Sheet1", "Bảng", "A2:C4");
    await onSheet(async (sheet, context) => {
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      const beside = sheet.getRange("B1:C9").getMergedAreasOrNullObject().load("address");
      const formulas = sheet.getRange("A1:C9").getSpecialCellsOrNullObject("Formulas");
      formulas.load("areas/items/address,areas/items/formulas");
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      const hidden = sheet.getRange("A1:A3").load("rowHidden");
      const used = sheet.getUsedRange().load("address");
      const tables = sheet.tables.load("items/name");
      const body = sheet.tables.getItem("Bảng").getDataBodyRange().load("address");
      await context.sync();
      expect(merged.areas.items.map((each) => each.address)).toEqual(["Sheet1!A1:C1"]);
      expect(beside.isNullObject).toBe(true);
      expect(formulas.areas.items.map((each) => [each.address, each.formulas])).toEqual([
        ["Sheet1!B3", [["=1+1"]]],
      ]);
      expect(rows.value.map((each) => each.rowHidden)).toEqual([false, true, false]);
      expect(hidden.rowHidden).toBeNull();
      expect(used.address).toBe("Sheet1!A1:C3");
      expect(tables.items.map((each) => each.name)).toEqual(["Bảng"]);
      expect(body.address).toBe("Sheet1!A3:C4");
    });
  });

  it("conditional formats: ours are told by their formula and deleted, the person's stay", async () => {
    const host = openExcel();
    host.model.addConditionalFormat("Sheet1", "B1:B9", "=$B1>5", "#00FF00");
    await onSheet(async (sheet, context) => {
      const added = sheet.getRanges("A1,C3:C4").conditionalFormats.add("Custom");
      added.custom.rule.formula = '=OR(TRUE,"khop:lỗi"="")';
      added.custom.format.fill.color = "#FFC7CE";
      added.custom.format.font.color = "#9C0006";
      await context.sync();
      const all = sheet.getRange().conditionalFormats;
      all.load("items/id,items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(all.items.map((each) => [each.type, each.customOrNullObject.rule.formula])).toEqual([
        ["Custom", '=OR(TRUE,"khop:lỗi"="")'],
        ["Custom", "=$B1>5"],
      ]);
      const areas = all.items[0]?.getRanges().load("address");
      await context.sync();
      expect(areas?.address).toBe("Sheet1!A1,Sheet1!C3:C4");
      all.items[0]?.delete();
      await context.sync();
    });
    const left = host.model.sheet("Sheet1").conditionalFormats.all;
    expect(left.map((each) => each.formula)).toEqual(["=$B1>5"]);
  });

  it("names of a sheet, XML parts, notes, comments", async () => {
    const host = openExcel();
    await onSheet(async (sheet, context) => {
      const none = sheet.names.getItemOrNullObject("_khop_built").load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.names.add("_khop_built", sheet.getRange("A1")).visible = false;
      const part = context.workbook.customXmlParts.add('<khop xmlns="urn:khop">1</khop>');
      await context.sync();
      part.setXml('<khop xmlns="urn:khop">2 &amp; 3</khop>');
      const parts = context.workbook.customXmlParts.getByNamespace("urn:khop").load("items/id");
      await context.sync();
      const xml = parts.items[0]?.getXml();
      sheet.notes.add("A1", "Ghi chú");
      context.workbook.comments.add("Sheet1!B2", "Ý kiến");
      await context.sync();
      const notes = sheet.notes.load("items/content,items/authorName");
      const comments = sheet.comments.load("items/content,items/id");
      await context.sync();
      const places = [notes.items[0]?.getLocation(), comments.items[0]?.getLocation()];
      for (const place of places) place?.load("address");
      await context.sync();
      expect(xml?.value).toBe('<khop xmlns="urn:khop">2 &amp; 3</khop>');
      expect([notes.items[0]?.content, comments.items[0]?.content]).toEqual(["Ghi chú", "Ý kiến"]);
      expect(places.map((place) => place?.address)).toEqual(["Sheet1!A1", "Sheet1!B2"]);
      notes.items[0]?.delete();
      await context.sync();
    });
    const sheet = host.model.sheet("Sheet1");
    expect(sheet.names.all).toMatchObject([{ name: "_khop_built", formula: "=Sheet1!$A$1", visible: false }]);
    expect([sheet.notes.all.length, sheet.comments.all.length]).toEqual([0, 1]);
  });

  it("charts with their series, titles and axes", async () => {
    const host = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Đơn vị", "Số"],
        ["Xã A", 5],
        ["Xã B", 7],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "khop";
      chart.title.text = "Mô hình";
      chart.legend.visible = false;
      chart.format.font.name = "Times New Roman";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("D1", "H12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#1F6F43");
      const second = chart.series.add("Khác");
      second.setValues(sheet.getRange("B2:B3"));
      second.setXAxisValues(sheet.getRange("A2:A3"));
      sheet.charts.load("items/name,items/chartType");
      await context.sync();
      expect(sheet.charts.items.map((each) => [each.name, each.chartType])).toEqual([
        ["khop", "ColumnClustered"],
      ]);
    });
    expect(host.model.sheet("Sheet1").charts.all).toMatchObject([
      {
        anchor: { top: 0, left: 3, bottom: 11, right: 7 },
        properties: {
          "title.text": "Mô hình",
          "legend.visible": false,
          "axes.categoryAxis.reversePlotOrder": true,
        },
        series: [
          {
            name: "Số",
            values: "Sheet1!B2:B3",
            categories: "Sheet1!A2:A3",
            properties: { "format.fill.color": "#1F6F43" },
          },
          { name: "Khác", values: "Sheet1!B2:B3" },
        ],
      },
    ]);
  });

  it("copying, clearing, merging and links", async () => {
    const host = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A3").copyFrom("A1:B1", "All");
      sheet.getRange("A5:C5").values = [[1, 2, 3]];
      sheet.getRange("A5:C5").merge();
      sheet.getRange("A6").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Về đầu" };
      const link = sheet.getRange("A6").load("hyperlink,values");
      const copied = sheet.getRange("A3:B3").load("formulas,values");
      const merged = sheet.getRange("A5:C5").load("values");
      await context.sync();
      expect(copied.formulas).toEqual([[2, "=A3*10"]]);
      expect(copied.values).toEqual([[2, 20]]);
      expect(merged.values).toEqual([[1, "", ""]]);
      expect(link.hyperlink).toMatchObject({ documentReference: "Sheet1!A1" });
      expect(link.values).toEqual([["Về đầu"]]);
      sheet.getRange().clear();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(host.model.sheet("Sheet1").merges.value).toEqual([]);
  });

  it("ranges follow rows that come in while the client holds them", async () => {
    const host = openExcel();
    host.model.type("Sheet1", "A2", "đây");
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      host.model.insertRows("Sheet1", 0, 3);
      cell.load("values,address");
      await context.sync();
      expect([cell.values, cell.address]).toEqual([[["đây"]], "Sheet1!A5"]);
      host.model.renameSheet("Sheet1", "Số liệu");
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Số liệu");
    });
  });
});
