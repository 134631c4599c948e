import { foldText } from "../base/fold-text";
import { readCell } from "./cell-content";
import type { CellValue } from "./workbook";

/** Whether a cell says that there is something: not blank, a dash, "Chưa xét" or "Không". */
export function isStated(value: CellValue): boolean {
  const content = readCell(value);
  if (content.kind === "empty" || content.kind === "dash" || content.kind === "pending") return false;
  return !(content.kind === "text" && /^(khong|khong co|ko|k|chua|false)$/u.test(foldText(content.text)));
}
