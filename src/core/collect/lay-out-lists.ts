import type { Document } from "../model/document";
import type { CellValue, WorkbookSnapshot } from "../model/workbook";
import { listTableBlocks, textOf, toSheet } from "../tables/read-document-tables";

/**
 * A unit's document as a workbook of its tables, "Bảng 1" and so on, each with the letterhead of the document and the lines
 * above the table as its titles, so that its lists are read as those of a workbook are.
 */
export function layOutLists(document: Document): WorkbookSnapshot {
  const letterhead = readLetterhead(document);
  const tables = listTableBlocks(document).filter(
    ({ cells }) => cells.length > MOST_LETTERHEAD_ROWS || holdsList(cells),
  );
  const sheets = tables.map((table, index) => {
    const title = [...letterhead.filter((line) => !table.title.includes(line)), ...table.title];
    const sheet = toSheet(`Bảng ${index + 1}`, { ...table, title });
    return { ...sheet, values: sheet.values.map((row) => row.map(readValue)), titleRows: title.length };
  });
  return { name: document.name, sheets };
}

/** The lines that a document begins with, those of a letterhead set side by side by a small table too. */
function readLetterhead(document: Document): readonly string[] {
  const lines: string[] = [];
  for (const block of document.blocks.slice(0, MOST_LINES)) {
    if (block.kind === "table") {
      const cells = block.cells ?? [];
      if (cells.length > MOST_LETTERHEAD_ROWS || holdsList(cells)) break;
      lines.push(...cells.flatMap((row) => row.flatMap((cell) => cell.split("\n"))));
    } else {
      const text = textOf(document, block);
      if (text.length > LONGEST_LINE) break;
      lines.push(text);
    }
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MOST_LINES);
}

const MOST_LINES = 8;
const LONGEST_LINE = 120;

/** Two bodies and the State's motto over one another; a list has a header and an entry at least, and more columns. */
const MOST_LETTERHEAD_ROWS = 4;

function holdsList(cells: readonly (readonly string[])[]): boolean {
  return cells.length >= 2 && cells.some((row) => row.length >= 4);
}

/** A plain number as a workbook would hold it; what has zeros before it, or a mark, is text. */
function readValue(cell: CellValue): CellValue {
  const text = typeof cell === "string" ? cell.trim() : cell;
  const number = Number(text);
  return text !== "" && Number.isFinite(number) && String(number) === text ? number : text;
}
