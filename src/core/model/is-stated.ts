import { foldText } from "../base/fold-text";
import { readCell } from "./cell-content";
import type { CellValue } from "./workbook";

/** Whether a cell says that there is something: not blank, a dash, "Chưa xét", "Không" or "Chưa được khen". */
export function isStated(value: CellValue): boolean {
  const content = readCell(value);
  if (content.kind === "empty" || content.kind === "dash" || content.kind === "pending") return false;
  return !(content.kind === "text" && NOTHING.test(foldText(content.text)));
}

const NOTHING =
  /^(?:k|false|(?:khong|ko|chua)(?: (?:co|duoc|de nghi))?(?: (?:khen|khen thuong|cong nhan|dat|dat giai|tang|tang thuong|bieu duong))?)$/u;
