import type { Register } from "../model/register";
import { contentAt, type Dimensions, type Table, type TableColumn } from "../model/table";
import { createEntryCounter, type EntryCounter } from "../register/count-entries";
import { foldToneStyle, foldWords } from "../base/fold-text";
import { createHeaderInterpreter, type HeaderInterpreter } from "../tables/interpret-header";
import { isTotalHeader, isTotalLabel } from "../tables/row-words";
import type { Template } from "../template/schema";

/**
 * Columns of typed tables whose words may be read in several ways ("Số mô hình": of all kinds, or of one) take the reading
 * that the register's counts bear out; one that no words name takes the only measure that counts to its figures. What
 * holds as it was read stays.
 */
export function settleReadings(
  tables: readonly Table[],
  register: Register,
  template: Template,
): readonly Table[] {
  if (register.entries === 0) return tables;
  const counter = createEntryCounter(register, template);
  const interpreter = createHeaderInterpreter(template);
  return tables.map((table) => {
    if (table.kind === "register" || !table.rows.some(({ dimensions }) => saysSomething(dimensions)))
      return table;
    let isChanged = false;
    const columns = table.columns.map((column) => {
      const settled = settleColumn(table, column, counter, interpreter, template, register);
      if (settled !== column) isChanged = true;
      return settled;
    });
    return isChanged ? { ...table, columns } : table;
  });
}

/** Figures that tell one reading from another. */
const LEAST = 3;
/** So many of the figures make a reading the one that is meant. */
const MEANT = 0.75;
/** With so few it is not what they count. */
const ACCIDENT = 0.25;
/** With so many the words as they were read stand. */
const STANDS = 0.6;

function settleColumn(
  table: Table,
  column: TableColumn,
  counter: EntryCounter,
  interpreter: HeaderInterpreter,
  template: Template,
  register: Register,
): TableColumn {
  if (column.role !== "measure") return column;
  const figures = table.rows.flatMap((row) => {
    const content = contentAt(table, row.row, column.column);
    return row.kind === "record" && saysSomething(row.dimensions) && content.kind === "number"
      ? [{ spec: row.dimensions, shown: content.value }]
      : [];
  });
  if (figures.length < LEAST) return column;
  const agree = (dimensions: Dimensions): number => {
    if (dimensions.measure === undefined) return 0;
    const whole = { period: template.period, ...dimensions };
    const counted = figures.map(({ spec, shown }) => ({
      shown,
      count: counter.count({ ...whole, ...spec }),
    }));
    const telling = counted.filter(({ shown, count }) => count !== null && (shown !== 0 || count !== 0));
    if (telling.length < LEAST || new Set(telling.map(({ shown }) => shown)).size < 2) return 0;
    return telling.filter(({ shown, count }) => shown === count).length / telling.length;
  };
  if (agree(column.dimensions) >= STANDS) return column;
  const readings = listReadings(column, template)
    .map((dimensions) => ({ dimensions, share: agree(dimensions) }))
    .sort((a, b) => b.share - a.share);
  // Of readings that count alike the first listed is taken: the measure as it was read, then the plainer ones.
  const [best] = readings;
  if (!best || best.share < MEANT)
    return (isForeign(column, interpreter) || isPlan(column, register, template)) &&
      agree(column.dimensions) < ACCIDENT
      ? { ...column, dimensions: {} }
      : column;
  return { ...column, dimensions: best.dimensions };
}

/**
 * What was registered, of a list that only says when things were recognised: entries are not told apart by it, so a column of
 * its own ("Đăng ký cả năm") is a plan that stands elsewhere.
 */
function isPlan({ dimensions, path }: TableColumn, register: Register, template: Template): boolean {
  const measure = template.measures.find(({ id }) => id === dimensions.measure);
  if (measure?.id !== "registered" || !/\bdang ky\b/u.test(foldWords(path.at(-1) ?? ""))) return false;
  return !register.tables.some((table) => table.columns.has("yearRegistered"));
}

/** Its own words say nothing that is known, and hardly a figure is what the words above it count: it is of something else. */
function isForeign({ path, dimensions }: TableColumn, interpreter: HeaderInterpreter): boolean {
  const leaf = path.at(-1) ?? "";
  if (dimensions.measure === undefined || path.length < 2 || isTotalHeader(leaf) || isTotalLabel(leaf))
    return false;
  return Object.keys(interpreter.interpret([leaf])).length === 0;
}

function saysSomething(dimensions: Dimensions): boolean {
  return Object.keys(dimensions).length > 0;
}

/** Other ways to read a column: a kind that its words name, another measure, both. */
function listReadings({ path, dimensions }: TableColumn, template: Template): readonly Dimensions[] {
  const words = ` ${foldToneStyle(path.join(" "))} `;
  const named =
    dimensions.kind === undefined
      ? template.kinds.filter(({ name, aliases }) =>
          [name, ...aliases].some((each) => words.includes(` ${foldToneStyle(each)} `)),
        )
      : [];
  const kinds: readonly Dimensions[] = [{}, ...named.map(({ id }) => ({ kind: id }))];
  // A measure that the words name stays; only where none does may the counts name one.
  const measures =
    dimensions.measure === undefined ? template.measures.map(({ id }) => id) : [dimensions.measure];
  return kinds
    .flatMap((kind) => measures.map((measure) => ({ ...dimensions, ...kind, measure })))
    .filter((reading) => JSON.stringify(reading) !== JSON.stringify(dimensions));
}
