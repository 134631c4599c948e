import { isStated } from "../model/is-stated";
import type { Meaning, Register, RegisterTable } from "../model/register";
import { isInPeriod } from "../model/period";
import type { Dimensions } from "../model/table";
import {
  CATEGORY_DIMENSIONS,
  columnOf,
  countsBlankYears,
  type CategoryDimension,
} from "../register/columns-of-measure";
import { TAKEN_AS_YES } from "../register/sources-of-spec";
import type { ColumnId, Measure, SummaryTable, Template } from "../template/schema";

/** Entries that belong to some figures and are counted in none of them. */
export interface LeftOutCount {
  readonly entries: number;
  /** The columns that these entries leave empty or fill with what does not read; an entry may lack several. */
  readonly because: readonly { readonly column: ColumnId; readonly entries: number }[];
}

/** Figures of a summary table that share a head. */
export interface HeadedFigures {
  readonly measure: Measure;
  /** What all of them count. */
  readonly whole: Dimensions;
  /** What each of them counts, none counted twice. */
  readonly counted: readonly Dimensions[];
  readonly rows: SummaryTable["rows"];
}

/**
 * Counts the entries that the figures speak of and do not count. An entry belongs to them unless a readable cell says that it
 * does not (another year, another kind, not replicated); of an award it must say something: a year, a level, a form, a
 * decision. Together with what the figures count this is every entry that is theirs.
 */
export function countLeftOut(figures: HeadedFigures, register: Register, template: Template): LeftOutCount {
  const because = new Map<ColumnId, number>();
  let entries = 0;
  for (const table of register.tables) {
    for (const lacking of listLacking(figures, table, register, template)) {
      entries++;
      for (const column of lacking) because.set(column, (because.get(column) ?? 0) + 1);
    }
  }
  const order = template.columns.map(({ id }) => id);
  return {
    entries,
    because: [...because]
      .map(([column, count]) => ({ column, entries: count }))
      .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column)),
  };
}

/** What each entry left out lacks. */
function* listLacking(
  figures: HeadedFigures,
  table: RegisterTable,
  register: Register,
  template: Template,
): Iterable<ReadonlySet<ColumnId>> {
  const belongs = readBelonging(figures.measure, table, template);
  if (!belongs) return;
  const base = listBaseNeeds(figures, template, table).map((need) => judgeColumn(need, table));
  const units = new Set(register.units);
  const shared = figures.rows === "year" ? [] : [figures.rows];
  const cells = figures.counted.map((spec) =>
    listCategoryNeeds(figures, spec, shared, units).map((need) => judgeColumn(need, table)),
  );
  // Most entries lack nothing: they are counted, or are others'.
  const asked = [...new Map([...base, ...cells.flat()].map((need) => [need.column, need])).values()];
  for (let entry = 0; entry < table.rows.length; entry++) {
    if (!asked.some((need) => need.answerAt(entry) === "lacks") || !belongs(entry)) continue;
    const own = judgeAll(base, entry);
    if (own === "other") continue;
    const verdicts = cells.map((needs) => judgeAll(needs, entry));
    const open = verdicts.filter((verdict) => verdict !== "other");
    // Of no figure: the table was not made for it.
    if (open.length === 0) continue;
    if (own.size === 0 && open.some((verdict) => verdict.size === 0)) continue;
    // Fields that it does not lack in one figure's eyes it may still lack in another's: all that stand open are named.
    yield new Set([...own, ...open.flatMap((verdict) => [...verdict])]);
  }
}

/**
 * Which entries of a table a measure speaks of at all; `null` for none. What must be filled in every entry is every entry's:
 * a list of awards of its own, which has no such column, aside.
 */
function readBelonging(
  measure: Measure,
  table: RegisterTable,
  { columns, measures }: Template,
): ((entry: number) => boolean) | null {
  const { yearColumn } = measure;
  if (columns.find(({ id }) => id === yearColumn)?.required === true && measure.filled.length === 0) {
    const isOtherList =
      !table.columns.has(yearColumn) &&
      columns.some(({ id, holds }) => holds === "year" && table.columns.has(id));
    return isOtherList ? null : () => true;
  }
  // A year that is that of another measure, too, says nothing of this one.
  const isShared =
    measure.filled.length > 0 &&
    measures.some((each) => each.id !== measure.id && each.yearColumn === yearColumn);
  const telling = columns.filter(
    ({ id, required, requiredWith }) =>
      (id === yearColumn && !required && !isShared) ||
      requiredWith === yearColumn ||
      measure.filled.includes(id),
  );
  const stated = telling.flatMap(({ id }) => {
    const column = table.columns.get(id);
    return column ? [{ codes: column.codes, isStated: column.distinct.map(isStated) }] : [];
  });
  return (entry) => stated.some((column) => column.isStated[column.codes[entry] ?? -1] === true);
}

/** What a column says for some figures: nothing that reads, that the entry is not theirs, or that it may be. */
type Answer = "lacks" | "other" | "fits";

interface Need {
  readonly column: ColumnId;
  readonly answer: (meaning: Meaning) => Answer;
  /** For a table without the column. */
  readonly withoutColumn: (table: RegisterTable) => Answer;
}

function listBaseNeeds(
  { measure, whole }: HeadedFigures,
  template: Template,
  table: RegisterTable,
): readonly Need[] {
  const period = whole.period ?? template.period;
  const takesBlanks = countsBlankYears(measure, period, table);
  return [
    {
      column: measure.yearColumn,
      answer: (meaning) =>
        meaning.kind !== "year"
          ? meaning.kind === "empty" && takesBlanks
            ? "fits"
            : "lacks"
          : isInPeriod(meaning.year, meaning.month, period)
            ? "fits"
            : "other",
      withoutColumn: (table) => (table.period ? "fits" : "lacks"),
    },
    ...measure.flags.map((column): Need => ({
      column,
      answer: (meaning) =>
        meaning.kind === "unreadable" ? "lacks" : meaning.kind === "flag" && meaning.value ? "fits" : "other",
      withoutColumn: () => (TAKEN_AS_YES.has(column) ? "fits" : "other"),
    })),
    ...measure.filled.map((column): Need => ({
      column,
      answer: (meaning) => (meaning.kind === "empty" ? "lacks" : "fits"),
      withoutColumn: () => "lacks",
    })),
  ];
}

function listCategoryNeeds(
  { measure }: HeadedFigures,
  spec: Dimensions,
  shared: readonly CategoryDimension[],
  units: ReadonlySet<string>,
): readonly Need[] {
  return CATEGORY_DIMENSIONS.flatMap((dimension): readonly Need[] => {
    const wanted = spec[dimension];
    if (wanted === undefined && !shared.includes(dimension)) return [];
    const column = columnOf(dimension, measure);
    if (column === null) return [];
    const judge = (id: string): Answer => (wanted === undefined || wanted === id ? "fits" : "other");
    return [
      {
        column,
        answer: (meaning) => (meaning.kind === "category" ? judge(meaning.id) : "lacks"),
        withoutColumn: ({ sheetUnit }) =>
          dimension === "unit" && sheetUnit !== null && units.has(sheetUnit) ? judge(sheetUnit) : "lacks",
      },
    ];
  });
}

interface JudgedColumn {
  readonly column: ColumnId;
  readonly answerAt: (entry: number) => Answer;
}

function judgeColumn({ column, answer, withoutColumn }: Need, table: RegisterTable): JudgedColumn {
  const found = table.columns.get(column);
  if (!found) {
    const always = withoutColumn(table);
    return { column, answerAt: () => always };
  }
  const answers = found.meanings.map(answer);
  return { column, answerAt: (entry) => answers[found.codes[entry] ?? -1] ?? "lacks" };
}

/** The columns that an entry lacks, or that one says it belongs elsewhere. */
function judgeAll(columns: readonly JudgedColumn[], entry: number): ReadonlySet<ColumnId> | "other" {
  let lacking: Set<ColumnId> | null = null;
  for (const { column, answerAt } of columns) {
    const answer = answerAt(entry);
    if (answer === "other") return "other";
    if (answer === "lacks") (lacking ??= new Set()).add(column);
  }
  return lacking ?? NOTHING;
}

const NOTHING: ReadonlySet<ColumnId> = new Set();
