import { parseXml } from "../../package/xml-tree";
import type { WorkbookParts } from "../workbook-parts";
import { createColorReader } from "./colors";
import type { WorkbookLooks } from "./looks";
import { readCellLooks } from "./read-cell-looks";
import { readSheetLook } from "./read-sheet-look";

/** How an opened workbook looks; its sheets are those of its snapshot, in the same order. */
export function readLooks(workbook: WorkbookParts): WorkbookLooks {
  const { package: parts } = workbook;
  const theme = parts.relationshipsOf(workbook.part).find((each) => each.type === "theme")?.target;
  const themeText = theme === undefined ? undefined : parts.readText(theme);
  const styles = workbook.styles === undefined ? undefined : parts.readText(workbook.styles);
  const colorOf = createColorReader(themeText, styles === undefined ? undefined : parseXml(styles));
  const sheets = workbook.sheets.flatMap(({ part }) => {
    const content = part === undefined ? undefined : parts.readUtf8(part);
    return content ? [readSheetLook(content, colorOf)] : [];
  });
  return { cells: readCellLooks(styles, themeText), sheets };
}
