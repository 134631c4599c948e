import { strToU8, zipSync } from "fflate";
import { readZip } from "../../../src/hosts/package/read-zip";
import { writeZip } from "../../../src/hosts/package/write-zip";
import { craft, craftParts, pack, rels, worksheet } from "../../hosts/xlsx/craft";
import { makeDocx, paragraph } from "../../support/make-docx";
import type { FaultCase } from "../fault-case";
import { tryDocx, tryWorkbook } from "../outcomes";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SOUND = (): Uint8Array => craft(worksheet(ROW));

/** Packages made to burst, to lie, or to reach out of themselves. */
export const ZIP_CASES: readonly FaultCase[] = [
  {
    name: "a sheet that unpacks a thousand times its size",
    at: "xlsx",
    happen: () => tryWorkbook(craft(worksheet(" ".repeat(40_000_000)))),
    expected: /^too-large/u,
  },
  {
    name: "a report that unpacks a thousand times its size",
    at: "docx",
    slow: true,
    happen: () => tryDocx(makeDocx({ body: paragraph(" ".repeat(40_000_000)) })),
    expected: /^too-large/u,
  },
  {
    name: "fifty parts, each below the limit, that unpack to a gigabyte and a half",
    at: "xlsx",
    slow: true,
    happen: () => {
      const [bomb] = readZip(zipSync({ a: new Uint8Array(30_000_000) }, { level: 9 }));
      if (!bomb) throw new Error("no entry");
      const many = Array.from({ length: 50 }, (_, index) => {
        const rawName = strToU8(`xl/b${index}.xml`);
        return { ...bomb, name: `xl/b${index}.xml`, rawName };
      });
      return tryWorkbook(writeZip([...readZip(SOUND()), ...many]));
    },
    expected: /^too-large/u,
  },
  {
    name: "more than ten thousand parts",
    at: "xlsx",
    happen: () =>
      tryWorkbook(pack(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`a${n}`, ""])))),
    expected: /^too-large/u,
  },
  {
    name: "a directory that says 1,000 bytes of a part of 100,000",
    at: "xlsx",
    happen: () => tryWorkbook(withDirectory(craft(worksheet(" ".repeat(100_000))), 24, 1000)),
    expected: /^damaged/u,
  },
  {
    name: "a directory that says half a gigabyte of a part of a few bytes",
    at: "xlsx",
    happen: () => tryWorkbook(withDirectory(SOUND(), 24, 500_000_000)),
    expected: /^too-large/u,
  },
  {
    name: "sizes of 2⁶⁰ bytes in the 64-bit fields",
    at: "xlsx",
    happen: () => tryWorkbook(withWideSize()),
    expected: /^(?:too-large|damaged)/u,
  },
  {
    name: "local headers that name other files and sizes than the directory",
    at: "xlsx",
    happen: () => tryWorkbook(withLocalLies()),
    expected: /^read: 1 sheets, 1 cells/u,
  },
  {
    name: "a thousand names for the same packed bytes",
    at: "xlsx",
    happen: () => tryWorkbook(withOverlaps()),
    expected: /^damaged/u,
  },
  {
    name: "two parts of one name",
    at: "xlsx",
    happen: () => {
      const entries = readZip(SOUND());
      return tryWorkbook(
        writeZip([...entries, { name: "XL/Workbook.xml", content: strToU8("<workbook/>") }]),
      );
    },
    expected: /^damaged/u,
  },
  {
    name: "a zip within the zip, where the sheet should be, and again within it",
    at: "xlsx",
    happen: () =>
      tryWorkbook(pack({ ...craftParts(""), "xl/worksheets/sheet1.xml": pack({ "a.zip": SOUND() }) })),
    expected: /^damaged/u,
  },
  {
    name: "a part called ../../etc/cron.d/x",
    at: "xlsx",
    happen: () => tryWorkbook(craft(worksheet(ROW), { "xl/../../../etc/cron.d/x": "x" })),
    expected: /^damaged/u,
  },
  {
    name: "a part called ..\\..\\x.xml",
    at: "docx",
    happen: () => tryDocx(makeDocx({ body: paragraph("a 1"), parts: { "word\\..\\..\\x.xml": "x" } })),
    expected: /^damaged/u,
  },
  ...["../../../../etc/passwd", "file:///etc/passwd", "/etc/passwd", "http://192.0.2.1/sheet.xml"].map(
    (target): FaultCase => ({
      name: `a sheet that points to ${target}`,
      at: "xlsx",
      happen: () =>
        tryWorkbook(craft(worksheet(ROW), { "xl/_rels/workbook.xml.rels": rels(["worksheet", target]) })),
      expected: /^damaged/u,
    }),
  ),
  {
    name: "a zip locked with a password",
    at: "xlsx",
    happen: () => tryWorkbook(withDirectory(SOUND(), 8, 1)),
    expected: /^encrypted/u,
  },
  {
    name: "a zip cut off",
    at: "xlsx",
    happen: () => tryWorkbook(SOUND().slice(0, 700)),
    expected: /^damaged/u,
  },
  {
    name: "a packed byte changed on the way",
    at: "xlsx",
    happen: () => {
      const bytes = craft(worksheet(ROW.repeat(50))).slice();
      for (const { name, data } of readZip(bytes))
        if (name.endsWith("sheet1.xml")) data[20] = (data[20] ?? 0) ^ 255;
      return tryWorkbook(bytes);
    },
    expected: /^damaged/u,
  },
];

/** The last entry of the directory, with a field of it overwritten. */
function withDirectory(bytes: Uint8Array, place: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 4; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (place === 8) view.setUint16(at + place, value, true);
    else view.setUint32(at + place, value, true);
    return copy;
  }
  throw new Error("no directory");
}

function withWideSize(): Uint8Array {
  const bytes = SOUND();
  const at = lastDirectory(bytes);
  const extra = new Uint8Array(4 + 16);
  const fields = new DataView(extra.buffer);
  fields.setUint16(0, 1, true);
  fields.setUint16(2, 16, true);
  fields.setBigUint64(4, 2n ** 60n, true);
  fields.setBigUint64(12, 2n ** 60n, true);
  const nameLength = new DataView(bytes.buffer, bytes.byteOffset).getUint16(at + 28, true);
  const cut = at + 46 + nameLength;
  const grown = new Uint8Array([...bytes.slice(0, cut), ...extra, ...bytes.slice(cut)]);
  const view = new DataView(grown.buffer);
  view.setUint32(at + 20, 0xffffffff, true);
  view.setUint32(at + 24, 0xffffffff, true);
  view.setUint16(at + 30, view.getUint16(at + 30, true) + extra.length, true);
  return grown;
}

function withLocalLies(): Uint8Array {
  const copy = SOUND().slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    view.setUint32(at + 18, 0x7fffffff, true);
    view.setUint32(at + 22, 0x7fffffff, true);
    copy.fill(120, at + 30, at + 32);
  }
  return copy;
}

function withOverlaps(): Uint8Array {
  const bytes = pack({ "a0000.xml": "x".repeat(1000) });
  const at = lastDirectory(bytes);
  const end = bytes.length - 22;
  const entry = bytes.slice(at, end);
  const copies = Array.from({ length: 1000 }, (_, index) => {
    const copy = entry.slice();
    copy.set(strToU8(`a${String(index).padStart(4, "0")}`), 46);
    return copy;
  });
  const grown = new Uint8Array(at + copies.length * entry.length + 22);
  grown.set(bytes.slice(0, at));
  for (const [index, copy] of copies.entries()) grown.set(copy, at + index * entry.length);
  grown.set(bytes.slice(end), at + copies.length * entry.length);
  const view = new DataView(grown.buffer);
  view.setUint16(grown.length - 22 + 8, copies.length, true);
  view.setUint16(grown.length - 22 + 10, copies.length, true);
  view.setUint32(grown.length - 22 + 12, copies.length * entry.length, true);
  return grown;
}

function lastDirectory(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === 0x02014b50) return at;
  throw new Error("no directory");
}
