import { craft, craftParts, pack, MAIN, RELATIONS, rels, worksheet } from "../../hosts/xlsx/craft";
import type { FaultCase } from "../fault-case";
import { tryWorkbook } from "../outcomes";

const TABLE =
  '<row r="1"><c r="A1" t="str"><v>Đơn vị</v></c><c r="B1" t="str"><v>Số mô hình</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>Xã A</v></c><c r="B2"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>Xã B</v></c><c r="B3"><v>2</v></c></row>';

/** Sheets made to fill the memory, or to lead the reader astray. */
export const SHEET_CASES: readonly FaultCase[] = [
  {
    name: "a million empty formatted rows below a small table",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            TABLE +
              times(
                1_048_573,
                (n) => `<row r="${n + 4}" spans="1:5" s="1" customFormat="1" ht="15.75" customHeight="1"/>`,
              ),
          ),
        ),
      ),
    expected: /^read: 1 sheets, 6 cells/u,
  },
  {
    name: "two million empty formatted cells",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            TABLE +
              times(
                100_000,
                (n) =>
                  `<row r="${n + 4}">${times(20, (c) => `<c r="${String.fromCharCode(65 + c)}${n + 4}" s="1"/>`)}</row>`,
              ),
          ),
        ),
      ),
    expected: /^read: 1 sheets, 6 cells/u,
  },
  {
    name: "a lone space at XFD1048576",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            `${TABLE}<row r="1048576"><c r="XFD1048576" t="str"><v xml:space="preserve"> </v></c></row>`,
          ),
        ),
      ),
    expected: /^read: 1 sheets, 7 cells/u,
  },
  {
    name: "a number at XFD1048576",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(craft(worksheet(`${TABLE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))),
    expected: /^read: 1 sheets, 7 cells/u,
  },
  {
    name: "numbers at the far corner of each of a hundred sheets",
    at: "xlsx",
    happen: () =>
      tryWorkbook(manySheets(100, () => worksheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))),
    expected: /^too-large/u,
  },
  {
    name: "a number in the last column of each of 500 rows",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(worksheet(times(500, (n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`))),
      ),
    expected: /^too-large/u,
  },
  {
    name: "three thousand sheets",
    at: "xlsx",
    slow: true,
    happen: () => tryWorkbook(manySheets(3000, () => worksheet(TABLE))),
    expected: /^read: 3000 sheets, 18000 cells/u,
    seconds: 60,
  },
  {
    name: "a row beyond the sheet",
    at: "xlsx",
    happen: () => tryWorkbook(craft(worksheet('<row r="9999999"><c><v>1</v></c></row>'))),
    expected: /^damaged/u,
  },
  {
    name: "two sheets of one name, but for capitals",
    at: "xlsx",
    happen: () => tryWorkbook(manySheets(2, () => worksheet(TABLE), ["Biểu", "BIỂU"])),
    expected: /^damaged/u,
  },
  {
    name: "two sheets that are the same part",
    at: "xlsx",
    happen: () =>
      tryWorkbook(craft(worksheet(TABLE), { "xl/workbook.xml": workbookOf(["a", "b"], () => "rId1") })),
    expected: /^damaged/u,
  },
  {
    name: "a sheet that points to nothing",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(worksheet(TABLE), { "xl/workbook.xml": workbookOf(["a", "b"], (n) => `rId${1 + 8 * n}`) }),
      ),
    expected: /^damaged/u,
  },
  {
    name: "a hundred thousand merged areas over one another",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            TABLE,
            "",
            `<mergeCells>${times(100_000, (n) => `<mergeCell ref="A1:T${900 + (n % 90)}"/>`)}</mergeCells>`,
          ),
        ),
      ),
    expected: /^read: 1 sheets, 6 cells/u,
  },
  {
    name: "merged areas written backwards, within one another, over the whole sheet, and of no cell",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            TABLE,
            "",
            `<mergeCells>${["B3:A1", "A1:B3", "A2:B2", "A1:XFD1048576", "A1", "", "A0:B1", "ZZZZ1:B2"].map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
          ),
        ),
      ),
    expected: /^read: 1 sheets, 6 cells/u,
  },
  {
    name: "a million times all columns hidden",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            `${TABLE}<row r="5"><c r="XFD5"><v>1</v></c></row>`,
            `<cols>${times(1_000_000, (n) => `<col min="${1 + (n % 7)}" max="16383" hidden="1"/>`)}</cols>`,
          ),
        ),
      ),
    expected: /^read/u,
  },
  {
    name: "a cell of 32,767 characters",
    at: "xlsx",
    happen: () => tryWorkbook(withText("ký tự ".repeat(5462).slice(0, 32_767)), lengthOfText),
    expected: /^read: 32767 characters/u,
  },
  {
    name: "a cell of five million characters, past what Excel takes",
    at: "xlsx",
    happen: () => tryWorkbook(withText("Xã 1, ".repeat(833_334)), lengthOfText),
    expected: /^read: 32767 characters/u,
  },
  {
    name: "a million shared strings",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(worksheet('<row r="1"><c r="A1" t="s"><v>999999</v></c></row>'), {
          "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${times(1_000_000, (n) => `<si><t>Mô hình số ${n}</t></si>`)}</sst>`,
        }),
      ),
    expected: /^read: 1 sheets, 1 cells/u,
  },
  {
    name: "shared strings that are not there",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            '<row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>x</v></c></row>',
          ),
        ),
      ),
    expected: /^read: 1 sheets, 0 cells/u,
  },
  {
    name: "a formula of 8,000 characters shared by a hundred thousand cells",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            `<row r="1"><c r="A1"><f t="shared" ref="A1:A100001" si="0">${"B1+".repeat(2600)}1</f><v>1</v></c></row>` +
              times(
                100_000,
                (n) => `<row r="${n + 2}"><c r="A${n + 2}"><f t="shared" si="0"/><v>${n}</v></c></row>`,
              ),
          ),
        ),
      ),
    expected: /^too-large/u,
  },
  {
    name: "shared formulas that share one another, and formulas in a circle",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            '<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0"/><v>1</v></c><c r="B1"><f t="shared" si="1"/><v>1</v></c></row>' +
              '<row r="2"><c r="A2"><f>SUM(A2:A3)</f><v>1</v></c></row><row r="3"><c r="A3"><f>A2</f><v>2</v></c></row>',
          ),
        ),
      ),
    expected: /^read: 1 sheets, 4 cells/u,
  },
  {
    name: "numbers that are none, and days that no calendar has",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            `<row r="1">${["NaN", "1e999", "-INF", "0x10", "1.7976931348623157e308", "--1", "1,5"].map((v) => `<c><v>${v}</v></c>`).join("")}` +
              `${["2021-13-45", "2021-02-30", "0000-00-00", "9999-99-99T99:99"].map((v) => `<c t="d"><v>${v}</v></c>`).join("")}</row>`,
          ),
        ),
        ({ sheets }) => (sheets[0]?.values[0] ?? []).join(" "),
      ),
    expected: /^read: NaN 1e999 -INF 16|^read: NaN 1e999 -INF 0x10/u,
  },
  {
    name: "sums of numbers past all reason",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(
          worksheet(
            '<row r="1"><c t="str"><v>Đơn vị</v></c><c t="str"><v>Tổng số</v></c><c t="str"><v>Tập thể</v></c><c t="str"><v>Cá nhân</v></c></row>' +
              ["1e308", "3", "-1e308"]
                .map(
                  (v, n) =>
                    `<row r="${n + 2}"><c t="str"><v>Xã ${n}</v></c><c><v>${v}</v></c><c><v>1e308</v></c><c><v>1e308</v></c></row>`,
                )
                .join("") +
              '<row r="5"><c t="str"><v>Tổng cộng</v></c><c><f>SUM(B2:B4)</f><v>5</v></c><c><f>SUM(C2:C4)</f><v>1</v></c><c><v>7</v></c></row>',
          ),
        ),
      ),
    expected: /^read/u,
  },
  {
    name: "half surrogates and control characters in cells",
    at: "xlsx",
    happen: () => tryWorkbook(withText("a&#xD800;b&#7;c_xDC00_d_x001B_[31m")),
    expected: /^read/u,
  },
];

function times(count: number, make: (n: number) => string): string {
  const pieces: string[] = [];
  for (let n = 0; n < count; n++) pieces.push(make(n));
  return pieces.join("");
}

function withText(text: string): Uint8Array {
  return craft(
    worksheet(
      `${TABLE}<row r="4"><c r="A4" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c><c r="B4"><v>3</v></c></row>`,
    ),
  );
}

function lengthOfText({
  sheets,
}: {
  readonly sheets: readonly { readonly values: readonly (readonly unknown[])[] }[];
}): string {
  return `${String(sheets[0]?.values[3]?.[0]).length} characters`;
}

function manySheets(count: number, make: (n: number) => string, names?: readonly string[]): Uint8Array {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const parts = craftParts("");
  delete parts["xl/worksheets/sheet1.xml"];
  return pack({
    ...parts,
    "xl/workbook.xml": workbookOf(names ?? numbers.map((n) => `Trang ${n}`), (n) => `rId${n + 1}`),
    "xl/_rels/workbook.xml.rels": rels(
      ...numbers.map((n) => ["worksheet", `worksheets/sheet${n}.xml`] as const),
    ),
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, make(n)])),
  });
}

function workbookOf(names: readonly string[], relation: (n: number) => string): string {
  const sheets = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="${relation(n)}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><sheets>${sheets.join("")}</sheets></workbook>`;
}
