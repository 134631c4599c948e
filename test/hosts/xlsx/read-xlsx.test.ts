import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { unwrap } from "../host-contract";
import { craft, MAIN, RELATIONS, rels, styles, worksheet } from "./craft";

const strings = (items: string): Record<string, string> => ({
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items}</sst>`,
});

function read(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = unwrap(readXlsx("a.xlsx", bytes)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("texts", () => {
  it("come from the shared strings, runs joined and reading aids left out", () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>';
    const items =
      "<si><t>Đơn vị</t></si>" +
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Tổng </t></r><r><t>số</t></r><rPh sb="0" eb="1"><t>xx</t></rPh><phoneticPr fontId="1"/></si>' +
      "<si/>";
    expect(read(craft(worksheet(rows), strings(items))).values).toEqual([["Đơn vị", "Tổng số"]]);
  });

  it("may stand in the cell, be a formula's result, or be nothing", () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Xã &amp; <![CDATA[<phường>]]></t></is></c>' +
      '<c r="B1" t="str"><f>A1&amp;"x"</f><v>kết quả</v></c><c r="C1" t="str"><v></v></c>' +
      '<c r="D1" t="inlineStr"><is><r><t>một </t></r><r><t xml:space="preserve"> hai</t></r></is></c></row>';
    const sheet = read(craft(worksheet(rows)));
    expect(sheet.values).toEqual([["Xã & <phường>", "kết quả", "", "một hai"]]);
    expect([...sheet.formulas]).toEqual([[1, 'A1&"x"']]);
  });

  it("keep outer white space only where the file says to", () => {
    const items =
      '<si><t>  lề \n</t></si><si><t xml:space="preserve">  lề </t></si><si><t>a\r\nb&#10;c</t></si>';
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(read(craft(worksheet(rows), strings(items))).values).toEqual([["lề", "  lề ", "a\nb\nc"]]);
  });

  it("resolve entities and Excel's own escapes", () => {
    const items =
      "<si><t>&lt;&gt;&quot;&apos;&amp;amp; &#x1EC3;&#273; &khongco;</t></si><si><t>a_x000D_\nb_x005F_x000D_ _x1_</t></si><si><t>🌾 lúa</t></si>";
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(read(craft(worksheet(rows), strings(items))).values).toEqual([
      ["<>\"'&amp; ểđ &khongco;", "a\r\nb_x000D_ _x1_", "🌾 lúa"],
    ]);
  });
});

describe("numbers, truths and errors", () => {
  it("are read exactly as JavaScript reads the digits", () => {
    const texts = [
      "0",
      "-0.5",
      "1663",
      "134.85",
      "0.1",
      "1E-3",
      "1.7976931348623157E308",
      "12345678901234567",
      " 7 ",
      "9007199254740993",
      ".5",
      "5.",
      "0.30000000000000004",
      "1234567.891",
      "-12",
      "99999999999999.99",
    ];
    const rows = `<row>${texts.map((text) => `<c><v>${text}</v></c>`).join("")}</row>`;
    expect(read(craft(worksheet(rows))).values).toEqual([texts.map(Number)]);
  });

  it("what is no number stays a text", () => {
    expect(read(craft(worksheet("<row><c><v>1,5</v></c><c><v>NaN</v></c><c><v/></c></row>"))).values).toEqual(
      [["1,5", "NaN"]],
    );
  });

  it("a truth is a truth, an error its own text", () => {
    const rows =
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#REF!</v></c></row>';
    expect(read(craft(worksheet(rows))).values).toEqual([[true, false, "#DIV/0!", "#REF!"]]);
  });
});

describe("dates and number formats", () => {
  const xfs =
    '<xf numFmtId="14" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="20" xfId="0"/><xf numFmtId="10" xfId="0"/><xf numFmtId="165" xfId="0"/>';
  const parts = {
    "xl/styles.xml": styles(
      xfs,
      '<numFmt numFmtId="164" formatCode="dd&quot;/&quot;mm\\-yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;ngày&quot;"/>',
    ),
  };
  const rows =
    '<row><c s="1"><v>44000</v></c><c s="2"><v>44000.5</v></c><c s="3"><v>0.5</v></c><c s="4"><v>0.25</v></c><c s="5"><v>3</v></c><c s="1"/><c t="d" s="1"><v>2021-07-02T12:00:00</v></c></row>';
  const date1904 = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;

  it("formats are given where they are not General, for cells that hold something", () => {
    const sheet = read(craft(worksheet(rows), parts));
    expect(sheet.values).toEqual([[44000, 44000.5, 0.5, 0.25, 3, "", 44379.5]]);
    expect([...sheet.numberFormats]).toEqual([
      [0, "mm-dd-yy"],
      [1, 'dd"/"mm\\-yyyy'],
      [2, "h:mm"],
      [3, "0.00%"],
      [4, '#,##0 "ngày"'],
      [6, "mm-dd-yy"],
    ]);
  });

  it("dates of a 1904 workbook come in the 1900 system, times and amounts as they are", () => {
    const sheet = read(craft(worksheet(rows), { ...parts, "xl/workbook.xml": date1904 }));
    expect(sheet.values).toEqual([[45462, 45462.5, 0.5, 0.25, 3, "", 44379.5]]);
  });
});

describe("formulas", () => {
  it("that are shared are written out for each cell", () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2+$B$1*SUM(A$1:B2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect([...read(craft(worksheet(rows))).formulas.values()]).toEqual([
      "A2+$B$1*SUM(A$1:B2)",
      "A3+$B$1*SUM(A$1:B3)",
      "A4+$B$1*SUM(A$1:B4)",
    ]);
  });

  it("are also found when a sharer comes before its master", () => {
    const rows =
      '<row><c><f t="shared" si="3"/><v>1</v></c><c><f t="shared" si="3" ref="A1:B1">B2</f><v>1</v></c></row>';
    expect(read(craft(worksheet(rows))).formulas).toEqual(
      new Map([
        [0, "A2"],
        [1, "B2"],
      ]),
    );
  });

  it("of arrays stand in their first cell; a data table has none", () => {
    const rows =
      '<row><c><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c><f t="dataTable" ref="B1:B2" dt2D="0" r1="C1"/><v>5</v></c></row><row><c><v>4</v></c></row>';
    const sheet = read(craft(worksheet(rows)));
    expect([...sheet.formulas]).toEqual([[0, "B1:B2*2"]]);
    expect(sheet.values).toEqual([[2, 5], [4]]);
  });
});

describe("the grid", () => {
  it("starts at A1 and is ragged, whatever addresses are left out", () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D4"><v>4</v></c></row><row r="9"><c r="A9" s="0"/></row>';
    expect(read(craft(worksheet(rows))).values).toEqual([[], [], ["", 1, 2], [3, "", "", 4]]);
  });

  it("of a million blank rows is nothing", () => {
    const blank = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 2}" ht="0" hidden="1"><c r="A${row + 2}" s="0"/></row>`,
    );
    const sheet = read(craft(worksheet(`<row r="1"><c><v>1</v></c></row>${blank.join("")}`)));
    expect(sheet.values).toEqual([[1]]);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it("tells hidden rows, rows without height, hidden columns and merges", () => {
    const rows =
      '<row r="1"><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" ht="0" customHeight="1"><c><v>3</v></c></row><row r="4" ht="15" hidden="false"><c><v>4</v></c></row>';
    const cols =
      '<cols><col min="2" max="2" hidden="true" width="9"/><col min="3" max="16384" width="0" customWidth="1"/></cols>';
    const sheet = read(
      craft(
        worksheet(
          rows,
          cols,
          '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="$C$2:C4"/></mergeCells>',
        ),
      ),
    );
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 2, bottom: 3, right: 2 },
    ]);
  });

  it("is not misled by comments, views or extensions", () => {
    const rows =
      '<!-- <row r="5"><c><v>9</v></c></row> --><row r="1"><?x <c>?><c r="A1"><!-- 8 --><v>1<!-- 2 -->3</v></c></row>';
    const after = '<extLst><ext uri="x"><x14:c xmlns:x14="y"><x14:v>7</x14:v></x14:c></ext></extLst>';
    expect(read(craft(worksheet(rows, "", after))).values).toEqual([[13]]);
  });
});

describe("the package", () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

  it("may prefix every element, quote with apostrophes and break lines inside tags", () => {
    const sheet = `<x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row r='1'\n hidden='0'><x:c\n\tr='B1' t='s' ><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="A" sheetId="1" state="veryHidden" q:id="rId1" xmlns:q="${RELATIONS}"/></x:sheets></x:workbook>`;
    const shared = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>chữ</x:t></x:si></x:sst>`;
    const result = read(craft(sheet, { "xl/workbook.xml": workbook, "xl/sharedStrings.xml": shared }));
    expect(result.values).toEqual([["", "chữ"]]);
    expect(result.visibility).toBe("very-hidden");
  });

  it("may be strict", () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const bytes = craft(strict(worksheet(rows)), {
      "_rels/.rels": strict(rels(["officeDocument", "xl/workbook.xml"])),
      "xl/_rels/workbook.xml.rels": strict(
        rels(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "sharedStrings.xml"]),
      ),
      "xl/workbook.xml": strict(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}" conformance="strict"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/sharedStrings.xml": strict(`<sst xmlns="${MAIN}"><si><t>nghiêm</t></si></sst>`),
    });
    expect(read(bytes).values).toEqual([["nghiêm"]]);
  });

  it("may name its parts in other letters, from the root, or up and down", () => {
    const bytes = craft("", {
      "xl/worksheets/sheet1.xml": "",
      "XL/Bảng/Sheet 1.XML": worksheet(rows),
      "xl/sharedStrings.xml": "",
      "xl/STRINGS.xml": `<sst xmlns="${MAIN}"><si><t>đúng</t></si></sst>`,
      "_rels/.rels": rels(["officeDocument", "/xl/workbook.xml"]),
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "../xl/./B%E1%BA%A3ng/sheet%201.xml"],
        ["sharedStrings", "/xl/strings.xml"],
      ),
    });
    expect(read(bytes).values).toEqual([["đúng"]]);
  });

  it("may hold parts in UTF-16 or with a byte-order mark", () => {
    const utf16 = (text: string): Uint8Array =>
      new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer);
    const bytes = craft(`\ufeff${worksheet(rows)}`, {
      "xl/sharedStrings.xml": utf16(
        `<?xml version="1.0" encoding="UTF-16"?><sst xmlns="${MAIN}"><si><t>Vĩnh</t></si></sst>`,
      ),
      "xl/workbook.xml": `\ufeff<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Tổ &amp; đội" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    });
    expect(read(bytes)).toMatchObject({ name: "Tổ & đội", values: [["Vĩnh"]] });
  });

  it("may hold chart sheets, which are passed over, and sheets that Khớp built", () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Đồ thị" sheetId="4" r:id="rId9"/><sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets>` +
      '<definedNames><definedName name="_Khop_Built" localSheetId="2" hidden="1">B!$A$1</definedName></definedNames></workbook>';
    const bytes = craft(worksheet(""), {
      "xl/workbook.xml": workbook,
      "xl/worksheets/sheet2.xml": worksheet(""),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
      ).replace(
        "</Relationships>",
        `<Relationship Id="rId9" Type="${RELATIONS}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ),
    });
    expect(
      unwrap(readXlsx("a.xlsx", bytes)).sheets.map(({ name, visibility, builtByKhop }) => [
        name,
        visibility,
        builtByKhop,
      ]),
    ).toEqual([
      ["A", "hidden", false],
      ["B", "visible", true],
    ]);
  });
});
