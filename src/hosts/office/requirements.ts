/** A requirement set of Office with its version, as the manifest and `isSetSupported` name it. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/**
 * What the add-in cannot do without; the manifest asks for the same. 1.13 is where merged cells can be listed; no Excel
 * sold for good lies between 1.9 (areas, conditional formats over them) and 1.14 (Excel 2021), so asking less gains nobody.
 */
export const MINIMUM_SETS: readonly RequirementSet[] = [
  { name: "ExcelApi", version: "1.13" },
  { name: "SharedRuntime", version: "1.1" },
];

/** What is used where it is there. */
export const COMMENTS: RequirementSet = { name: "ExcelApi", version: "1.10" };
export const NOTES: RequirementSet = { name: "ExcelApi", version: "1.18" };
export const SHEET_EVENTS: RequirementSet = { name: "ExcelApi", version: "1.17" };
/** Before it, Ctrl+Z takes back nothing that an add-in wrote, and nothing that was done before: Excel 2021 and 2024 stay so. */
export const UNDO: RequirementSet = { name: "ExcelApi", version: "1.19" };
export const UNDO_GROUPS: RequirementSet = { name: "ExcelUndoApiAll", version: "1.0" };

/** Whether this Excel has a requirement set. */
export type Supports = (set: RequirementSet) => boolean;

/** Asks the Office program that runs the page; nothing is supported where there is none. */
export function officeSupports(set: RequirementSet): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context.requirements.isSetSupported(set.name, set.version);
}

/** Whether it is the Excel of a computer, rather than that of a browser. */
export function isOnComputer(): boolean {
  return typeof Office !== "undefined" && /^(?:PC|Mac)$/u.test(String(Office.context.platform));
}

/** `"ExcelApi 1.13"`. */
export function formatSet(set: RequirementSet): string {
  return `${set.name} ${set.version}`;
}
