import { foldToneStyle } from "../base/fold-text";
import type { Table } from "../model/table";
import { findTitlePeriod } from "../tables/periods";
import type { Condition } from "./condition";
import type { Crosstab, CrosstabFigure } from "./crosstab";
import type { EntryList } from "./entry-list";
import { countBoth } from "./entry-set";
import { fitAmounts, type AmountFit } from "./fit-amounts";
import { isBelieved } from "./fit-lines";
import { fitTable, type TableFit } from "./fit-table";
import { readFrame, type Frame } from "./frame";

/**
 * Reads a table as counts of a list's entries, by the words of its labels and by arithmetic: every line takes the reading
 * under which most of its figures come out. `null` where too few do. What the titles of `others` name may be its period, too.
 * Linear in entries for each reading that is tried.
 */
export function readCrosstab(table: Table, list: EntryList, others: readonly string[] = []): Crosstab | null {
  const frame = readFrame(table);
  if (!frame) return null;
  const all = frame.figures.flat().filter((figure) => figure !== null).length;
  let best: Reading | null = null;
  for (const scope of listScopes(table, list, others)) {
    for (const fit of fitTable(frame, list, scope)) {
      const reading = describe(table, frame, list, scope, fit);
      if (!best || reading.nats > best.nats) best = reading;
    }
    // What all entries come out to needs no narrower reading.
    if (best && best.differing === 0 && best.crosstab.figures.length >= all && isConvincing(best)) break;
  }
  return best && isConvincing(best) ? best.crosstab : null;
}

/** What the whole table may be about: all entries, those with something in one column, those that its title names. */
function listScopes(table: Table, list: EntryList, others: readonly string[]): readonly Condition[] {
  const title = ` ${foldToneStyle([...table.title, table.sheet].join(" "))} `;
  const scopes: Condition[] = [[], ...listPeriods(table.title, list)];
  list.attributes.forEach(({ how, values }, attribute) => {
    if (how === "filled") scopes.push([{ attribute, codes: new Set([1]) }]);
    if (how !== "value" && how !== "year" && how !== "half") return;
    values.forEach((value, code) => {
      const words = foldToneStyle(value);
      if (code > 0 && words.length > 2 && title.includes(` ${words} `))
        scopes.push([{ attribute, codes: new Set([code]) }]);
    });
  });
  // "(cùng kỳ với biểu số 01)"
  if (!table.title.some((line) => findTitlePeriod(line))) scopes.push(...listPeriods(others, list));
  return scopes.slice(0, MOST_SCOPES);
}

const MOST_SCOPES = 12;

/** The months or years of a column that lie in the first period that the titles name. */
function listPeriods(titles: readonly string[], list: EntryList): readonly Condition[] {
  const period = titles.map(findTitlePeriod).find((each) => each !== null);
  if (!period) return [];
  const { first, last } = period.months ?? { first: 1, last: 12 };
  const [start, end] = [period.from * 12 + first, period.to * 12 + last];
  return list.attributes.flatMap(({ how, values, spans }, attribute): Condition[] => {
    const codes = values.flatMap((value, code) => {
      const year = how === "value" && /^(?:19|20)\d\d$/u.test(value) && !period.months ? Number(value) : null;
      const span = how === "year-month" ? spans?.[code] : year === null ? null : { year, from: 1, to: 12 };
      if (!span || span.year === null) return [];
      return span.year * 12 + span.from >= start && span.year * 12 + span.to <= end ? [code] : [];
    });
    return codes.length > 1 && codes.length < values.length - 1
      ? [[{ attribute, codes: new Set(codes) }]]
      : [];
  });
}

interface Reading {
  readonly crosstab: Crosstab;
  readonly nats: number;
  readonly agreeing: number;
  readonly differing: number;
  /** How many different figures come out. */
  readonly kinds: number;
}

function describe(table: Table, frame: Frame, list: EntryList, scope: Condition, fit: TableFit): Reading {
  const figures: CrosstabFigure[] = [];
  const rows = new Map<number, Condition>();
  const columns = new Map<number, Condition>();
  fit.columns.forEach((own, index) => {
    const place = frame.columns[index]?.column;
    if (isBelieved(own) && place !== undefined) columns.set(place, own.hypothesis.condition);
  });
  fit.rows.forEach((own, index) => {
    const row = frame.rows[index]?.row;
    if (!isBelieved(own) || row === undefined) return;
    rows.set(row, own.hypothesis.condition);
    fit.columns.forEach((across, at) => {
      const shown = frame.figures[index]?.[at] ?? null;
      const column = frame.columns[at]?.column;
      if (!isBelieved(across) || shown === null || column === undefined) return;
      // Which figure of the line is wrong stays open, so its counts prove nothing.
      if (own.isOpen || across.isOpen) return;
      const count = countBoth(own.hypothesis.entries, across.hypothesis.entries);
      figures.push({ row, column, shown, count });
    });
  });
  const added = addAmounts(table, frame, list, fit);
  const amounts = new Map<number, number>();
  for (const [column, { amount, hypothesis }] of added) {
    amounts.set(column, amount);
    columns.set(column, hypothesis.condition);
  }
  const telling = figures.filter(({ shown, count }) => shown > 0 || count > 0);
  const agreeing = telling.filter(({ shown, count }) => shown === count);
  const differing = telling.length - agreeing.length;
  return {
    crosstab: {
      list,
      scope,
      rows,
      columns,
      amounts,
      figures: [
        ...figures,
        ...[...added].flatMap(([column, own]) => own.figures.map((figure) => ({ ...figure, column }))),
      ],
    },
    nats:
      agreeing.reduce((sum, { shown }) => sum + Math.log(1 + Math.min(shown, WIDEST)), 0) -
      DIFFERS * differing -
      (scope.length > 0 ? SCOPED : 0),
    agreeing: agreeing.length,
    differing,
    kinds: new Set(agreeing.map(({ shown }) => shown)).size,
  };
}

/** Columns that no reading explains as counts, and that add up what the list has. */
function addAmounts(
  table: Table,
  frame: Frame,
  list: EntryList,
  fit: TableFit,
): ReadonlyMap<number, AmountFit> {
  if (list.amounts.length === 0) return new Map();
  const rows = new Map(
    fit.rows.flatMap((own, index) => {
      const row = frame.rows[index]?.row;
      return isBelieved(own) && row !== undefined ? [[row, own.hypothesis.entries] as const] : [];
    }),
  );
  const open = frame.columns.flatMap((column, index) =>
    isBelieved(fit.columns[index] ?? null) ? [] : [{ column, hypotheses: fit.readings[index] ?? [] }],
  );
  return fitAmounts(table, list, rows, open);
}

/** By chance a figure comes out as one of so many. */
const WIDEST = 30;
/** Nats against a figure that does not come out, and for a narrower reading of the whole. */
const DIFFERS = 3;
const SCOPED = 4;

/** Enough figures come out, of different sizes, and few do not. */
function isConvincing({ nats, agreeing, differing, kinds }: Reading): boolean {
  return (
    nats >= ENOUGH &&
    agreeing >= LEAST_AGREEING &&
    kinds >= LEAST_KINDS &&
    differing <= agreeing * MOST_DIFFERING
  );
}

/** Nats for the whole table, beyond what each line had to show. */
const ENOUGH = 9;
const LEAST_AGREEING = 4;
const LEAST_KINDS = 3;
const MOST_DIFFERING = 0.25;
