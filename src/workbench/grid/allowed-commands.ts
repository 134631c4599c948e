/**
 * What a person may do in the grid: look around, and change what stands in cells. All else (rows, sheets, merges, formats) would
 * change the view and not the file, and is refused. Named as the grid names its commands.
 */
export function isRefusedCommand(id: string): boolean {
  return /^sheet\.command\./u.test(id) && STRUCTURE_OR_FORMAT.test(id);
}

/**
 * What may happen to the grid's data: contents and results; sizes, for they follow from contents. What else comes along with
 * pasting or typing (merges, formats) is emptied instead of refused, so that the contents still arrive.
 */
export function isAllowedMutation(id: string): boolean {
  return !id.startsWith("sheet.mutation.") || MUTATIONS.has(id);
}

/** What sets the grid's engine to work. */
export function isCalculation(id: string): boolean {
  return /^formula\.mutation\.set-(trigger-)?formula-calculation-start$/u.test(id);
}

export const SET_VALUES = "sheet.mutation.set-range-values";

const STRUCTURE_OR_FORMAT = new RegExp(
  [
    "merge",
    "insert-(col|row|multi|range|sheet|defined)",
    "(remove|delete)-(col|row|sheet|defined|worksheet|range)",
    "hide-|hidden|visible|worksheet-show",
    "move-(range|rows|cols|columns)|reorder|sort",
    "frozen|protection|permission",
    "numfmt|background|bold|italic|underline|overline|border|stroke|font|style|theme|subscript|superscript",
    "text-(color|rotation|wrap|align)|text-to-|split-text|vertical-text|horizontal-text",
    "tab-color|workbook-name|worksheet-(name|order|right|row-count|column-count)",
    "paste-(format|besides)|format-painter|clear-selection-format|repeat-last|reset-(range|text)",
    "gridlines|checkbox|copy-sheet|copy-worksheet|set-(row|col)-data",
  ].join("|"),
  "u",
);

const MUTATIONS: ReadonlySet<string> = new Set([
  SET_VALUES,
  "sheet.mutation.empty",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-col-width",
]);
