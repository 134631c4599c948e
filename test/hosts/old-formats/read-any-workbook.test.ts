import * as SheetJS from "@e965/xlsx";
import { readAnyWorkbook } from "../../../src/hosts/read-any-workbook";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { pack } from "../xlsx/craft";

const ROWS = [
  ["TT", "Đơn vị", "Số hộ", "Tỷ lệ"],
  [1, "Xã Lũng Cạn", 12, 0.25],
  [2, "Xã Đồi Sim", 30, 0.75],
  ["", "Tổng cộng", 42, ""],
];

/** The rows as SheetJS writes them in a format. */
function save(bookType: SheetJS.BookType): Uint8Array {
  const table = SheetJS.utils.aoa_to_sheet(ROWS);
  table["C4"] = { t: "n", v: 42, f: "SUM(C2:C3)" };
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, table, "Biểu 1");
  return new Uint8Array(SheetJS.write(book, { type: "array", bookType }) as ArrayBuffer);
}

const MIME = "application/vnd.oasis.opendocument.spreadsheet";

/** An OpenDocument workbook of one sheet with these rows. */
function makeOds(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const spaces = ["office:1.0", "table:1.0", "text:1.0"]
    .map((each) => `xmlns:${each.split(":")[0] ?? ""}="urn:oasis:names:tc:opendocument:xmlns:${each}"`)
    .join(" ");
  return pack({
    mimetype: MIME,
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME}"/></manifest:manifest>`,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${spaces}/>`,
    ...more,
  });
}

const number = (value: number, attributes = ""): string =>
  `<table:table-cell ${attributes} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;

describe("readAnyWorkbook", () => {
  it.each(["biff8", "ods"] as const)("reads %s as an .xlsx", async (format) => {
    const read = await readAnyWorkbook("bieu.xls", save(format));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const [first] = read.value.snapshot.sheets;
    expect(read.value.converted).toBe(true);
    expect(first?.name).toBe("Biểu 1");
    expect(first?.values.map((row) => row.slice(0, 3))).toEqual(ROWS.map((row) => row.slice(0, 3)));
    expect([...(first?.formulas.values() ?? [])]).toEqual(format === "ods" ? ["SUM(C2:C3)"] : []);
    expect(readXlsx("bieu.xlsx", read.value.bytes)).toMatchObject({ ok: true });
  });

  it("leaves an .xlsx as it is", async () => {
    const bytes = save("xlsx");
    const read = await readAnyWorkbook("bieu.xlsx", bytes);
    expect(read).toMatchObject({ ok: true, value: { converted: false } });
    expect(read.ok && read.value.bytes).toBe(bytes);
  });

  it("knows the rows that are hidden in an OpenDocument workbook, repeated ones too", async () => {
    const rows = [
      `<table:table-row>${number(1)}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="2" table:visibility="collapse">${number(2)}</table:table-row>`,
      `<table:table-row>${number(3)}</table:table-row>`,
    ];
    const read = await readAnyWorkbook("a.ods", makeOds(rows.join("")));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const [first] = read.value.snapshot.sheets;
    expect(first?.values).toEqual([[1], [2], [2], [3]]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([1, 2]);
  });

  // The library's writer went through every cell of it, for days.
  it("reads a damaged .xls that says it has 65,536 rows of 65,535 columns, and a cell where no sheet has one", async () => {
    const bytes = save("biff8").slice();
    const at = findRecord(bytes, 0x0200, 14);
    const view = new DataView(bytes.buffer);
    view.setUint32(at + 8, 65_536, true);
    view.setUint16(at + 14, 65_535, true);
    const cell = findRecord(bytes, 0x0203, 14);
    view.setUint16(cell + 6, 64_000, true);
    const read = await readAnyWorkbook("a.xls", bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const [first] = read.value.snapshot.sheets;
    expect(first?.values.length).toBeLessThan(10);
    expect(Math.max(...(first?.values.map((row) => row.length) ?? []))).toBeLessThanOrEqual(256);
  });

  it.each([
    [
      "cells that repeat past any sheet",
      "too-large",
      makeOds(
        `<table:table-row table:number-rows-repeated="1000000">${number(7, 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
    ],
    [
      "a password",
      "encrypted",
      makeOds("", { "META-INF/manifest.xml": "<a><manifest:encryption-data/></a>" }),
    ],
    ["no content", "damaged", pack({ mimetype: MIME })],
    ["half a file", "damaged", save("biff8").subarray(0, 2000)],
  ] as const)("refuses %s", async (_what, code, bytes) => {
    expect(await readAnyWorkbook("a.ods", bytes)).toMatchObject({
      ok: false,
      error: { code, subject: "a.ods" },
    });
  });
});

/** Where the first record of that number and length begins. */
function findRecord(bytes: Uint8Array, number: number, length: number): number {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1)
    if (view.getUint16(at, true) === number && view.getUint16(at + 2, true) === length) return at;
  throw new Error("no such record");
}
