import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { applyCellEdits, markCells, unmarkCells } from "../../../src/hosts/xlsx/patch-xlsx";
import { readZip } from "../../../src/hosts/package/read-zip";
import { unwrap } from "../host-contract";
import { pack, rels } from "./craft";
import { fullWorkbook, fullWorkbookParts } from "./full-workbook";
import { listChanges } from "./list-changes";
import { workThrough } from "./work-through";

describe("a workbook with all that people's workbooks have", () => {
  const before = fullWorkbook();
  let after: Uint8Array;
  let texts: (name: string) => readonly [string, string];
  beforeAll(async () => {
    after = await workThrough(before);
    const [old, now] = [unzipSync(before), unzipSync(after)];
    texts = (name) => [strFromU8(old[name]!), strFromU8(now[name]!)];
  });

  it("keeps every part that was not meant, byte for byte as it was packed, in its place", () => {
    const { changed, removed, added, moved } = listChanges(before, after);
    expect(changed).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(removed).toEqual(["xl/calcChain.xml"]);
    expect(moved).toEqual([]);
    for (const name of added) {
      expect(name).toMatch(
        /^xl\/(worksheets|drawings|charts)\/(_rels\/)?(sheet[4-7]|drawing[3-9]|chart[2-9])\.xml(\.rels)?$/u,
      );
    }
    for (const kind of [
      "chart",
      "media",
      "pivotTable",
      "pivotCache",
      "vbaProject",
      "comments1",
      "threaded",
    ]) {
      expect(readZip(after).some(({ name }) => name.includes(kind))).toBe(true);
    }
  });

  it("changes nothing in a sheet but the cells", () => {
    const [register, registerNow] = texts("xl/worksheets/sheet1.xml");
    const cell = /<c r="A3"[^>]*>.*?<\/c>/u;
    expect(registerNow).toBe(
      register.replace(cell, '<c r="A3" t="inlineStr"><is><t xml:space="preserve">Xã Lũng Vài</t></is></c>'),
    );
    const [awards, awardsNow] = texts("xl/worksheets/sheet2.xml");
    expect(awardsNow).toBe(
      awards
        .replace("<v>18</v>", "<v>81</v>")
        .replace(/<c r="D3".*?<\/c>/u, '<c r="D3" s="2"><v>80</v></c>')
        // The formula that D3 gave it is now its own.
        .replace('<f t="shared" si="0"/>', "<f>SUM(B4:C4)</f>"),
    );
  });

  it("adds to styles, names and sheets behind what was there, and keeps the macro's content type", () => {
    const [styles, stylesNow] = texts("xl/styles.xml");
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const inner = new RegExp(`<${list}\\b[^>]*>(.*?)</${list}>`, "u");
      expect(inner.exec(stylesNow)?.[1]).toMatch(
        new RegExp(`^${escapePattern(inner.exec(styles)?.[1] ?? "?")}`, "u"),
      );
    }
    const [workbook, workbookNow] = texts("xl/workbook.xml");
    for (const kept of [
      /<fileVersion.*?<\/bookViews>/u,
      /<sheet name="Danh sách".*?r:id="rId3"\/>/u,
      /<externalReferences>.*<\/externalReferences>/u,
      /<definedNames>.*?(?=<\/definedNames>)/u,
      /<pivotCaches>.*<\/workbook>/u,
    ]) {
      expect(workbookNow).toContain(kept.exec(workbook)?.[0] ?? "?");
    }
    expect(workbookNow).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    const [types, typesNow] = texts("[Content_Types].xml");
    const chain = /<Override PartName="\/xl\/calcChain.xml"[^>]*>/u;
    expect(typesNow).toContain(types.replace(chain, "").replace("</Types>", ""));
    expect(typesNow).not.toContain("calcChain");
    expect(texts("xl/_rels/workbook.xml.rels")[1]).not.toContain("calcChain");
  });

  it("opens in SheetJS with its macro project", () => {
    const book = read(after, { bookVBA: true });
    expect(new Uint8Array(book.vbaraw as Uint8Array)).toEqual(fullWorkbookParts()["xl/vbaProject.bin"]);
    expect(book.Sheets["Khen thưởng"]?.["D2"]).toMatchObject({ v: 81 });
    const note = book.Sheets["Danh sách"]?.["C3"] as { readonly c?: readonly { readonly t?: string }[] };
    expect(note.c?.map(({ t }) => t)).toEqual(["Hỏi lại xã   trước ngày 15."]);
  });

  it("keeps the calculation chain where no formula changed, and asks for calculation all the same", () => {
    const edited = unwrap(
      applyCellEdits(before, [{ kind: "set-cell", sheet: "Khen thưởng", address: "B2", from: 30, to: 28 }]),
    );
    const { changed, removed, added } = listChanges(before, edited);
    expect([changed, removed, added]).toEqual([["xl/workbook.xml", "xl/worksheets/sheet2.xml"], [], []]);
    expect(strFromU8(unzipSync(edited)["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
  });

  it("refuses the cells that a pivot table fills and the header of a table, by their address", () => {
    const edit = { kind: "set-cell", sheet: "Phân tích", address: "B4", from: 3, to: 4 } as const;
    expect(applyCellEdits(before, [edit])).toMatchObject({
      error: { code: "protected", subject: "Phân tích!B4", detail: "the cell is part of a pivot table" },
    });
    expect(applyCellEdits(before, [{ ...edit, address: "B7", from: "" }]).ok).toBe(true);
    expect(
      applyCellEdits(before, [{ ...edit, sheet: "Danh sách", address: "A1", from: "Đơn vị" }]),
    ).toMatchObject({ error: { code: "protected", subject: "Danh sách!A1" } });
  });
});

describe("a signed workbook", () => {
  const parts = fullWorkbookParts();
  const signature = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  const ofSignature = (type: string, target: string): string =>
    rels([type, target]).replace(/Type="[^"]*"/u, `Type="${signature}/${type}"`);
  const signed = pack({
    ...parts,
    "_rels/.rels": String(parts["_rels/.rels"]).replace(
      "</Relationships>",
      `<Relationship Id="rIdSigned" Type="${signature}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    ),
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "</Types>",
      '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
        '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>',
    ),
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/_rels/origin.sigs.rels": ofSignature("signature", "sig1.xml"),
    "_xmlsignatures/sig1.xml": "<Signature/>",
    "xl/_rels/vbaProject.bin.rels": rels(["vbaProjectSignature", "vbaProjectSignature.bin"]),
    "xl/vbaProjectSignature.bin": new Uint8Array([1, 2, 3]),
  });

  it("loses its signature when it is changed, as in Excel, and nothing else; the macro's own stays", () => {
    const marked = unwrap(
      markCells(signed, [{ sheet: "Danh sách", row: 1, column: 1, severity: "note", text: "" }]),
    );
    const { changed, removed, added } = listChanges(signed, marked);
    expect(changed).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(removed).toEqual([
      "_xmlsignatures/_rels/origin.sigs.rels",
      "_xmlsignatures/origin.sigs",
      "_xmlsignatures/sig1.xml",
    ]);
    expect(added).toEqual([]);
    const now = unzipSync(marked);
    expect(strFromU8(now["_rels/.rels"]!)).toBe(parts["_rels/.rels"]);
    expect(strFromU8(now["[Content_Types].xml"]!)).not.toContain("sig1");
  });

  it("keeps it where nothing is changed", () => {
    expect(unwrap(unmarkCells(signed))).toEqual(signed);
  });
});

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
