import type { XmlElement } from "../package/xml-tree";

/** The addresses by which a workbook's parts name their vocabulary; strict files use another set. */
export interface Vocabulary {
  readonly main: string;
  readonly relations: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

/** The vocabulary of the workbook whose workbook part this is the root of. */
export function vocabularyOf(root: XmlElement): Vocabulary {
  return root.uri === STRICT.main ? STRICT : TRANSITIONAL;
}

export const TRANSITIONAL: Vocabulary = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

const STRICT: Vocabulary = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** What `[Content_Types].xml` calls the parts we write. */
export const PART_TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
