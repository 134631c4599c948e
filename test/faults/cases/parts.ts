import { unzipSync } from "fflate";
import { annotateDocx } from "../../../src/documents/annotate/annotate-docx";
import { readDocxDocument } from "../../../src/documents/docx/read-docx-document";
import { craft, craftParts, MAIN, pack, rels, styles, worksheet } from "../../hosts/xlsx/craft";
import { makeDocx, paragraph } from "../../support/make-docx";
import type { FaultCase } from "../fault-case";
import { sayDocument, tryDocx, tryWorkbook } from "../outcomes";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha">' +
  "bcdefghij"
    .split("")
    .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghij"[index]};`.repeat(10)}">`)
    .join("") +
  "]>";
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** The XML parts that a hostile text may stand in, each with what makes a file of it. */
const PLACES: readonly {
  readonly part: string;
  readonly at: string;
  readonly make: (doctype: string) => Uint8Array;
}[] = [
  {
    part: "a sheet",
    at: "xlsx",
    make: (type) => craft(type + worksheet(ROW).replace(/^<\?xml[^>]*>\n/u, "")),
  },
  ...[
    {
      part: "the workbook part",
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${MAIN}"><sheets/></workbook>`,
    },
    {
      part: "the shared strings",
      name: "xl/sharedStrings.xml",
      text: `<sst xmlns="${MAIN}"><si><t>&a;</t></si></sst>`,
    },
    { part: "the styles", name: "xl/styles.xml", text: styles("") },
    {
      part: "the relationships",
      name: "xl/_rels/workbook.xml.rels",
      text: rels(["worksheet", "worksheets/sheet1.xml"]),
    },
  ].map(({ part, name, text }) => ({
    part,
    at: "xlsx",
    make: (type: string) => craft(worksheet(ROW), { [name]: type + text }),
  })),
  {
    part: "a report's body",
    at: "docx",
    make: (type) =>
      makeDocx({
        body: "",
        parts: {
          "word/document.xml": `${type}<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>&a;&j;</w:t></w:r></w:p></w:body></w:document>`,
        },
      }),
  },
  {
    part: "a report's styles",
    at: "docx",
    make: (type) =>
      makeDocx({
        body: paragraph("a 1"),
        styles: "",
        parts: { "word/styles.xml": `${type}<w:styles xmlns:w="${W}"/>` },
      }),
  },
];

/** Broken, endless and missing parts. */
export const PART_CASES: readonly FaultCase[] = [
  ...PLACES.flatMap(({ part, at, make }): readonly FaultCase[] => {
    const happen = (doctype: string) => () =>
      at === "docx" ? tryDocx(make(doctype)) : tryWorkbook(make(doctype));
    return [
      {
        name: `a file of this machine as an entity, in ${part}`,
        at,
        happen: happen(OUTSIDE),
        expected: /^damaged/u,
      },
      { name: `a billion laughs, in ${part}`, at, happen: happen(LAUGHS), expected: /^damaged/u },
    ];
  }),
  {
    name: "two hundred thousand elements within one another",
    at: "xlsx",
    slow: true,
    happen: () => tryWorkbook(craft(worksheet(randomlyNested(200_000)))),
    expected: /^damaged/u,
  },
  {
    name: "a hundred thousand tables within one another",
    at: "docx",
    happen: () => tryDocx(makeDocx({ body: "<w:tbl><w:tr><w:tc>".repeat(100_000) })),
    expected: /^too-deep/u,
  },
  {
    name: "tags that close one another crosswise",
    at: "xlsx",
    happen: () => tryWorkbook(craft(worksheet("<row><c></row></c>"))),
    expected: /^damaged/u,
  },
  {
    name: "two million styles",
    at: "xlsx",
    slow: true,
    happen: () =>
      tryWorkbook(
        craft(worksheet(ROW), { "xl/styles.xml": styles(numbered(2_000_000, (n) => `<xf a="${n}"/>`)) }),
      ),
    expected: /^too-large/u,
  },
  {
    name: "a style part of 40 MB",
    at: "docx",
    slow: true,
    happen: () =>
      tryDocx(
        makeDocx({
          body: paragraph("a 1"),
          styles: numbered(1_200_000, (n) => `<w:style w:styleId="s${n}"/>`),
        }),
      ),
    expected: /^too-large/u,
  },
  {
    name: "an encoding that nobody knows",
    at: "xlsx",
    happen: () => tryWorkbook(craft(`<?xml version="1.0" encoding="x-klingon"?>${worksheet(ROW).slice(22)}`)),
    expected: /^damaged/u,
  },
  ...["xl/workbook.xml", "xl/worksheets/sheet1.xml"].map((part): FaultCase => ({
    name: `${part} is missing`,
    at: "xlsx",
    happen: () => {
      const parts = Object.entries(craftParts(worksheet(ROW))).filter(([name]) => name !== part);
      return tryWorkbook(pack(Object.fromEntries(parts)));
    },
    expected: /^(?:damaged|not-a-workbook)/u,
  })),
  ...["xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml", "_rels/.rels"].map(
    (part): FaultCase => ({
      name: `${part} is missing`,
      at: "xlsx",
      happen: () => {
        const parts = Object.entries(craftParts(worksheet(ROW))).filter(([name]) => name !== part);
        return tryWorkbook(pack(Object.fromEntries(parts)));
      },
      expected: /^read: 1 sheets, 1 cells/u,
    }),
  ),
  {
    name: "letters cut off within a sheet",
    at: "xlsx",
    happen: () => {
      const sheet = cutLetter(worksheet('<row r="1"><c r="A1" t="str"><v>được</v></c></row>'));
      return tryWorkbook(craft("", { "xl/worksheets/sheet1.xml": sheet }));
    },
    expected: /^damaged/u,
  },
  {
    name: "letters cut off within a report",
    at: "docx",
    happen: () => {
      const parts = {
        "word/document.xml": cutLetter(
          `<w:document xmlns:w="${W}"><w:body>${paragraph("được 1")}</w:body></w:document>`,
        ),
      };
      return tryDocx(pack({ ...readParts(makeDocx({ body: paragraph("x") })), ...parts }));
    },
    expected: /^damaged/u,
  },
  {
    name: "a report that no relationship points to",
    at: "annotate",
    happen: () => annotated(makeDocx({ body: paragraph("Có 1 mô hình."), parts: { "_rels/.rels": rels() } })),
    expected: /^1 comment/u,
  },
  {
    name: "a list of contents that is not closed",
    at: "annotate",
    happen: () =>
      annotated(makeDocx({ body: paragraph("Có 1 mô hình."), parts: { "[Content_Types].xml": "<Types>" } })),
    expected: /^damaged/u,
  },
  {
    name: "comments that are there, broken",
    at: "annotate",
    happen: () => {
      const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="x/comments" Target="comments.xml"/></Relationships>`;
      const parts = { "word/_rels/document.xml.rels": relations, "word/comments.xml": "<w:comments>" };
      return annotated(makeDocx({ body: paragraph("Có 1 mô hình."), parts }));
    },
    expected: /^damaged/u,
  },
  {
    name: "relationships that lead round in a circle",
    at: "xlsx",
    happen: () =>
      tryWorkbook(
        craft(worksheet(ROW), {
          "xl/worksheets/_rels/sheet1.xml.rels": rels(
            ["drawing", "../workbook.xml"],
            ["table", "sheet1.xml"],
          ),
        }),
      ),
    expected: /^read/u,
  },
  {
    name: "styles that rest on one another in a circle",
    at: "docx",
    happen: () =>
      tryDocx(
        makeDocx({
          body: paragraph("Có 1 mô hình.", '<w:pStyle w:val="a"/>'),
          styles:
            '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>' +
            '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>',
        }),
      ),
    expected: /^read/u,
  },
];

/** The bytes of a text whose "ư" lacks its last byte. */
function cutLetter(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const at = bytes.findIndex((byte, index) => byte === 0xc6 && bytes[index + 1] === 0xb0);
  return new Uint8Array([...bytes.slice(0, at + 1), ...bytes.slice(at + 2)]);
}

function readParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

function annotated(bytes: Uint8Array): string {
  const docx = readDocxDocument("a.docx", bytes);
  if (!docx.ok) return docx.error.code;
  const remark = { start: 3, end: 4, text: ["?"], textAtNote: ["?"] };
  const done = annotateDocx(docx.value, bytes, [remark], { author: "K", initials: "K" });
  return done.ok ? `${done.value.comments} comment` : sayDocument(done.error);
}

/** So written that it packs no better than honest data. */
function randomlyNested(depth: number): string {
  return numbered(depth, (n) => `<a b="${n}">`);
}

function numbered(count: number, make: (n: number) => string): string {
  const pieces: string[] = [];
  for (let n = 0; n < count; n++) pieces.push(make((n * 2654435761) % 4294967296));
  return pieces.join("");
}
