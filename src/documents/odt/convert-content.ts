import { SaxesParser, type SaxesTagNS } from "saxes";
import { DocumentFault } from "../docx/document-fault";
import { CoveredCells } from "./covered-cells";
import { OdtWriter } from "./odt-writer";

/** The body and the footnotes of a document as WordprocessingML. */
export interface Converted {
  readonly body: string;
  readonly notes: string;
}

/** Makes WordprocessingML of the `content.xml` of an OpenDocument text: paragraphs, headings, lists, tables, notes. */
export function convertContent(xml: string): Converted {
  const writer = new OdtWriter();
  const parser = new SaxesParser({ xmlns: true });
  /** Of the tables that are open, the innermost last. */
  const tables: CoveredCells[] = [];
  /** How many elements are open whose content is not read: deleted text, comments, the marks of notes. */
  let [passedOver, lists, depth] = [0, 0, 0];
  const isText = (): boolean => passedOver === 0;
  parser.on("error", (error) => {
    throw new DocumentFault("damaged", error.message);
  });
  parser.on("doctype", () => {
    throw new DocumentFault("damaged", "a document type declaration is not allowed");
  });
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) throw new DocumentFault("too-deep", "elements nested too deep");
    if (PASSED_OVER.has(tag.name)) passedOver++;
    if (!isText()) return;
    if (tag.name === "text:list") lists++;
    if (tag.name === "table:table") tables.push(new CoveredCells());
    open(tag, writer, { lists, cells: tables.at(-1) });
  });
  parser.on("text", (text) => {
    if (isText()) writer.text(text.replace(/[ \t\r\n]+/gu, " "));
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    if (isText()) {
      if (name === "text:list") lists--;
      if (name === "table:table") tables.pop();
      // A covered place closes with itself, where it is told.
      close(name, writer);
    }
    if (PASSED_OVER.has(name)) passedOver--;
  });
  parser.write(xml).close();
  return { body: writer.finish(), notes: writer.notes };
}

const MAX_DEPTH = 2000;

const PASSED_OVER = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:note-citation",
  "text:ruby-text",
  "svg:title",
  "svg:desc",
  "office:forms",
  "table:shapes",
]);

/** Where an element stands: in how many lists, and in which table. */
interface Place {
  readonly lists: number;
  readonly cells: CoveredCells | undefined;
}

function open({ name, attributes }: SaxesTagNS, writer: OdtWriter, { lists, cells }: Place): void {
  const read = (attribute: string): number => {
    const value = attributes[attribute]?.value ?? "";
    return /^\d{1,4}$/u.test(value) ? Math.max(1, Number(value)) : 1;
  };
  switch (name) {
    case "text:h":
      writer.begin(`<w:pPr><w:outlineLvl w:val="${Math.min(read("text:outline-level"), 9) - 1}"/></w:pPr>`);
      break;
    case "text:p":
      writer.begin(
        lists > 0
          ? `<w:pPr><w:numPr><w:ilvl w:val="${Math.min(lists, 9) - 1}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
          : "",
      );
      break;
    case "text:s":
      writer.text(" ".repeat(Math.min(read("text:c"), 100)));
      break;
    case "text:tab":
      writer.mark("tab");
      break;
    case "text:line-break":
      writer.mark("br");
      break;
    case "text:note":
      writer.beginNote();
      break;
    case "table:table":
      writer.place("<w:tbl>");
      break;
    case "table:table-row":
      cells?.startRow();
      writer.place("<w:tr>");
      break;
    case "table:table-cell": {
      const [span, rows] = [read("table:number-columns-spanned"), read("table:number-rows-spanned")];
      cells?.take(span, rows);
      writer.place(cellHead(span, rows > 1 ? "restart" : null));
      break;
    }
    case "table:covered-table-cell":
      for (let left = Math.min(read("table:number-columns-repeated"), MAX_COLUMNS); left > 0; left--) {
        const span = cells?.cover() ?? null;
        if (span !== null) writer.place(`${cellHead(span, "continue")}<w:p/></w:tc>`);
      }
      break;
  }
}

const MAX_COLUMNS = 512;

function cellHead(span: number, merge: "restart" | "continue" | null): string {
  const down = merge === null ? "" : `<w:vMerge w:val="${merge}"/>`;
  return `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${down}</w:tcPr>`;
}

function close(name: string, writer: OdtWriter): void {
  switch (name) {
    case "text:h":
    case "text:p":
      writer.end();
      break;
    case "text:note":
      writer.endNote();
      break;
    case "table:table":
      writer.place("</w:tbl>");
      break;
    case "table:table-row":
      writer.place("</w:tr>");
      break;
    case "table:table-cell":
      writer.place("</w:tc>");
      break;
  }
}
