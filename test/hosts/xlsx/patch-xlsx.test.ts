import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import type { SetCellEdit } from "../../../src/core/model/edit";
import type { Mark } from "../../../src/core/model/mark";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { applyCellEdits, markCells, unmarkCells, writeSheets } from "../../../src/hosts/xlsx/patch-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { readZip } from "../../../src/hosts/package/read-zip";
import { unwrap } from "../host-contract";
import { awardsPlan, plainPlan } from "../plans";
import { listChanges } from "./list-changes";
import { craft, craftParts, MAIN, pack, RELATIONS, rels, styles, worksheet } from "./craft";

const mark = (address: [number, number], severity: Mark["severity"] = "error", sheet = "Sheet1"): Mark => ({
  sheet,
  row: address[0],
  column: address[1],
  severity,
  text: "",
});
const edit = (
  address: string,
  from: SetCellEdit["from"],
  to: SetCellEdit["to"],
  sheet = "Sheet1",
): SetCellEdit => ({
  kind: "set-cell",
  sheet,
  address,
  from,
  to,
});
const sheetXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);

describe("what is not meant stays as it is", () => {
  it("every other part keeps its packed bytes, its time and its place in the file", async () => {
    const before = await richWorkbook();
    const written = unwrap(writeSheets(before, [awardsPlan()])).bytes;
    const marked = unwrap(markCells(before, [mark([1, 1], "error", "Dữ liệu")]));
    const edited = unwrap(applyCellEdits(before, [edit("B2", 5, 6, "Dữ liệu")]));
    const workbookParts = [
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/calcChain.xml",
    ];
    const cases: [Uint8Array, string[]][] = [
      [written, workbookParts],
      [marked, ["xl/styles.xml", "xl/worksheets/sheet1.xml"]],
      [edited, ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]],
    ];
    for (const [after, meant] of cases) {
      const { changed, removed, moved } = listChanges(before, after);
      expect([...changed, ...removed].filter((name) => !meant.includes(name))).toEqual([]);
      expect(moved).toEqual([]);
    }
  });

  it("the test's workbook has what users' workbooks have", async () => {
    const names = readZip(await richWorkbook()).map((entry) => entry.name);
    for (const part of [
      "xl/media/image1.png",
      "xl/comments1.xml",
      "xl/vbaProject.bin",
      "xl/pivotTables/pivotTable1.xml",
      "xl/charts/chart1.xml",
    ]) {
      expect(names).toContain(part);
    }
  });

  it("a patched workbook still reads in exceljs with its validations and formats", async () => {
    const bytes = unwrap(writeSheets(await richWorkbook(), [awardsPlan()])).bytes;
    const marked = unwrap(markCells(bytes, [mark([1, 1], "error", "Dữ liệu")]));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(marked as unknown as ArrayBuffer);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["Dữ liệu", "Ẩn", "Biểu khen thưởng"]);
    expect(book.getWorksheet("Dữ liệu")?.getCell("B2").dataValidation).toMatchObject({ type: "whole" });
    expect(book.getWorksheet("Dữ liệu")?.getCell("B2").font).toMatchObject({ italic: true });
    const ours = book.getWorksheet("Biểu khen thưởng");
    expect(ours?.getCell("D3").value).toEqual({ formula: "SUM(B3:C3)", result: 77 });
    expect(ours?.getCell("A1").font).toMatchObject({ name: "Times New Roman", bold: true, size: 14 });
    expect(ours?.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FFF2F2F2" } });
    expect(ours?.getCell("A3").border.top).toMatchObject({ style: "thin" });
    expect(ours?.getCell("B5").numFmt).toBe("0.0%");
    expect(ours?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:2",
    });
    expect(ours?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
  });
});

describe("building", () => {
  it("asks for recalculation, drops the calculation chain, and names the print titles of the right tab", () => {
    const parts = craftParts(worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), {
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      "xl/workbook.xml":
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="7" r:id="rId1"/></sheets>` +
        '<definedNames><definedName name="Vùng">Sheet1!$A$1</definedName></definedNames><calcPr calcId="1" fullCalcOnLoad="0"/></workbook>',
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "worksheets/sheet1.xml"],
        ["calcChain", "calcChain.xml"],
        ["styles", "styles.xml"],
      ),
    });
    const after = unzipSync(unwrap(writeSheets(pack(parts), [awardsPlan()])).bytes);
    const text = strFromU8(after["xl/workbook.xml"]!);
    expect(text).toContain('<sheet name="Biểu khen thưởng" sheetId="8" r:id="rId2"/>');
    expect(text).toContain('<definedName name="Vùng">Sheet1!$A$1</definedName>');
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Biểu khen thưởng'!$1:$2</definedName>`,
    );
    expect(text).toContain('fullCalcOnLoad="1"');
    expect(text).toContain("<bookViews>");
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(strFromU8(after["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
  });

  it("again without the chart takes the drawing and the chart away, with every mention of them", () => {
    const first = unwrap(
      writeSheets(craft(worksheet("")), [awardsPlan(), awardsPlan({ name: "Hai" })]),
    ).bytes;
    expect(Object.keys(unzipSync(first)).filter((name) => /drawing|chart/u.test(name))).toHaveLength(6);
    const second = unzipSync(unwrap(writeSheets(first, [awardsPlan({ charts: [] })])).bytes);
    expect(
      Object.keys(second)
        .filter((name) => /drawing|chart/u.test(name))
        .sort(),
    ).toEqual(["xl/charts/chart2.xml", "xl/drawings/_rels/drawing2.xml.rels", "xl/drawings/drawing2.xml"]);
    expect(strFromU8(second["[Content_Types].xml"]!)).not.toMatch(/chart1|drawing1/u);
    expect(second["xl/worksheets/_rels/sheet2.xml.rels"]).toBeUndefined();
    expect(strFromU8(second["xl/worksheets/sheet2.xml"]!)).not.toContain("<drawing");
  });

  it("adds no style twice", () => {
    const once = unwrap(writeSheets(craft(worksheet("")), [awardsPlan()])).bytes;
    const twice = unwrap(writeSheets(once, [awardsPlan(), awardsPlan({ name: "Hai" })])).bytes;
    expect(unzipSync(twice)["xl/styles.xml"]).toEqual(unzipSync(once)["xl/styles.xml"]);
  });

  it("works in a workbook without styles, without windows, with prefixes", () => {
    const parts = craftParts(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`, {
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Sheet1" sheetId="1" q:id="rId1" xmlns:q="${RELATIONS}"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"]),
    });
    delete parts["xl/styles.xml"];
    const bytes = unwrap(writeSheets(pack(parts), [awardsPlan()])).bytes;
    const [, sheet] = unwrap(readXlsx("a", bytes)).sheets;
    expect(sheet).toMatchObject({ name: "Biểu khen thưởng", builtByKhop: true });
    expect([...(sheet?.numberFormats.values() ?? [])]).toEqual(["0.0%"]);
    expect(strFromU8(unzipSync(bytes)["[Content_Types].xml"]!)).toContain("/xl/styles.xml");
  });

  it("adds no sheet to a workbook whose structure is locked", () => {
    const locked = craft(worksheet(""), {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookProtection lockStructure="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    expect(writeSheets(locked, [awardsPlan()])).toMatchObject({ ok: false, error: { code: "protected" } });
  });

  it("a new workbook holds the user's sheets unless said otherwise", () => {
    const own = unwrap(readXlsx("a", createWorkbook([plainPlan("Sổ", [["a", 1]])])));
    expect(own.sheets).toMatchObject([{ name: "Sổ", builtByKhop: false, values: [["a", 1]] }]);
    const built = unwrap(readXlsx("a", createWorkbook([awardsPlan()], { built: true })));
    expect(built.sheets[0]?.builtByKhop).toBe(true);
  });
});

describe("marking", () => {
  const rule =
    '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>';
  const after = `<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>${rule}<dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`;
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it("puts rules after the user's, in the order of the schema, and unmarking gives the very same XML", () => {
    const before = craft(worksheet(rows, "", after));
    const marked = unwrap(markCells(before, [mark([0, 0]), mark([1, 0]), mark([3, 2], "note")]));
    const xml = sheetXml(marked);
    expect(xml).toContain(
      `${rule}<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="5">`,
    );
    expect(xml).toContain(
      'priority="6"><formula>OR(TRUE,"khop"="note")</formula></cfRule></conditionalFormatting><dataValidations',
    );
    expect(sheetXml(unwrap(unmarkCells(marked)))).toBe(sheetXml(before));
    expect(unwrap(unmarkCells(before))).toEqual(before);
  });

  it("works in a worksheet with prefixes", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"/></x:sheetData><x:pageSetup/></x:worksheet>`;
    const marked = unwrap(markCells(craft(sheet), [mark([0, 0])]));
    expect(sheetXml(marked)).toContain('</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule');
    expect(sheetXml(unwrap(unmarkCells(marked)))).toBe(sheet);
  });

  it("finds its marks after LibreOffice rewrote them, and takes only its rule out of a shared list", () => {
    const theirs =
      '<cfRule type="expression" dxfId="1" priority="1"><formula>A1&gt;"khop"</formula></cfRule>';
    const ours =
      '<cfRule type="expression" priority="2" aboveAverage="0" dxfId="0"><formula>OR(1,&quot;khop&quot;=&quot;error&quot;)</formula></cfRule>';
    const shared = (inner: string): string =>
      worksheet(rows, "", `<conditionalFormatting sqref="A1">${inner}</conditionalFormatting>`);
    expect(sheetXml(unwrap(unmarkCells(craft(shared(theirs + ours)))))).toBe(shared(theirs));
    expect(sheetXml(unwrap(unmarkCells(craft(shared(ours)))))).toBe(worksheet(rows));
  });

  it("uses the looks it added before again", () => {
    const once = unwrap(markCells(craft(worksheet(rows)), [mark([0, 0])]));
    expect(unwrap(markCells(once, [mark([0, 0])]))).toEqual(once);
  });
});

describe("editing cells", () => {
  it("keeps the cell's style, and leaves every byte around it", () => {
    const sheet = worksheet(
      '<row r="2" spans="1:3"><c r="A2" s="1" t="s"><v>0</v></c> <c r="C2" s="1"><f>A2</f><v>8</v></c></row>',
    );
    const parts = {
      "xl/styles.xml": styles('<xf numFmtId="9" xfId="0"/>'),
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>cũ</t></si></sst>`,
    };
    const bytes = unwrap(applyCellEdits(craft(sheet, parts), [edit("C2", 8, 9), edit("A2", "cũ", "-mới")]));
    expect(sheetXml(bytes)).toBe(
      worksheet(
        '<row r="2" spans="1:3"><c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">-mới</t></is></c> <c r="C2" s="1"><v>9</v></c></row>',
      ),
    );
  });

  it("puts cells and rows that were not there into their places", () => {
    const sheet = worksheet(
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="4" s="1" customFormat="1"/><row r="6"><c><v>5</v></c></row>',
      '<cols><col min="3" max="4" style="1"/></cols>',
    );
    const parts = { "xl/styles.xml": styles('<xf numFmtId="9" xfId="0"/>') };
    const edits = ["A1", "A2", "C2", "B4", "A4", "D5", "B5", "B6", "A9"].map((address, index) =>
      edit(address, "", index + 1),
    );
    const bytes = unwrap(applyCellEdits(craft(sheet, parts), edits));
    expect(sheetXml(bytes)).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2" s="1"><v>3</v></c></row>' +
        '<row r="4" s="1" customFormat="1"><c r="A4" s="1"><v>5</v></c><c r="B4" s="1"><v>4</v></c></row>' +
        '<row r="5"><c r="B5"><v>7</v></c><c r="D5" s="1"><v>6</v></c></row>' +
        '<row r="6"><c><v>5</v></c><c r="B6"><v>8</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    );
  });

  it("fills a sheet that had nothing, prefixes and all", () => {
    const empty = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const bytes = unwrap(applyCellEdits(craft(empty), [edit("B3", "", "chữ"), edit("A1", "", false)]));
    expect(unwrap(readXlsx("a", bytes)).sheets[0]?.values).toEqual([[false], [], ["", "chữ"]]);
  });

  it("a formula that others share goes to them before it is overwritten", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>6</v></c></row>';
    const bytes = unwrap(applyCellEdits(craft(worksheet(rows)), [edit("A1", 2, 20), edit("A3", 6, 60)]));
    const [sheet] = unwrap(readXlsx("a", bytes)).sheets;
    expect(sheet?.values).toEqual([[20], [4], [60]]);
    expect([...(sheet?.formulas ?? [])]).toEqual([[16384, "B2*2"]]);
    expect(sheetXml(bytes)).not.toContain("shared");
  });

  it("a date of a 1904 workbook is written in that system", () => {
    const bytes = craft(worksheet('<row r="1"><c r="A1" s="1"><v>44000</v></c></row>'), {
      "xl/styles.xml": styles('<xf numFmtId="14" xfId="0"/>'),
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="true"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    const after = unwrap(applyCellEdits(bytes, [edit("A1", 45462, 45463)]));
    expect(sheetXml(after)).toContain('<c r="A1" s="1"><v>44001</v></c>');
    expect(unwrap(readXlsx("a", after)).sheets[0]?.values).toEqual([[45463]]);
  });

  it("a locked cell, a piece of an array and a table's header are refused by their address", () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const unlocked = {
      "xl/styles.xml": styles('<xf numFmtId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>'),
    };
    const guarded = craft(worksheet(rows, "", '<sheetProtection sheet="1" objects="1"/>'), unlocked);
    expect(applyCellEdits(guarded, [edit("A1", 1, 2)]).ok).toBe(true);
    expect(applyCellEdits(guarded, [edit("B1", 1, 2)])).toMatchObject({
      error: { code: "protected", subject: "Sheet1!B1" },
    });
    const array = craft(
      worksheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      ),
    );
    expect(applyCellEdits(array, [edit("A2", 1, 2)])).toMatchObject({
      error: { code: "protected", subject: "Sheet1!A2" },
    });
    const table = craft(worksheet(rows), {
      "xl/worksheets/_rels/sheet1.xml.rels": rels(["table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" ref="B1:B9"/>`,
    });
    expect(applyCellEdits(table, [edit("A1", 1, 2)]).ok).toBe(true);
    expect(applyCellEdits(table, [edit("B1", 1, 2)])).toMatchObject({ error: { code: "protected" } });
  });
});

/** A workbook with an image, notes, validation, conditional format, and parts only other programs make. */
async function richWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2024, 0, 1));
  const data = book.addWorksheet("Dữ liệu");
  data.addRow(["Đơn vị", "Số"]);
  data.addRow(["Xã A", 5]);
  data.getCell("B2").font = { italic: true };
  data.getCell("B2").note = "ghi chú";
  data.getCell("B2").dataValidation = {
    type: "whole",
    operator: "greaterThan",
    formulae: [0],
    allowBlank: true,
  };
  data.addConditionalFormatting({
    ref: "B2:B9",
    rules: [
      { type: "cellIs", operator: "lessThan", formulae: [3], priority: 1, style: { font: { bold: true } } },
    ],
  });
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  const image = book.addImage({ base64: pixel, extension: "png" });
  data.addImage(image, "D2:E3");
  book.addWorksheet("Ẩn", { state: "hidden" }).addRow(["x"]);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return pack({
    ...parts,
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 1, 2, 3]),
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='x'/>",
    "xl/folder/": "",
    "customXml/item1.xml": "<a> giữ   nguyên </a>",
  });
}
