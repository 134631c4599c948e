import { formatAddress } from "../../../src/core/model/address";
import { NOTE_HEAD } from "../../../src/hosts/office/find-notes";
import { isMarkFormula } from "../../../src/hosts/package/our-traces";
import type { ExcelHost } from "../../support/excel-host/create-excel-host";

type Sheet = ExcelHost["workbook"]["sheets"]["value"][number];

/** All that a person sees of the sheets that are theirs (ours left out), cell by cell and format by format. */
export function describeOwn(excel: ExcelHost): readonly ReturnType<typeof describeSheet>[] {
  return excel.workbook.sheets.value.filter((sheet) => !isBuilt(sheet)).map(describeSheet);
}

/** The same without our marks and notes. */
export function describeTheirs(excel: ExcelHost): unknown {
  return describeOwn(excel).map((sheet) => ({
    ...sheet,
    conditions: sheet.conditions.filter((each) => !isMarkFormula(each.formula)),
    notes: sheet.notes.filter((each) => !each.content.startsWith(NOTE_HEAD)),
    comments: sheet.comments.filter((each) => !each.content.startsWith(NOTE_HEAD)),
  }));
}

/** The cells of the sheets that we built, with their looks; what stands around them (charts, widths, print) left out. */
export function describeBuilt(excel: ExcelHost): Readonly<Record<string, unknown>> {
  const built = excel.workbook.sheets.value.filter(isBuilt);
  return Object.fromEntries(built.map((sheet) => [sheet.name, describeCells(sheet)]));
}

function isBuilt(sheet: Sheet): boolean {
  return sheet.names.all.some((name) => name.name === "_khop_built");
}

function describeSheet(sheet: Sheet) {
  return {
    ...describeCells(sheet),
    state: sheet.state.value,
    rows: [...sheet.rows.value].sort(([one], [other]) => one - other),
    columns: [...sheet.columns.value].sort(([one], [other]) => one - other),
    conditions: sheet.conditionalFormats.all,
    charts: sheet.charts.all,
    notes: sheet.notes.all,
    comments: sheet.comments.all,
    names: sheet.names.all,
  };
}

/** Values, formulas, merges, links, and each format of each cell that has any. */
function describeCells(sheet: Sheet): Readonly<Record<string, unknown>> {
  const used = sheet.usedRange(false);
  const cells: Record<string, unknown> = {};
  if (used) {
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        const formats = sheet.formats.properties
          .map((property) => [property, sheet.formats.at(property, row, column, null)] as const)
          .filter(([property, value]) => value !== null && value !== DEFAULTS[property]);
        const value = sheet.cells.value(row, column);
        const formula = sheet.cells.formula(row, column);
        if (value === "" && formula === undefined && formats.length === 0) continue;
        cells[formatAddress(row, column)] = { value, formula, formats };
      }
    }
  }
  return {
    cells,
    merges: [...sheet.merges.value].sort((one, other) => one.top - other.top || one.left - other.left),
    links: [...sheet.hyperlinks.value].sort(([one], [other]) => one - other),
  };
}

/** A format set to this is as good as none. */
const DEFAULTS: Readonly<Record<string, unknown>> = { numberFormat: "General" };
