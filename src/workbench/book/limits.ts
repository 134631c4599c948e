import type { Language } from "../../core/base/language";
import type { WorkbookSnapshot } from "../../core/model/workbook";

/** What the page opens at most: beyond it a browser's memory is not enough, and the command line is. */
export const LIMITS = {
  /** Of all files, packed. */
  bytes: 60 * 1024 * 1024,
  /** Cells that hold something, of all files. */
  cells: 3_000_000,
  /** Up to here formulas are worked out anew while cells are changed. */
  liveCells: 400_000,
} as const;

/** How many cells hold something, near enough: rows are counted with their gaps. */
export function countCells(workbooks: readonly WorkbookSnapshot[]): number {
  let cells = 0;
  for (const { sheets } of workbooks)
    for (const { values } of sheets) for (const line of values) cells += line.length;
  return cells;
}

/** One sentence: what is too large, and what takes it. */
export function describeTooLarge(name: string, language: Language): string {
  return language === "vi"
    ? `${name} quá lớn để mở trong trình duyệt (giới hạn 60 MB và 3 triệu ô). Hãy kiểm tra bằng dòng lệnh: khop check "${name}".`
    : `${name} is too large to open in a browser (the limit is 60 MB and 3 million cells). Check it on the command line: khop check "${name}".`;
}
