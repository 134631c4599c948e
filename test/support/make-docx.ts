import { strToU8, zipSync } from "fflate";

/** What a made document holds; every text is WordprocessingML, put together by the functions below. */
export interface MadeDocx {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:footnotes`, `w:endnotes`; left out where undefined. */
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Further parts by name, and parts to be overwritten. */
  readonly parts?: Readonly<Record<string, string>>;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The bytes of a `.docx` that Word and LibreOffice open. The same input gives the same bytes. */
export function makeDocx({ body, styles, footnotes, endnotes, parts = {} }: MadeDocx): Uint8Array {
  const given = { styles, footnotes, endnotes };
  const others = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>` +
      others
        .map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${name}+xml"/>`)
        .join("") +
      "</Types>",
    "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels":
      `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">` +
      others
        .map(([name]) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
        .join("") +
      "</Relationships>",
    ...Object.fromEntries(
      others.map(([name, xml]) => [`word/${name}.xml`, `${HEAD}<w:${name} ${NAMESPACES}>${xml}</w:${name}>`]),
    ),
    ...parts,
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: new Date("2024-01-01T00:00:00Z"), level: 6 });
}

/** A paragraph; `content` is plain text or runs, `properties` what stands in its `w:pPr`. */
export function paragraph(content: string, properties = ""): string {
  const inner = content.startsWith("<") ? content : content === "" ? "" : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run of plain text; `properties` is what stands in its `w:rPr`. */
export function run(text: string, properties = ""): string {
  const head = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${head}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

/** The call of a footnote, and a footnote's body. */
export function callNote(id: number, kind: "footnote" | "endnote" = "footnote"): string {
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
}

export function note(id: number, content: string, kind: "footnote" | "endnote" = "footnote"): string {
  const body = content.startsWith("<w:p>") ? content : paragraph(`<w:r><w:${kind}Ref/></w:r>${run(content)}`);
  return `<w:${kind} w:id="${id}">${body}</w:${kind}>`;
}

/** A table; a cell is its text, `{ text, span, merge }`, or its own paragraphs as XML. */
export function table(rows: readonly (readonly MadeCell[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map(makeCell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

export type MadeCell =
  string | { readonly text: string; readonly span?: number; readonly merge?: "restart" | "continue" };

function makeCell(cell: MadeCell): string {
  const { text, span, merge } = typeof cell === "string" ? { text: cell } : cell;
  const properties =
    (span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`) +
    (merge === undefined ? "" : merge === "continue" ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>');
  const content = /^<w:(?:p|tbl|sdt)[\s>/]/u.test(text) ? text : paragraph(text);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

function escapeText(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
