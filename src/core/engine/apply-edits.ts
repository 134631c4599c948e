import { cellKey, parseAddress } from "../model/address";
import type { Block, Document, TextSpan } from "../model/document";
import type { Edit, ReplaceTextEdit, SetCellEdit } from "../model/edit";
import { refreshSums } from "../tables/plain-sums";
import type { CellValue, WorkbookSnapshot } from "../model/workbook";

export interface Sources {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly documents: readonly Document[];
}

/**
 * The sources with the edits made in copies, plain sums over them worked out anew as a spreadsheet program would; an edit
 * whose place no longer holds `from` is handed back as stale.
 */
export function applyEdits(
  sources: Sources,
  edits: readonly Edit[],
): Sources & { readonly stale: readonly Edit[] } {
  const stale: Edit[] = [];
  let { workbooks, documents } = sources;
  for (const edit of edits) {
    if (edit.kind !== "set-cell") continue;
    const changed = setCell(workbooks, edit);
    if (changed) workbooks = changed;
    else stale.push(edit);
  }
  // From the end of a text to its beginning, so that one replacement does not move the next.
  const replacements = edits.filter((edit) => edit.kind === "replace-text").sort((a, b) => b.start - a.start);
  for (const edit of replacements) {
    const changed = replaceText(documents, edit);
    if (changed) documents = changed;
    else stale.push(edit);
  }
  // What nothing was changed in stays the same object.
  return {
    workbooks: workbooks === sources.workbooks ? workbooks : workbooks.map(refreshSums),
    documents,
    stale,
  };
}

function setCell(
  workbooks: readonly WorkbookSnapshot[],
  edit: SetCellEdit,
): readonly WorkbookSnapshot[] | null {
  const at = parseAddress(edit.address);
  const workbookIndex = workbooks.findIndex(
    (each) =>
      (edit.workbook === undefined || each.name === edit.workbook) &&
      each.sheets.some((sheet) => sheet.name === edit.sheet),
  );
  const workbook = workbooks[workbookIndex];
  const sheet = workbook?.sheets.find((each) => each.name === edit.sheet);
  if (!at || !workbook || !sheet) return null;
  if ((sheet.values[at.row]?.[at.column] ?? "") !== edit.from) return null;
  const values = sheet.values.slice();
  while (values.length <= at.row) values.push([]);
  const row: CellValue[] = [...(values[at.row] ?? [])];
  while (row.length <= at.column) row.push("");
  row[at.column] = edit.to;
  values[at.row] = row;
  const formulas = new Map(sheet.formulas);
  if (edit.formula === undefined) formulas.delete(cellKey(at.row, at.column));
  else formulas.set(cellKey(at.row, at.column), edit.formula);
  const changed = {
    ...workbook,
    sheets: workbook.sheets.map((each) => (each === sheet ? { ...sheet, values, formulas } : each)),
  };
  return workbooks.map((each, index) => (index === workbookIndex ? changed : each));
}

function replaceText(documents: readonly Document[], edit: ReplaceTextEdit): readonly Document[] | null {
  const document = documents.find((each) => each.name === edit.document);
  if (document?.text.slice(edit.start, edit.end) !== edit.from) return null;
  const text = document.text.slice(0, edit.start) + edit.to + document.text.slice(edit.end);
  const shift = edit.to.length - (edit.end - edit.start);
  const move = (offset: number): number => (offset >= edit.end ? offset + shift : offset);
  const shiftSpan = ({ start, end }: TextSpan): TextSpan => ({ start: move(start), end: move(end) });
  const blocks = document.blocks.map((block): Block => {
    const cellSpans = block.cellSpans?.map((row) => row.map(shiftSpan));
    return {
      ...block,
      pieces: block.pieces.map(shiftSpan),
      ...(cellSpans
        ? { cellSpans, cells: cellSpans.map((row) => row.map(({ start, end }) => text.slice(start, end))) }
        : {}),
    };
  });
  return documents.map((each) => (each === document ? { ...document, text, blocks } : each));
}
