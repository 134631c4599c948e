import type { TableColumn } from "../model/table";
import { isTotalHeader } from "../tables/row-words";
import { createSelector, type Condition, type Hypothesis, type Test } from "./condition";
import type { EntryList } from "./entry-list";
import { allEntries, intersect, isSame, type EntrySet } from "./entry-set";
import { fitLine, isBelieved, isWorded, type Crossing, type Fit } from "./fit-lines";
import { fitSingles } from "./fit-singles";
import type { Frame } from "./frame";
import { readLabels, UNREAD, withLearned, type LabelReading, type LabelReadings } from "./label-readings";
import { listImplied, narrowByImplied } from "./implied-tests";
import { listUnnamed, readPath } from "./list-hypotheses";
import { readRows } from "./read-rows";
import { sumUpParts, withParts } from "./sum-up-parts";

/** What each line of a table is taken to count; null for one that no reading fits. */
export interface TableFit {
  readonly rows: readonly (Fit | null)[];
  readonly columns: readonly (Fit | null)[];
  /** Every reading of each column that its words and those beside it allow. */
  readonly readings: readonly (readonly Hypothesis[])[];
}

/** A line as it may be read: its hypotheses, by words first. */
interface Line {
  readonly own: LabelReading;
  /** Its words say nothing that narrows it. */
  readonly isWhole: boolean;
  readonly hypotheses: readonly Hypothesis[];
  /** Where its words say that it counts all, and it does not: "Cộng khen", "Tổng số hộ". */
  readonly more?: () => readonly Hypothesis[];
}

/** Rounds of reading the columns by the rows and the rows by the columns. */
const ROUNDS = 2;
/** Attributes that are tried as what the rows are about. */
const MOST_STARTS = 4;
/** Entries (in words of 32) times figures; past it nothing is tried that no word names. */
const MOST_COST = 200_000;

/**
 * The readings of all lines that bear one another out, one for each attribute that the rows may be about. `scope` holds for
 * every figure.
 */
export function* fitTable(frame: Frame, list: EntryList, scope: Condition): Iterable<TableFit> {
  const selectAll = createSelector(list);
  const within = selectAll(scope);
  const select = (condition: Condition): EntrySet => intersect(selectAll(condition), within);
  const rowLabels = readLabels(
    frame.rows.map(({ label }) => label),
    list,
  );
  const leaves = new Set(frame.columns.map(({ path }) => path.at(-1) ?? ""));
  const columnLabels = readLabels(
    frame.columns.flatMap(({ path }) => path),
    list,
    new Set(frame.columns.flatMap(({ path }) => path.filter((label) => !leaves.has(label)))),
  );
  const isSmall = within.length * frame.rows.length * frame.columns.length <= MOST_COST;
  const complete = (
    own: LabelReading,
    path: readonly LabelReading[],
    labels: LabelReadings,
    words: readonly string[],
    implied: readonly Test[],
    isPlainTotal: boolean,
    isPossible: (hypothesis: Hypothesis) => boolean = () => true,
  ): Line => {
    const worded = readPath(path, labels.leftover, select);
    const named = [...worded, ...narrowByImplied(worded, implied, select)].filter(isPossible);
    const isWhole = worded.every(({ condition }) => condition.length === 0);
    const isOpen = path.some(isUnread);
    if (!isSmall || !(isOpen || (own.isTotal && !isPlainTotal))) return { own, isWhole, hypotheses: named };
    const most = Math.max(...named.map(({ prior }) => prior));
    // What the line above says need not hold for one that nobody reads.
    const beside = named
      .filter(({ condition, prior }) => condition.length === 0 || prior === most)
      .slice(0, 5);
    const more = (): readonly Hypothesis[] => listUnnamed(list, labels.leftover, beside, words, select);
    return isOpen
      ? { own, isWhole: false, hypotheses: [...named, ...more()] }
      : { own, isWhole, hypotheses: named, more };
  };
  const sums = sumUpParts(frame.rows, frame.figures, rowLabels);
  const rows = readRows(frame.rows, rowLabels).map(({ own, path }, row) =>
    complete(
      ...withParts(own, path, sums[row] ?? []),
      rowLabels,
      [frame.rows[row]?.label ?? ""],
      [],
      frame.rows[row]?.kind === "total",
      saysMore(path, select, frame.rows.filter(({ label }) => label === frame.rows[row]?.label).length > 1),
    ),
  );
  const readColumns = (labels: LabelReadings): readonly Line[] => {
    const implied = listImplied(
      frame.columns.map(({ path }) => path),
      labels,
      list,
    );
    return frame.columns.map(({ path }, column) => {
      const read = path.map(labels.of);
      return complete(
        read.at(-1) ?? UNREAD,
        read,
        labels,
        path,
        implied[column] ?? [],
        isTotalHeader(path.at(-1) ?? ""),
      );
    });
  };
  const columns = readColumns(columnLabels);
  const all = intersect(allEntries(list.rows.length), within);
  const totals = columns.map(({ own, isWhole }) => (own.isTotal && isWhole ? all : null));
  for (const attribute of rowLabels.attributes.slice(0, MOST_STARTS))
    for (const isNested of [false, true]) {
      const start = rows.map((line, row) =>
        startWith(line, attribute, isNested, frame.figures[row] ?? [], totals),
      );
      if (start.filter((each) => each !== null).length < 2) continue;
      const fit = settle(frame, rows, columns, start);
      const learned = learnLabels(frame.columns, fit.columns, columnLabels);
      yield learned.size === 0
        ? fit
        : settle(frame, rows, readColumns(withLearned(columnLabels, learned)), fit.rows.map(entriesOf));
    }
}

/**
 * A row that says no more than the one above it would hold the same figures: readings that do narrow it. A label that comes
 * again divides each of the rows above it, though all of one be of that part.
 */
function saysMore(
  path: readonly LabelReading[],
  select: (condition: Condition) => EntrySet,
  comesAgain: boolean,
): (hypothesis: Hypothesis) => boolean {
  const [context] = path.length > 1 ? path : [];
  const above = context?.tests.map((test) => ({ test, entries: select([test]) })) ?? [];
  return ({ isWorded: says, condition, entries }) => {
    if (condition.length === 0) return true;
    const within = new Set(condition.map(({ attribute }) => attribute));
    // Bodies may all be named after their unit: within the unit itself "Tập thể" says more than it, as many as they are.
    const said = above.filter(({ test }) => within.has(test.attribute));
    if (comesAgain && said.length > 0) return says;
    return says && !(said.length > 0 ? said : above).some((each) => isSame(each.entries, entries));
  };
}

/** What figures told of a label that stands over several columns ("Từ 01/7"): it says so over each of them. */
function learnLabels(
  columns: readonly TableColumn[],
  fits: readonly (Fit | null)[],
  labels: LabelReadings,
): ReadonlyMap<string, Test> {
  const learned = new Map<string, Test>();
  columns.forEach(({ path }, index) => {
    const fit = fits[index] ?? null;
    const unread = path.filter((label) => isUnread(labels.of(label)));
    const [label] = unread;
    if (!isBelieved(fit) || label === undefined || unread.length > 1 || path.length < 2) return;
    const known = new Set(path.flatMap((each) => labels.of(each).tests.map(({ attribute }) => attribute)));
    const [test, ...more] = fit.hypothesis.condition.filter(({ attribute }) => !known.has(attribute));
    if (test && more.length === 0) learned.set(label, test);
  });
  return learned;
}

function isUnread({ tests, isTotal }: LabelReading): boolean {
  return tests.length === 0 && !isTotal;
}

function settle(frame: Frame, rows: readonly Line[], columns: readonly Line[], start: Crossing): TableFit {
  let crossing = start;
  let fit: TableFit = { rows: [], columns: [], readings: [] };
  const readings = columns.map(({ hypotheses }) => hypotheses);
  for (let round = 0; round < ROUNDS; round++) {
    const across = crossing;
    const columnFits = columns.map((line, column) =>
      fitAny(
        line,
        frame.figures.map((own) => own[column] ?? null),
        across,
      ),
    );
    const known = columnFits.map(entriesOf);
    const ownFits = rows.map((line, row) => fitAny(line, frame.figures[row] ?? [], known));
    const rowFits =
      columns.length === 1
        ? fitSingles(ownFits, (row, fitting) =>
            fitLine(rows[row]?.hypotheses.filter(fitting) ?? [], frame.figures[row] ?? [], known),
          )
        : ownFits;
    crossing = rowFits.map(entriesOf);
    fit = { rows: rowFits, columns: columnFits, readings };
  }
  return { rows: trustSiblings(fit.rows), columns: trustSiblings(fit.columns), readings };
}

function fitAny(
  { hypotheses, more }: Line,
  figures: readonly (number | null)[],
  crossing: Crossing,
): Fit | null {
  const fit = fitLine(hypotheses, figures, crossing);
  return isBelieved(fit) || !more ? fit : fitLine([...hypotheses, ...more()], figures, crossing);
}

/** Lines whose words say the same kind of thing as most others, though a wrong figure speaks against them. */
function trustSiblings(fits: readonly (Fit | null)[]): readonly (Fit | null)[] {
  const believed = fits.filter(isBelieved).length;
  if (believed < 2 || believed * 2 < fits.length) return fits;
  return fits.map((fit): Fit | null =>
    fit !== null && !isBelieved(fit) && isNamed(fit) ? { ...(fit as Fit), byPattern: true } : fit,
  );
}

/** With nothing to count on either side its words are enough. */
function isNamed(fit: Fit): boolean {
  const { agreeing, telling } = fit;
  return isWorded(fit) && (telling === 0 || (agreeing >= 1 && agreeing * 3 >= telling));
}

function entriesOf(fit: Fit | null): EntrySet | null {
  return isBelieved(fit) ? fit.hypothesis.entries : null;
}

/**
 * A row's first reading, where its own words name or hint at the attribute or say that it counts all: the one that comes out in the
 * columns of totals.
 */
function startWith(
  { own, hypotheses }: Line,
  attribute: number,
  isNested: boolean,
  figures: readonly (number | null)[],
  totals: Crossing,
): EntrySet | null {
  const names = [...own.tests, ...own.hints].some((test) => test.attribute === attribute);
  if (!names && !own.isTotal) return null;
  const fitting = hypotheses.filter(({ condition }) =>
    names
      ? condition.some((test) => test.attribute === attribute) && condition.length === (isNested ? 2 : 1)
      : condition.length === 0,
  );
  return fitLine(fitting, figures, totals)?.hypothesis.entries ?? null;
}
