import type { Block, Grid, GridCell, GridRow, Paper, Paragraph, Run } from "../../core/model/paper";
import { CONTENT_TYPES } from "../../hosts/package/content-types";
import { addRelationship } from "../../hosts/package/edit-relationships";
import { escapeXml } from "../../hosts/package/escape-xml";
import { OfficePackage } from "../../hosts/package/office-package";

/** The bytes of a `.docx` that says what the paper says. The same paper gives the same bytes. */
export function writePaper(paper: Paper): Uint8Array {
  const parts = new OfficePackage();
  parts.write(CONTENT_TYPES, TYPES);
  addRelationship(parts, "", `${RELATIONS}/officeDocument`, MAIN);
  parts.write("word/styles.xml", renderStyles(paper.size));
  addRelationship(parts, MAIN, `${RELATIONS}/styles`, "word/styles.xml");
  parts.write("word/settings.xml", SETTINGS);
  addRelationship(parts, MAIN, `${RELATIONS}/settings`, "word/settings.xml");
  parts.write("word/header1.xml", renderHeader(paper.size));
  const header = addRelationship(parts, MAIN, `${RELATIONS}/header`, "word/header1.xml");
  const body = paper.blocks.map(renderBlock).join("");
  parts.write(
    MAIN,
    `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${renderSection(paper, header)}</w:body></w:document>`,
  );
  return parts.save();
}

function renderBlock(block: Block): string {
  // Two tables would run into one, and Word wants a paragraph after the last.
  return block.kind === "grid" ? renderGrid(block) + SEPARATOR : renderParagraph(block);
}

const SEPARATOR =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>';

function renderParagraph(paragraph: Paragraph): string {
  const { runs, align, before = 0, after = 0, indent, keepNext, rule } = paragraph;
  const properties = [
    keepNext === true ? "<w:keepNext/>" : "",
    `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}"/>`,
    indent === undefined ? "" : `<w:ind w:firstLine="${fromMillimetres(indent)}"/>`,
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
  ].join("");
  const xml = `<w:p><w:pPr>${properties}</w:pPr>${runs.map(renderRun).join("")}</w:p>`;
  return rule === undefined ? xml : xml + renderRule(rule);
}

/** A line of a given length in the middle: the upper border of a flat paragraph, drawn in from both sides. */
function renderRule({ length, width }: NonNullable<Paragraph["rule"]>): string {
  const side = Math.max(0, fromMillimetres((width - CELL_MARGINS - length) / 2));
  return (
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' +
    '<w:spacing w:before="40" w:after="0" w:line="60" w:lineRule="exact"/>' +
    `<w:ind w:left="${side}" w:right="${side}"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>`
  );
}

/** Millimetres that a table cell keeps free at its sides together. */
const CELL_MARGINS = 2;

function renderRun({ text, bold, italic, underline, size }: Run): string {
  const look = [
    bold === true ? "<w:b/><w:bCs/>" : "",
    italic === true ? "<w:i/><w:iCs/>" : "",
    size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline === true ? '<w:u w:val="single"/>' : "",
  ].join("");
  const words = text.replace(/[\t\r\n]+/gu, " ");
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
}

function renderGrid({ widths, borders, rows }: Grid): string {
  const columns = widths.map(fromMillimetres);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="${borders ? "single" : "nil"}" w:sz="4" w:space="0" w:color="000000"/>`)
    .join("");
  const margin = fromMillimetres(CELL_MARGINS / 2);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${sides}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/>' +
    `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${rows.map((row) => renderRow(row, columns)).join("")}</w:tbl>`
  );
}

function renderRow({ cells, header }: GridRow, columns: readonly number[]): string {
  let at = 0;
  const xml = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = columns.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    return renderCell(cell, width);
  });
  const properties = `<w:trPr><w:cantSplit/>${header === true ? "<w:tblHeader/>" : ""}</w:trPr>`;
  return `<w:tr>${properties}${xml.join("")}</w:tr>`;
}

function renderCell({ paragraphs, span, middle, fill }: GridCell, width: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span === undefined ? "" : `<w:gridSpan w:val="${span}"/>`,
    fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
    middle === true ? '<w:vAlign w:val="center"/>' : "",
  ].join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.map(renderParagraph).join("")}</w:tc>`;
}

/** A4; the page number stands above each page but the first. */
function renderSection({ margins }: Paper, header: string): string {
  const side = (name: keyof Paper["margins"]): string => `w:${name}="${fromMillimetres(margins[name])}"`;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${header}"/><w:pgSz w:w="11906" w:h="16838"/>` +
    `<w:pgMar ${side("top")} ${side("right")} ${side("bottom")} ${side("left")} w:header="567" w:footer="567" w:gutter="0"/>` +
    "<w:titlePg/></w:sectPr>"
  );
}

function renderHeader(size: number): string {
  const look = `<w:rPr><w:sz w:val="${size * 2}"/></w:rPr>`;
  const field = `<w:fldSimple w:instr=" PAGE "><w:r>${look}<w:t>2</w:t></w:r></w:fldSimple>`;
  return `${HEAD}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}</w:p></w:hdr>`;
}

function renderStyles(size: number): string {
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
  return (
    `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` +
    '<w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/></w:style>' +
    "</w:styles>"
  );
}

function twips(points: number): number {
  return Math.round(points * 20);
}

function fromMillimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

const MAIN = "word/document.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' + `xmlns:r="${RELATIONS}"`;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const SETTINGS = `${HEAD}<w:settings ${NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const TYPES =
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ["document", "document.main"],
    ["styles", "styles"],
    ["settings", "settings"],
    ["header1", "header"],
  ]
    .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`)
    .join("") +
  "</Types>";
