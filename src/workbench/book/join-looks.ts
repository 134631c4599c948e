import type { WorkbookLooks } from "../../hosts/xlsx/looks/looks";

/** The looks of all files as one: each brings its own table of cells' looks, one behind the other. */
export function joinLooks(looks: readonly WorkbookLooks[]): WorkbookLooks {
  const [first, ...others] = looks;
  if (first && others.length === 0) return first;
  let shift = 0;
  const sheets = looks.flatMap((each) => {
    const by = shift;
    shift += each.cells.length;
    return each.sheets.map((sheet) => ({
      ...sheet,
      styles: sheet.styles.map((line) => line?.map((style) => style + by)),
      columns: sheet.columns.map((column) => ({ ...column, style: column.style + by })),
      rows: new Map([...sheet.rows].map(([row, look]) => [row, { ...look, style: look.style + by }])),
    }));
  });
  return { cells: looks.flatMap((each) => each.cells), sheets };
}
