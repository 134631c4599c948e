/** A sheet that stands in the workbook already. */
export interface ExistingSheet {
  readonly name: string;
  readonly builtByKhop: boolean;
}

/**
 * The name a built sheet gets: its own, where it is free or held by a sheet of ours (which is then replaced); else with
 * ` (2)`, ` (3)`… Excel takes names that differ in case only for the same, and none longer than 31 characters.
 */
export function chooseSheetName(
  wanted: string,
  existing: readonly ExistingSheet[],
  taken: readonly string[],
): string {
  const clean = wanted.replace(/[[\]:*?/\\]/gu, " ").replace(/^'+|(?<!')'+$/gu, "");
  const foreign = new Set(
    [...existing.filter((each) => !each.builtByKhop).map((each) => each.name), ...taken].map(foldSheetName),
  );
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, MAX_NAME - suffix.length).trimEnd() + suffix;
    if (!foreign.has(foldSheetName(name))) return name;
  }
}

/** Whether Excel takes two sheet names for the same. */
export function isSameSheet(one: string, other: string): boolean {
  return foldSheetName(one) === foldSheetName(other);
}

/** The form in which two names of sheets are the same to Excel. */
export function foldSheetName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

const MAX_NAME = 31;
