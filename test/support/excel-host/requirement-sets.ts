/** An Excel of the day: the requirement sets of Excel on the web. */
export const REQUIREMENT_SETS: RequirementSets = {
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

/** The highest version of each requirement set an Excel has; what is not named it has not. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The same with another version of ExcelApi, and without undo groups. */
export function olderExcel(excelApi: string): RequirementSets {
  const kept = Object.entries(REQUIREMENT_SETS).filter(([name]) => !/^ExcelUndo|Online$/u.test(name));
  return { ...Object.fromEntries(kept), ExcelApi: excelApi };
}

export function supports(sets: RequirementSets, name: string, version: string): boolean {
  const highest = Object.entries(sets).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split(".").map(Number);
  return highestMajor > major || (highestMajor === major && highestMinor >= minor);
}
