import type { Dimensions, Table, TableColumn } from "../../model/table";
import type { Template } from "../../template/schema";
import { isTotal, type Figures } from "../figures";
import type { Pattern } from "../pattern";

const DIMENSIONS = ["subject", "kind", "level", "field"] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** Nats for columns that split a total completely by what the template knows, or as men and women. */
const COMPLETE = 4.5;

/**
 * Columns that split a "Tổng số" completely: by one or two dimensions of the template (all subjects, all levels), or into
 * men and women. A column that the template does not know beside them is one more part, which other proposals bring.
 */
export function* proposePartitions(table: Table, figures: Figures, template: Template): Iterable<Pattern> {
  const columns = table.columns.filter(
    ({ column }) => figures.columnKinds[column - figures.left] === "amount",
  );
  if (columns.length > 400) return;
  const offset = (column: TableColumn): number => column.column - figures.left;
  for (const total of columns) {
    // A column whose words nobody understands is one more part, never a whole.
    const isKnown = DIMENSIONS.some((dimension) => total.dimensions[dimension] !== undefined);
    if (!isKnown && !isTotal(figures.columnWords[offset(total)])) continue;
    for (const set of listSets(total, columns, template))
      yield { total: offset(total), parts: set.map(offset), source: "header", prior: COMPLETE, tries: 0 };
  }
  for (const [at, one] of columns.entries()) {
    const other = columns[at + 1];
    if (!other || sexOf(one, figures) + sexOf(other, figures) !== 3) continue;
    for (const total of [columns[at - 1], columns[at + 2]])
      if (total && isTotal(figures.columnWords[offset(total)]))
        yield {
          total: offset(total),
          parts: [offset(one), offset(other)],
          source: "header",
          prior: COMPLETE,
          tries: 0,
        };
  }
}

/** 1 for men, 2 for women, 0 for neither. */
function sexOf({ column }: TableColumn, { columnNames, left, marked }: Figures): number {
  const name = columnNames[column - left] ?? "";
  if (!name.endsWith("nam") && !name.endsWith("nữ")) return 0;
  const words = name.split(" ");
  const last = words.at(-1);
  if (words.length > 3) return 0;
  return last === "nam" && marked ? 1 : last === "nữ" ? 2 : 0;
}

function* listSets(
  total: TableColumn,
  columns: readonly TableColumn[],
  template: Template,
): Iterable<readonly TableColumn[]> {
  const absent = DIMENSIONS.filter((dimension) => total.dimensions[dimension] === undefined);
  for (const split of listSplits(absent)) {
    const expected = split.reduce((count, dimension) => count * sizeOf(dimension, template), 1);
    const parts = columns.filter((column) => isPartBy(column.dimensions, total.dimensions, split));
    if (parts.length !== expected) continue;
    const kinds = new Set(
      parts.map((column) => split.map((dimension) => column.dimensions[dimension]).join("|")),
    );
    if (kinds.size === expected) yield parts;
  }
}

function* listSplits(absent: readonly Dimension[]): Iterable<readonly Dimension[]> {
  for (const [index, first] of absent.entries()) {
    yield [first];
    for (const second of absent.slice(index + 1)) yield [first, second];
  }
}

function sizeOf(dimension: Dimension, template: Template): number {
  if (dimension === "subject") return template.subjects.length;
  if (dimension === "kind") return template.kinds.length;
  if (dimension === "level") return template.levels.length;
  return template.fields.length;
}

/** Whether `part` says all that `whole` says, and besides only the dimensions of `split`. */
function isPartBy(part: Dimensions, whole: Dimensions, split: readonly Dimension[]): boolean {
  if (part.measure !== whole.measure || part.unit !== whole.unit) return false;
  if (part.period?.from !== whole.period?.from || part.period?.to !== whole.period?.to) return false;
  return DIMENSIONS.every((dimension) =>
    split.includes(dimension) ? part[dimension] !== undefined : part[dimension] === whole[dimension],
  );
}
