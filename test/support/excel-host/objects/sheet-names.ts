import type { Workbook } from "../model/workbook";
import { refuse } from "../wire/api-error";

/** Refuses a name that Excel does not give a sheet. */
export function checkSheetName(name: string, workbook: Workbook, except?: string): void {
  const isBad =
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isBad) throw refuse("InvalidArgument");
  const lower = name.toLowerCase();
  const isTaken = workbook.sheets.value.some(
    (each) => each.id !== except && each.name.toLowerCase() === lower,
  );
  if (isTaken) throw refuse("ItemAlreadyExists");
}

/** `Sheet1`, `Sheet2` …: the first that is free. */
export function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.value.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!workbook.findSheet(name)) return name;
  }
}
