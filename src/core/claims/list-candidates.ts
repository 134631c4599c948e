import type { Figure } from "../model/claim";
import type { Period } from "../model/period";
import { writePeriod, type CellIndex, type Wanted } from "./cell-index";
import type { Candidate } from "./figure-match";
import type { RegisterCount, RegisterSource } from "./register-source";

/** What the figures of a text may be held against. */
export interface FigureSources {
  readonly cells: CellIndex;
  readonly register: RegisterSource | null;
}

/**
 * Every reading of a figure: in the summary tables, and, where none of them has the measure that the words name, in the
 * register. Tables go first: the text was written from them, and what they say wrongly is told at them.
 */
export function listCandidates(figure: Figure, { cells, register }: FigureSources): readonly Candidate[] {
  const candidates = [...readTables(figure, cells)];
  if (register && !candidates.some((each) => each.exactMeasure))
    candidates.push(...readRegister(figure, register));
  return candidates;
}

function* readTables(figure: Figure, index: CellIndex): Iterable<Candidate> {
  const period = figure.periodKind === "partial" ? undefined : figure.period;
  for (const { wanted, exact } of listWanted(figure, index.measures, [...index.kinds], period)) {
    for (const resolution of index.resolve(wanted)) {
      const [first] = resolution.cells;
      const signature = sign(first?.table.id ?? "", wanted, resolution.period);
      yield { ...resolution, wanted, signature, exactMeasure: exact };
    }
  }
}

/** Counted for the period as worded, and for that of the whole register: texts give one for the other. */
function* readRegister(figure: Figure, register: RegisterSource): Iterable<Candidate> {
  const periods = listPeriods(figure, register.period);
  for (const { wanted, exact } of listWanted(figure, register.measures, register.kinds, figure.period)) {
    const seen = new Set<string>();
    for (const worded of periods) {
      const counted = countCovered(figure, register, wanted, worded);
      if (!counted || seen.has(writePeriod(counted.period))) continue;
      const { period } = counted;
      seen.add(writePeriod(period));
      const signature = sign(REGISTER, wanted, period);
      yield { value: counted.value, cells: [], period, wanted, signature, exactMeasure: exact, counted };
    }
  }
}

/**
 * A register that begins in 2025 counts as much for 2024–2026 as for 2025–2026: that count is of the years that it covers,
 * unless it has entries outside them after all.
 */
function countCovered(
  { periodKind }: Figure,
  register: RegisterSource,
  wanted: Wanted,
  worded: Period,
): RegisterCount | null {
  const counted = register.count(wanted, worded);
  const { from, to } = register.period;
  const covered = { ...worded, from: Math.max(worded.from, from), to: Math.min(worded.to, to) };
  if (!counted || periodKind !== "span" || covered.from > covered.to) return counted;
  const inside = register.count(wanted, covered);
  return inside?.value === counted.value ? inside : counted;
}

/** No table has an empty id. */
const REGISTER = "";

function listPeriods({ period, periodKind }: Figure, whole: Period): readonly Period[] {
  if (!period) return [whole];
  const worded = periodKind === "as-of" ? [{ from: Math.min(whole.from, period.to), to: period.to }] : [];
  const all = [period, ...worded, whole];
  const seen = new Set<string>();
  return all.filter((each) => !seen.has(writePeriod(each)) && seen.add(writePeriod(each)));
}

function* listWanted(
  { dimensions, overall, fields: likely, levels }: Figure,
  measures: ReadonlySet<string>,
  allKinds: readonly string[],
  period: Period | undefined,
): Iterable<{ readonly wanted: Wanted; readonly exact: boolean }> {
  const { measure: named, kind: ownKind, subject, unit, field: ownField } = dimensions;
  const fields = overall || ownField !== undefined ? [ownField] : [undefined, ...likely];
  const kinds = ownKind === undefined ? [undefined, ...allKinds] : [ownKind];
  for (const { id: measure, exact } of listMeasures(named, measures)) {
    for (const field of fields)
      for (const kind of kinds)
        yield { wanted: { measure, field, unit, kind, subject, levels, period }, exact };
  }
}

/**
 * Measures a wording may mean. Reports call one figure "được công nhận", "đăng ký" and "mô hình"; awards, new entries and
 * the replicated are never called anything else.
 */
function* listMeasures(
  named: string | undefined,
  there: ReadonlySet<string>,
): Iterable<{ readonly id: string; readonly exact: boolean }> {
  for (const id of there) {
    if (named === id) yield { id, exact: true };
    else if (named === undefined ? id !== "awarded" : LOOSE.has(named) && LOOSE.has(id) && !there.has(named))
      yield { id, exact: false };
  }
}

const LOOSE: ReadonlySet<string> = new Set(["registered", "recognised"]);

function sign(source: string, wanted: Wanted, period: Period | undefined): string {
  const { measure, field, unit, kind, levels } = wanted;
  return [source, measure, field, unit, kind, levels.join("+"), writePeriod(period)].join("\u0000");
}
