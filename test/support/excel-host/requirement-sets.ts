/** An Excel of the day: the requirement sets of Excel on the web. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  ExcelApiOnline: "1.1",
  ExcelUndoApiAll: "1.0",
  ExcelApiUndo: "1.8",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.2",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  CustomXmlParts: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

/** The same with another version of ExcelApi, and without undo groups. */
export function olderExcel(excelApi: string): Readonly<Record<string, string>> {
  const kept = Object.entries(REQUIREMENT_SETS).filter(([name]) => !/^ExcelUndo|Online$/u.test(name));
  return { ...Object.fromEntries(kept), ExcelApi: excelApi };
}
