import { ZIP_LIMITS } from "../../../src/hosts/package/read-zip";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { applyCellEdits, markCells, writeSheets } from "../../../src/hosts/xlsx/patch-xlsx";
import { awardsPlan } from "../plans";
import { craft, craftParts, pack, MAIN, rels, worksheet } from "./craft";

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

function codeOf(bytes: Uint8Array): string {
  const result = readXlsx("a.xlsx", bytes);
  return result.ok ? "read" : result.error.code;
}

describe("bytes that are no workbook", () => {
  it.each([
    ["an empty file", new Uint8Array(0)],
    ["text renamed", new TextEncoder().encode("Đơn vị;Tổng số\nXã A;5")],
    [
      "a page saved by a browser",
      new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"),
    ],
    ["a zip of something else", pack({ "hello.txt": "chào" })],
    [
      "a Word document",
      pack({
        "_rels/.rels": rels(["officeDocument", "word/document.xml"]),
        "word/document.xml": "<document/>",
      }),
    ],
    [
      "a binary workbook",
      pack({ "_rels/.rels": rels(["officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }),
    ],
  ])("%s is told to be no workbook", (_, bytes) => {
    expect(codeOf(bytes)).toBe("not-a-workbook");
  });

  it("a binary workbook is told by name in the detail", () => {
    const bytes = pack({
      "_rels/.rels": rels(["officeDocument", "xl/workbook.bin"]),
      "xl/workbook.bin": "x",
    });
    expect(readXlsx("so.xlsb", bytes)).toMatchObject({ error: { subject: "so.xlsb", detail: /xlsb/u } });
  });

  it("the old format and a locked workbook are told apart by what the container holds", () => {
    expect(codeOf(oleFile("Workbook"))).toBe("old-format");
    expect(codeOf(oleFile("Book"))).toBe("old-format");
    expect(codeOf(oleFile("EncryptedPackage"))).toBe("encrypted");
    expect(codeOf(oleFile("WordDocument"))).toBe("not-a-workbook");
  });

  it("a zip with a password is encrypted", () => {
    const bytes = craft(worksheet(ROWS)).slice();
    const at = lastIndexOfSignature(bytes, [0x50, 0x4b, 1, 2]);
    bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
    expect(codeOf(bytes)).toBe("encrypted");
  });
});

describe("damaged workbooks", () => {
  it("a zip cut anywhere is damaged", () => {
    const bytes = craft(worksheet(ROWS));
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(codeOf(bytes.slice(0, Math.floor(bytes.length * share)))).toBe("damaged");
    }
  });

  it.each([
    ["XML cut off", `<worksheet xmlns="${MAIN}"><sheetData>${ROWS}`],
    ["a tag cut off", `<worksheet xmlns="${MAIN}"><sheetData><row r="1`],
    ["nothing at all", ""],
    ["a row beyond the sheet", worksheet('<row r="9999999"><c><v>1</v></c></row>')],
    ["a cell beyond the sheet", worksheet('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')],
    [
      "a document type",
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${worksheet("<row><c t='str'><v>&a;</v></c></row>")}`,
    ],
  ])("a worksheet with %s is damaged", (_, sheet) => {
    expect(codeOf(craft(sheet))).toBe("damaged");
  });

  it("entities of a document type are refused in small parts too", () => {
    const workbook = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><workbook xmlns="${MAIN}"><sheets/></workbook>`;
    expect(codeOf(craft(worksheet(ROWS), { "xl/workbook.xml": workbook }))).toBe("damaged");
  });

  it("an entry without a relation, as an old module of macros leaves one, is no damage; a relation that is not there is", () => {
    const parts = craftParts(worksheet(ROWS));
    const text = String(parts["xl/workbook.xml"]);
    const withEntry = (relation: string): Uint8Array =>
      pack({
        ...parts,
        "xl/workbook.xml": text.replace(
          "</sheets>",
          `<sheet name="Module1" sheetId="9" state="veryHidden" r:id="${relation}"/></sheets>`,
        ),
      });
    const read = readXlsx("x.xlsx", withEntry(""));
    expect(read.ok && read.value.sheets.map(({ name }) => name)).not.toContain("Module1");
    expect(read.ok).toBe(true);
    expect(codeOf(withEntry("rId99"))).toBe("damaged");
  });

  it("a worksheet that is named but not there is damaged", () => {
    const parts = craftParts(worksheet(ROWS));
    delete parts["xl/worksheets/sheet1.xml"];
    expect(codeOf(pack(parts))).toBe("damaged");
  });

  it("a target that leaves the package finds nothing outside of it", () => {
    const bytes = craft(worksheet(ROWS), {
      "xl/_rels/workbook.xml.rels": rels(["worksheet", "../../../../../../etc/passwd"]),
    });
    expect(codeOf(bytes)).toBe("damaged");
  });
});

describe("bombs", () => {
  it("a part that says it unpacks to more than is allowed is refused before it is unpacked", () => {
    const bytes = craft(worksheet(ROWS)).slice();
    const view = new DataView(bytes.buffer);
    view.setUint32(lastIndexOfSignature(bytes, [0x50, 0x4b, 1, 2]) + 24, ZIP_LIMITS.entryBytes + 1, true);
    expect(codeOf(bytes)).toBe("too-large");
  });

  it("a part that lies about its size is damaged, and its size bounds what is unpacked", () => {
    const bytes = craft(worksheet(" ".repeat(100_000))).slice();
    const view = new DataView(bytes.buffer);
    view.setUint32(lastIndexOfSignature(bytes, [0x50, 0x4b, 1, 2]) + 24, 1000, true);
    expect(codeOf(bytes)).toBe("damaged");
    view.setUint32(lastIndexOfSignature(bytes, [0x50, 0x4b, 1, 2]) + 24, 500_000_000, true);
    expect(codeOf(bytes)).toBe("too-large");
  });

  it("too many parts are refused", () => {
    const parts = Object.fromEntries(
      Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, index) => [`a${index}`, ""]),
    );
    expect(codeOf(pack(parts))).toBe("too-large");
  });

  it("rows that each reach to the last column are refused before memory is gone", () => {
    const rows = Array.from(
      { length: 500 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(codeOf(craft(worksheet(rows.join(""))))).toBe("too-large");
  });
});

describe("chance damage", () => {
  const good = createWorkbook([awardsPlan()], { built: true });
  let seed = 20260101;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };

  it("bytes changed or cut at random give a result, never an exception", () => {
    for (let round = 0; round < 200; round++) {
      const bytes = good.slice(0, round % 3 === 0 ? random(good.length) : good.length);
      for (let flips = 1 + random(4); flips > 0 && bytes.length > 0; flips--)
        bytes[random(bytes.length)] = random(256);
      expect(typeof readXlsx("a.xlsx", bytes).ok).toBe("boolean");
    }
  });

  it("XML changed or cut at random inside a sound zip gives a result, for reading and for writing", () => {
    const parts = craftParts(
      worksheet(
        '<row r="1" ht="12"><c r="A1" s="0" t="str"><f t="shared" ref="A1:A2" si="0">B1&amp;"x"</f><v>y</v></c><c t="inlineStr"><is><t>a</t></is></c></row><row><c><f t="shared" si="0"/></c></row>',
        '<cols><col min="1" max="2" width="0"/></cols>',
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    );
    const names = Object.keys(parts);
    for (let round = 0; round < 150; round++) {
      const name = names[random(names.length)] ?? "";
      let text = String(parts[name]);
      const at = random(text.length);
      const insert =
        ["", "<", ">", '"', "/", "&", "<a>", "</row>", "\u0000", "-1", "<!--", "99999999"][random(12)] ?? "";
      text = round % 5 === 0 ? text.slice(0, at) : text.slice(0, at) + insert + text.slice(at + random(6));
      const bytes = pack({ ...parts, [name]: text });
      expect(typeof readXlsx("a.xlsx", bytes).ok).toBe("boolean");
      expect(typeof writeSheets(bytes, [awardsPlan()]).ok).toBe("boolean");
      expect(
        typeof markCells(bytes, [{ sheet: "Sheet1", row: 0, column: 0, severity: "note", text: "" }]).ok,
      ).toBe("boolean");
      const edit = { kind: "set-cell", sheet: "Sheet1", address: "A1", from: "y", to: 1 } as const;
      expect(typeof applyCellEdits(bytes, [edit]).ok).toBe("boolean");
    }
  });
});

/** An OLE container as far as it is looked at: the head, and a directory entry of that name. */
function oleFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < name.length; index++) bytes[1024 + 128 + 2 * index] = name.charCodeAt(index);
  bytes[1024 + 128 + 64] = 2 * name.length + 2;
  return bytes;
}

function lastIndexOfSignature(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = bytes.length - 4; at >= 0; at--) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error("no such signature");
}
