import { isOutlineColumn } from "./outline-column";
import { foldToneStyle, foldWords } from "../base/fold-text";
import { hasMarks } from "../lexicon/table-words";
import type { TableKind } from "../model/report";
import type { Period } from "../model/period";
import type { Dimensions, Table, TableColumn } from "../model/table";
import type { SummaryTable, Template } from "../template/schema";
import type { SheetCorrections } from "./corrections";
import { frameOf } from "./find-tables";
import type { TableArea } from "./table-area";
import type { HeaderInterpreter } from "./interpret-header";
import { headerName } from "./settle-by-values";
import { findPeriod } from "./periods";
import type { ColumnHeader } from "./read-header";
import type { UnitCatalogue } from "./read-meaning";
import { readRows } from "./read-rows";
import { isDenied, isDetailLabel, isOrdinalHeader } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** Where a table of figures stands. */
export interface SummarySource {
  readonly grid: SheetGrid;
  readonly area: TableArea;
  readonly headers: readonly ColumnHeader[];
  readonly workbook: string;
  readonly id: string;
}

/** What its labels are understood with. */
export interface SummaryReader {
  readonly interpreter: HeaderInterpreter;
  readonly units: UnitCatalogue;
  readonly template: Template;
}

/** Reads a table of figures: what its columns and rows count, and every cell of its body. */
export function readSummaryTable(
  { grid, area, headers, workbook, id }: SummarySource,
  { interpreter, units, template }: SummaryReader,
  corrections: SheetCorrections,
): Table {
  const titlePeriod = findPeriod(area.title.join(" "));
  const knownUnits = new Map(units.names().map((name) => [foldWords(name), name]));
  const roles = headers
    .filter((header) => !isSpace(grid, area, header))
    .map((header) => ({
      header,
      role: corrections.roleOf(headerName(header)) ?? findRole(grid, area, header, template),
    }));
  ensureLabel(roles);
  const is = corrections.kindAt(area.headerTop, area.left);
  const by =
    is === undefined ? findRowDimension(grid, area, roles, interpreter, knownUnits, template) : ROWS_OF[is];
  const read = roles.map(({ header, role }): TableColumn => ({
    column: header.column,
    path: header.path,
    role,
    dimensions: role === "measure" ? withPeriod(interpreter.interpret(header.path), titlePeriod) : {},
    ...(header.index ? { index: header.index.index } : {}),
    ...(header.index?.formula === undefined ? {} : { indexFormula: header.index.formula }),
  }));
  const columns = inheritWhole(nameMeasure(read, area.title, by, interpreter));
  const readLabel = (label: string): Dimensions => {
    if (by === "year") {
      const year = /(19|20)\d\d/u.exec(label);
      return year ? { period: { from: Number(year[0]), to: Number(year[0]) } } : {};
    }
    if (by === "field") {
      const field = interpreter.fields.exact(label) ?? interpreter.fields.within(label);
      return field ? { field: field.id } : {};
    }
    if (by === "unit") {
      const unit = knownUnits.get(foldWords(label));
      return unit === undefined ? {} : { unit };
    }
    if (by === null) return {};
    const value = interpreter.interpret([label])[by];
    return value === undefined ? {} : { [by]: value };
  };
  const { rows, cells } = readRows(grid, area, columns, readLabel);
  const measures = new Set(columns.flatMap((column) => column.dimensions.measure ?? []));
  const kind = is === undefined || is === "none" || is === "register" ? findKind(by, measures) : is;
  return { ...frameOf(grid, area, workbook, id), kind, columns, rows, cells };
}

function withPeriod(dimensions: Dimensions, period: Period | null): Dimensions {
  return dimensions.period || !period ? dimensions : { ...dimensions, period };
}

type RowDimension = SummaryTable["rows"] | null;

/** A column with neither a label nor a value: space between two others. */
function isSpace(grid: SheetGrid, area: TableArea, { column, path, index }: ColumnHeader): boolean {
  if (path.length > 0 || index !== undefined) return false;
  for (let row = area.bodyTop; row <= Math.min(area.bodyBottom, area.bodyTop + 500); row++)
    if (grid.value(row, column) !== "") return false;
  return area.headerBottom >= area.headerTop;
}

/** What the rows of a table are about once a person said what it is. */
const ROWS_OF: Readonly<Record<TableKind | "none", RowDimension>> = {
  awards: "year",
  fields: "field",
  units: "unit",
  generic: null,
  register: null,
  none: null,
};

/** Where no header says what is counted ("Tập thể | Cá nhân" alone), the table's own title may. */
function nameMeasure(
  columns: readonly TableColumn[],
  title: readonly string[],
  by: RowDimension,
  interpreter: HeaderInterpreter,
): readonly TableColumn[] {
  if (by === null || columns.some((column) => column.dimensions.measure !== undefined)) return columns;
  // Beside "Chưa khen" a total is of both.
  if (columns.some(({ path }) => path.some(isDenied))) return columns;
  const measures = new Set(title.flatMap((line) => interpreter.measuresIn(line)));
  const [measure] = measures;
  if (measure === undefined || measures.size > 1) return columns;
  return columns.map((column) =>
    column.role === "measure" ? { ...column, dimensions: { ...column.dimensions, measure } } : column,
  );
}

/** "Trong đó: mô hình | việc làm" counts what the column before it counts: its parts say only which of it. */
function inheritWhole(columns: readonly TableColumn[]): readonly TableColumn[] {
  let whole: Dimensions = {};
  return columns.map((column) => {
    if (column.role !== "measure") return column;
    if (!isPart(column)) {
      whole = column.dimensions;
      return column;
    }
    return { ...column, dimensions: { ...whole, ...column.dimensions } };
  });
}

function isPart({ path, dimensions }: TableColumn): boolean {
  return path.length > 1 && dimensions.measure === undefined && isDetailLabel(path[0] ?? "");
}

function findKind(by: RowDimension, measures: ReadonlySet<string>): TableKind {
  if (measures.size === 0) return "generic";
  if (by === "year" && measures.has("awarded")) return "awards";
  if (by === "field") return "fields";
  if (by === "unit") return "units";
  return "generic";
}

function findRole(
  grid: SheetGrid,
  area: TableArea,
  header: ColumnHeader,
  template: Template,
): TableColumn["role"] {
  const leaf = header.path.at(-1) ?? "";
  // "TT" under another header is short for "Tập thể".
  if (isOrdinalHeader(leaf) && header.path.length === 1) return "ordinal";
  if (isOutlineColumn(grid, header.column, area.bodyTop, area.bodyBottom)) return "ordinal";
  const words = foldWords(leaf);
  if (findDeclared(words, template) !== undefined && !isSex(leaf, grid, area)) return "label";
  let figures = 0;
  let texts = 0;
  for (let row = area.bodyTop; row <= Math.min(area.bodyBottom, area.bodyTop + 500); row++) {
    const { kind } = grid.content(row, header.column);
    if (kind === "text") texts++;
    else if (kind !== "empty") figures++;
  }
  if (texts > figures) return "text";
  return figures === 0 && texts === 0 && /^(ghi chu|chu thich)$/u.test(words) ? "text" : "measure";
}

/** "Nam" beside "Nữ" is not "Năm": where the header has marks, a word without any is meant as it stands. */
function isSex(leaf: string, grid: SheetGrid, area: TableArea): boolean {
  if (foldToneStyle(leaf) !== "nam") return false;
  for (let row = area.headerTop; row <= area.headerBottom; row++)
    for (const column of grid.row(row).anchors) if (hasMarks(grid.text(row, column))) return true;
  return false;
}

/** What the rows are about by the words over their labels: as a table of the template has it, or as is usual. */
function findDeclared(words: string, template: Template): SummaryTable["rows"] | undefined {
  return template.tables.find((table) => foldWords(table.rowHeader) === words)?.rows ?? USUAL_ROWS.get(words);
}

const USUAL_ROWS: ReadonlyMap<string, SummaryTable["rows"]> = new Map([
  ["nam", "year"],
  ["linh vuc", "field"],
  ["don vi", "unit"],
]);

/** A table whose first text column is not headed by a known word: that column is the label. */
function ensureLabel(roles: { role: TableColumn["role"] }[]): void {
  if (roles.some(({ role }) => role === "label")) return;
  const first = roles.find(({ role }) => role === "text");
  if (first) first.role = "label";
}

/** What the rows of a table are about: by the header of the label column, else by what most labels are. */
function findRowDimension(
  grid: SheetGrid,
  area: TableArea,
  roles: readonly { header: ColumnHeader; role: TableColumn["role"] }[],
  interpreter: HeaderInterpreter,
  units: ReadonlyMap<string, string>,
  template: Template,
): RowDimension {
  const label = roles.find(({ role }) => role === "label");
  if (!label) return null;
  const words = foldWords(label.header.path.at(-1) ?? "");
  const declared = findDeclared(words, template);
  if (declared !== undefined) return declared;
  const counts = { year: 0, field: 0, unit: 0, level: 0, kind: 0, subject: 0 };
  let records = 0;
  for (let row = area.bodyTop; row <= Math.min(area.bodyBottom, area.bodyTop + 200); row++) {
    const text = grid.text(row, label.header.column);
    if (text === "") continue;
    records++;
    if (/^(năm\s+)?(19|20)\d\d$/iu.test(text)) counts.year++;
    if (interpreter.fields.exact(text)) counts.field++;
    if (units.has(foldWords(text))) counts.unit++;
    const read = interpreter.interpret([text]);
    for (const by of ["level", "kind", "subject"] as const) if (read[by] !== undefined) counts[by]++;
  }
  for (const by of ["year", "field", "unit", "level", "kind", "subject"] as const)
    if (counts[by] > 1 && counts[by] * 2 >= records) return by;
  return null;
}
