import Papa from "papaparse";
import type { Result } from "../../../src/core/base/result";
import { formatAddress } from "../../../src/core/model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbook";
import { readAnyWorkbook } from "../../../src/hosts/read-any-workbook";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { buildBundledSample } from "../../../src/sample/build-sample";
import { MAIN, craft, worksheet } from "../xlsx/craft";
import { convertByLibreOffice, describeWithLibreOffice } from "../../support/libreoffice";

/** One sheet with what cells may hold: dates, percentages, times, errors, truth, text like numbers, hidden rows and columns. */
const ODD = craft(
  worksheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên — Thị trấn Đắk Mol</t></is></c><c r="B1" t="inlineStr"><is><t>007</t></is></c></row>' +
      '<row r="2"><c r="A2" s="1"><v>45321</v></c><c r="B2" s="2"><v>0.125</v></c><c r="C2" s="3"><v>0.75</v></c></row>' +
      '<row r="3" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3"><v>-12.5</v></c></row>' +
      '<row r="5"><c r="A5"><v>1234567.5</v></c><c r="B5"><f>SUM(C3:C3)</f><v>-12.5</v></c><c r="C5"><f>IF(A5&gt;1,"đủ","thiếu")</f><v>0</v></c></row>' +
      '<row r="7"><c r="A7"><v>9</v></c></row>',
    '<cols><col min="4" max="4" width="10" hidden="1"/></cols>',
    '<mergeCells count="1"><mergeCell ref="A7:B8"/></mergeCells>',
  ),
  {
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/>' +
      '<xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>',
  },
);

const WORKBOOKS = { sample: createWorkbook(buildBundledSample().workbook), odd: ODD };

describeWithLibreOffice("workbooks that LibreOffice saved in an old format", () => {
  for (const [title, modern] of Object.entries(WORKBOOKS)) {
    it.each(["xls", "ods"] as const)(
      `${title} as .%s: values, merges, what is hidden, as in the .xlsx`,
      async (ending) => {
        const again = unwrap(readXlsx("a.xlsx", convertByLibreOffice(modern)));
        const old = await readOld(convertByLibreOffice(modern, ending), ending);
        expect(old.sheets.map(describeSheet)).toEqual(again.sheets.map(describeSheet));
      },
    );

    it.each(["xls", "ods"] as const)(
      `${title} as .%s: the first sheet as LibreOffice writes it as text`,
      async (ending) => {
        const bytes = convertByLibreOffice(modern, ending);
        const csv = new TextDecoder().decode(convertByLibreOffice(bytes, AS_STORED, ending, "csv"));
        const [first] = (await readOld(bytes, ending)).sheets;
        const shown = Papa.parse<string[]>(csv).data;
        for (const [row, cells] of shown.entries())
          for (const [column, text] of cells.entries())
            expect([formatAddress(row, column), asText(first?.values[row]?.[column] ?? "")]).toEqual([
              formatAddress(row, column),
              asStored(text),
            ]);
      },
    );
  }
});

/** UTF-8, cells as they are stored and not as they are shown. */
const AS_STORED = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

async function readOld(bytes: Uint8Array, ending: string): Promise<WorkbookSnapshot> {
  const read = await readAnyWorkbook(`bieu.${ending}`, bytes);
  expect(read).toMatchObject({ ok: true, value: { converted: true } });
  return unwrap(read).snapshot;
}

function unwrap<T>(read: Result<T, unknown>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function describeSheet(sheet: SheetSnapshot): unknown {
  const { name, visibility, merges, hiddenColumns, hiddenRows } = sheet;
  const values = sheet.values.map((row) => [...row].join("|"));
  while (values.at(-1) === "") values.pop();
  // In an .xls, LibreOffice has no constants of truth and error but formulas.
  const formulas = [...sheet.formulas].filter(([, text]) => /[A-Z]\d/u.test(text));
  return {
    name,
    visibility,
    values,
    formulas,
    merges: merges.length,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  };
}

function asText(value: CellValue): string {
  if (isError(String(value))) return "#";
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

/** Of an error that is a constant LibreOffice writes another one. */
function isError(text: string): boolean {
  return /^#[A-Z/0!?]+$/u.test(text);
}

/** LibreOffice writes dates, times and percentages as such all the same, and TRUE as 1 in an .xls. */
function asStored(text: string): string {
  if (isError(text)) return "#";
  if (text === "TRUE" || text === "FALSE") return String(Number(text === "TRUE"));
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/u.exec(text) ?? [];
  if (year !== undefined)
    return String(
      (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000,
    );
  const [, hours, minutes, half] = /^(\d\d):(\d\d)(?::\d\d)?(?: ([AP]M))?$/u.exec(text) ?? [];
  if (minutes !== undefined)
    return String(((Number(hours) % 12) + (half === "PM" ? 12 : 0)) / 24 + Number(minutes) / 1440);
  return text.endsWith("%") ? String(Number(text.slice(0, -1)) / 100) : text;
}
