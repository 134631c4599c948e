import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { createColorReader } from "../../../src/hosts/xlsx/looks/colors";
import { readLooks } from "../../../src/hosts/xlsx/looks/read-looks";
import { readSheetLook } from "../../../src/hosts/xlsx/looks/read-sheet-look";
import { openWorkbook } from "../../../src/hosts/xlsx/workbook-parts";
import { parseXml } from "../../../src/hosts/package/xml-tree";
import { awardsPlan } from "../plans";

describe("how a workbook looks", () => {
  it("gives back what a plan asked for", () => {
    const plan = awardsPlan();
    const looks = readLooks(openWorkbook(createWorkbook([plan])));
    const [sheet] = looks.sheets;
    expect(looks.sheets).toHaveLength(1);
    for (const { range, style } of plan.styleRuns) {
      const look = looks.cells[sheet?.styles[range.top]?.[range.left] ?? 0];
      expect(look?.font).toMatchObject({
        name: "Times New Roman",
        size: style.size ?? 11,
        bold: style.bold ?? false,
        italic: style.italic ?? false,
      });
      expect(look?.fill).toBe(style.fill);
      expect(look?.wrap).toBe(style.wrap ?? false);
      expect(look?.numberFormat).toBe(style.numberFormat);
      expect(Object.keys(look?.borders ?? {})).toHaveLength(style.border === true ? 4 : 0);
    }
    expect(sheet?.frozenRows).toBe(plan.frozenRows);
    expect(sheet?.columns.map((each) => Math.round((each.width ?? 0) * 7 - 5) / 7)).toEqual(
      plan.columnWidths.map((each): unknown => expect.closeTo(each, 0)),
    );
    for (const [row, height] of plan.rowHeights) expect(sheet?.rows.get(row)?.height).toBe(height);
  });

  it("reads sizes, panes, hidden grid lines, tab colours and styles of rows and columns", () => {
    const xml =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>' +
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
      '<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="9.14" defaultRowHeight="18.75"/>' +
      '<cols><col min="1" max="2" width="4.5" style="3" customWidth="1"/></cols>' +
      '<sheetData><row r="2" s="7" customFormat="1" ht="33" customHeight="1"><c r="B2" s="4"><v>1</v></c>' +
      '<c r="D2" s="260"/></row><row r="4"><c r="A4"/></row></sheetData>' +
      '<pageSetup orientation="landscape"/></worksheet>';
    const look = readSheetLook(new TextEncoder().encode(xml), createColorReader(undefined, undefined));
    expect(look).toMatchObject({
      tabColor: "#00B050",
      gridLines: false,
      frozenRows: 5,
      frozenColumns: 2,
      defaultColumnWidth: 9.14,
      defaultRowHeight: 18.75,
      columns: [{ from: 0, to: 1, width: 4.5, style: 3 }],
    });
    expect([...look.rows]).toEqual([[1, { height: 33, style: 7 }]]);
    expect(look.styles[1]).toEqual(new Uint16Array([0, 4, 0, 260]));
    expect(look.styles[3]).toBeUndefined();
  });

  it("takes a scrolled window for no frozen pane", () => {
    const xml =
      "<worksheet><sheetViews><sheetView><pane xSplit='1200' ySplit='900' state='split'/></sheetView></sheetViews>" +
      "<sheetData/></worksheet>";
    const look = readSheetLook(new TextEncoder().encode(xml), createColorReader(undefined, undefined));
    expect([look.frozenRows, look.frozenColumns]).toEqual([0, 0]);
  });
});

describe("colours", () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>' +
    '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const read = createColorReader(theme, undefined);
  it.each([
    ['<color rgb="FFFFC7CE"/>', "#FFC7CE"],
    ['<color theme="0"/>', "#FFFFFF"],
    ['<color theme="1"/>', "#000000"],
    ['<color theme="3"/>', "#1F497D"],
    ['<color theme="4"/>', "#4F81BD"],
    // As Excel shows accent 1 in “lighter 60 %” and “darker 25 %”.
    ['<color theme="4" tint="0.5999938962981048"/>', "#B8CCE4"],
    ['<color theme="4" tint="-0.249977111117893"/>', "#366092"],
    ['<color indexed="10"/>', "#FF0000"],
    ['<color indexed="64"/>', undefined],
    ['<color auto="1"/>', undefined],
  ])("%s", (xml, color) => {
    const found = read(parseXml(xml));
    if (color === undefined || found === undefined) expect(found).toBe(color);
    else for (const at of [1, 3, 5]) expect(channel(found, at)).toBeGreaterThan(channel(color, at) - 3);
    if (color !== undefined && found !== undefined)
      for (const at of [1, 3, 5]) expect(channel(found, at)).toBeLessThan(channel(color, at) + 3);
  });
});

function channel(color: string, at: number): number {
  return parseInt(color.slice(at, at + 2), 16);
}
