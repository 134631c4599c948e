import type { Mark } from "../../../src/core/model/mark";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import type { HostError } from "../../../src/ports/workbook-host";
import { createBook, type Book } from "../../../src/workbench/book/create-book";
import { createWorkbookService, type NamedFile } from "../../../src/workbench/book/workbook-service";
import type { CellContent, GridView } from "../../../src/workbench/grid/grid-view";

/** A book over files in this thread, with a grid that only writes down what it is to show. */
export interface OpenedBook {
  readonly book: Book;
  readonly shown: CellContent[];
  readonly sheets: string[];
  /** Sheets that were shown and are no longer. */
  readonly gone: () => readonly string[];
  readonly marks: () => readonly Mark[];
  readonly refused: HostError[];
  /** The first file's bytes, once all that was begun is done. */
  readonly bytes: () => Promise<Uint8Array>;
}

export async function openBook(files: readonly NamedFile[]): Promise<OpenedBook> {
  const service = createWorkbookService();
  const read = await service.open(files);
  if (!read.ok) throw new Error(read.error.code);
  const refused: HostError[] = [];
  const book = createBook(service, read.value, (error) => refused.push(error));
  const shown: CellContent[] = [];
  const sheets: string[] = [];
  let marks: readonly Mark[] = [];
  let there: readonly string[] = [];
  const grid: GridView = {
    showCells: (cells) => void shown.push(...cells),
    showSheets: ({ snapshot }, names) => {
      sheets.push(...names);
      there = snapshot.sheets.map((sheet) => sheet.name);
    },
    showMarks: (wanted) => (marks = wanted),
    reveal: ({ sheet }) => sheet !== "Ẩn",
    selection: () => ({ sheet: "Số liệu", address: "B2" }),
    selectedRanges: () => ({ sheet: "Số liệu", ranges: ["B2:C2", "E2"] }),
    showHeadings: () => undefined,
    outline: () => undefined,
    run: () => undefined,
    paste: () => undefined,
    isEditing: () => false,
    step: () => undefined,
    wear: () => undefined,
    dispose: () => undefined,
  };
  book.attach(grid);
  return {
    book,
    shown,
    sheets,
    gone: () => sheets.filter((name) => !there.includes(name)),
    marks: () => marks,
    refused,
    bytes: async () => {
      const files = await book.files(null);
      if (!files.ok || !files.value[0]) throw new Error("no file");
      return files.value[0].bytes;
    },
  };
}

export function fileOf(name: string, ...plans: readonly SheetPlan[]): NamedFile {
  return { name, bytes: createWorkbook(plans) };
}
