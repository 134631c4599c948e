import { formatAddress } from "../../../src/core/model/address";
import { craftParts, MAIN, pack, RELATIONS, rels, styles, worksheet } from "./craft";
import { BESIDE_CELLS, OVERRIDES } from "./full-workbook-parts";

/**
 * A macro workbook with all that users' workbooks have beside cells: a chart, an image, a pivot table, a macro, validations,
 * notes and threaded comments, conditional formats, names, a table, printer settings, custom XML, a link to another file
 * and a calculation chain. “Danh sách” is a register of twelve entries; in “Khen thưởng” the total of 2020 is typed as 18
 * over 30 and 51, two digits swapped.
 */
export function fullWorkbookParts(): Record<string, string | Uint8Array> {
  const strings = new SharedStrings();
  const register = registerSheet(strings);
  const awards = awardsSheet(strings);
  const analysis = analysisSheet(strings);
  return craftParts(register, {
    ...BESIDE_CELLS,
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"], ["extended-properties", "docProps/app.xml"]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": rels(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["worksheet", "/xl/worksheets/sheet3.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
      ["externalLink", "externalLinks/externalLink1.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["customXml", "../customXml/item1.xml"],
    ).replace(
      "</Relationships>",
      '<Relationship Id="rIdMacro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
        '<Relationship Id="rIdPersons" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
    ),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet2.xml": awards,
    "xl/worksheets/sheet3.xml": analysis,
    "xl/sharedStrings.xml": strings.render(),
  });
}

/** The same, packed as a file. */
export function fullWorkbook(): Uint8Array {
  return pack(fullWorkbookParts());
}

const HEADER = [
  "Đơn vị",
  "Loại",
  "Tên mô hình, nội dung",
  "Đối tượng",
  "Tên tập thể, cá nhân",
  "Lĩnh vực",
  "Năm đăng ký",
  "Năm công nhận",
];

/** Columns A to H. */
const ENTRIES = Array.from({ length: 12 }, (_, index): readonly (string | number)[] => [
  ["Xã Lũng Vài", "Xã Nà Phặc", "Thị trấn Bản Cái"][index % 3] ?? "",
  index % 2 === 0 ? "Mô hình" : "Nội dung, việc làm",
  `Tuyến đường tự quản số ${index + 1} của thôn Khuổi Slao`,
  index % 4 === 0 ? "Cá nhân" : "Tập thể",
  index % 4 === 0 ? `Ông Nông Văn ${"ABCDEFGHIJKL"[index] ?? ""}` : `Chi hội thôn ${index + 1}`,
  ["Văn hóa - xã hội", "Quốc phòng - an ninh", "Xây dựng nông thôn mới"][index % 3] ?? "",
  2020 + (index % 3),
  2020 + (index % 3),
]);

function registerSheet(strings: SharedStrings): string {
  const rows = [HEADER, ...ENTRIES].map((values, row) => {
    const cells = values.map((value, column) =>
      typeof value === "number"
        ? `<c r="${formatAddress(row, column)}" s="2"><v>${value}</v></c>`
        : `<c r="${formatAddress(row, column)}" s="${row === 0 ? 1 : 0}" t="s"><v>${strings.add(value)}</v></c>`,
    );
    return `<row r="${row + 1}" spans="1:8" x14ac:dyDescent="0.25">${cells.join("")}</row>`;
  });
  return withExtensions(
    worksheet(
      rows.join("\n"),
      '<sheetPr codeName="Sheet1"><tabColor rgb="FF2F6F4F"/></sheetPr><dimension ref="A1:H13"/>' +
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="8" width="22.5" customWidth="1"/></cols>',
      '<conditionalFormatting sqref="G2:H13"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>2020</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D200"><formula1>"Tập thể,Cá nhân"</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="G2:H200"><formula1>2015</formula1><formula2>2030</formula2></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="C2" location="\'Khen thưởng\'!A1" display="Xem biểu"/></hyperlinks>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>' +
        '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
        '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>H2:H13</xm:sqref></x14:conditionalFormatting>' +
        "</x14:conditionalFormattings></ext></extLst>",
    ),
  );
}

/** Years by subject. The total of 2020 is a typed number; the others and the last row are formulas, those of D shared. */
function awardsSheet(strings: SharedStrings): string {
  const text = (address: string, value: string): string =>
    `<c r="${address}" s="1" t="s"><v>${strings.add(value)}</v></c>`;
  const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
  const head = ["Năm", "Tập thể", "Cá nhân", "Tổng số"].map((label, column) =>
    text(formatAddress(0, column), label),
  );
  const rows = [
    `<row r="1">${head.join("")}</row>`,
    `<row r="2">${number("A2", 2020)}${number("B2", 30)}${number("C2", 51)}<c r="D2" s="2"><v>18</v></c></row>`,
    `<row r="3">${number("A3", 2021)}${number("B3", 28)}${number("C3", 51)}<c r="D3" s="2"><f t="shared" ref="D3:D4" si="0">SUM(B3:C3)</f><v>79</v></c></row>`,
    `<row r="4">${number("A4", 2022)}${number("B4", 25)}${number("C4", 40)}<c r="D4" s="2"><f t="shared" si="0"/><v>65</v></c></row>`,
    `<row r="5">${text("A5", "Tổng cộng")}<c r="B5"><f>SUM(B2:B4)</f><v>83</v></c><c r="C5"><f>SUM(C2:C4)</f><v>142</v></c><c r="D5" s="2"><f>SUM(D2:D4)</f><v>162</v></c></row>`,
    `<row r="8">${text("A8", "Kỳ trước")}<c r="B8"><f>[1]Trước!$B$2</f><v>12</v></c></row>`,
  ];
  return worksheet(
    rows.join(""),
    "<!-- của người dùng -->",
    '<mergeCells count="1"><mergeCell ref="C8:D8"/></mergeCells><drawing r:id="rId1"/>',
  );
}

/** What the pivot table shows of the register. */
function analysisSheet(strings: SharedStrings): string {
  const cell = (address: string, value: string | number): string =>
    typeof value === "number"
      ? `<c r="${address}"><v>${value}</v></c>`
      : `<c r="${address}" t="s"><v>${strings.add(value)}</v></c>`;
  const lines: readonly (readonly [string, string | number])[] = [
    ["Nhãn hàng", "Đếm số mục"],
    ["Cá nhân", 3],
    ["Tập thể", 9],
    ["Cộng chung", 12],
  ];
  return worksheet(
    lines
      .map(
        ([label, value], row) =>
          `<row r="${row + 3}">${cell(`A${row + 3}`, label)}${cell(`B${row + 3}`, value)}</row>`,
      )
      .join(""),
  );
}

class SharedStrings {
  private readonly texts: string[] = [];

  add(text: string): number {
    const found = this.texts.indexOf(text);
    return found >= 0 ? found : this.texts.push(text) - 1;
  }

  /** Every third text in runs of two looks. */
  render(): string {
    const items = this.texts.map((text, index) =>
      index % 3 === 0
        ? `<si><r><rPr><b/></rPr><t xml:space="preserve">${text.slice(0, 3)}</t></r><r><t xml:space="preserve">${text.slice(3)}</t></r></si>`
        : `<si><t>${text}</t></si>`,
    );
    return `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

function withExtensions(xml: string): string {
  return xml.replace(
    `xmlns:r="${RELATIONS}"`,
    `xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`,
  );
}

function contentTypes(): string {
  const defaults = Object.entries({
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  }).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = Object.entries(OVERRIDES).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join("")}</Types>`;
}

const WORKBOOK =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="1"/>` +
  '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>' +
  '<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/><sheet name="Khen thưởng" sheetId="4" r:id="rId2"/><sheet name="Phân tích" sheetId="2" r:id="rId3"/></sheets>' +
  '<externalReferences><externalReference r:id="rId7"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Danh sách\'!$1:$1</definedName><definedName name="NămĐầu">\'Khen thưởng\'!$A$2</definedName>' +
  '<definedName name="ThuếSuất" hidden="1">0.1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId8"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const STYLES = styles(
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<numFmt numFmtId="164" formatCode="0&quot; &quot;"/>',
).replace(
  "</styleSheet>",
  '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
);
