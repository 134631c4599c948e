import type { Result } from "../../core/base/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError } from "../../ports/workbook-host";
import { guardFaults } from "../package/package-fault";
import { startBudget } from "./grid-builder";
import { readSharedStrings } from "./read-shared-strings";
import { NO_FORMATS, readStyles, type CellFormats } from "./read-styles";
import { readWorksheet, type WorksheetContext } from "./read-worksheet";
import { openWorkbook, type WorkbookParts } from "./workbook-parts";

/** Reads the bytes of an .xlsx or .xlsm; `name` is the file's own name, for the snapshot and for the error. */
export function readXlsx(name: string, bytes: Uint8Array): Result<WorkbookSnapshot, HostError> {
  return guardFaults(name, () => readSnapshot(name, openWorkbook(bytes)));
}

/** The snapshot of a workbook already opened. Throws a PackageFault where a part is damaged. */
export function readSnapshot(name: string, workbook: WorkbookParts): WorkbookSnapshot {
  const strings =
    workbook.sharedStrings === undefined ? undefined : workbook.package.readUtf8(workbook.sharedStrings);
  const context: WorksheetContext = {
    strings: strings ? readSharedStrings(strings) : [],
    formats: readFormats(workbook),
    date1904: workbook.date1904,
    budget: startBudget(),
  };
  const sheets: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) {
    const content = sheet.part === undefined ? undefined : workbook.package.readUtf8(sheet.part);
    if (!content) continue;
    sheets.push({
      name: sheet.name,
      visibility: sheet.visibility,
      ...readWorksheet(content, context),
      builtByKhop: sheet.builtByKhop,
    });
  }
  return { name, sheets };
}

/** The cell formats of a workbook, by style number. */
export function readFormats(workbook: WorkbookParts): CellFormats {
  const text = workbook.styles === undefined ? undefined : workbook.package.readText(workbook.styles);
  return text === undefined ? NO_FORMATS : readStyles(text);
}
