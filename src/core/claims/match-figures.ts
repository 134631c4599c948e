import type { Claims, Figure } from "../model/claim";
import type { LinkedClaims, ResolvedLink } from "../model/link";
import type { Table } from "../model/table";
import { indexCells, writePeriod, type CellIndex, type Resolution, type Wanted } from "./cell-index";
import { isNearMiss } from "./near-miss";
import { satisfies } from "./read-bound";

/** What the summary tables say to a figure of the text. */
export type FigureMatch =
  | { readonly kind: "matched"; readonly candidate: Candidate }
  /** The words name a cell, and it says otherwise. */
  | {
      readonly kind: "differs";
      readonly candidate: Candidate;
      readonly because: "neighbours" | "words" | "slip" | "by-hand";
    }
  | { readonly kind: "no-source" };

/** One reading of a figure: the cell or sum of cells it would come from. */
export interface Candidate extends Resolution {
  readonly wanted: Wanted;
  /** All but the subject: figures side by side share it. */
  readonly signature: string;
  /** The sentence names the table's own measure, not only one like it. */
  readonly exactMeasure: boolean;
}

/**
 * Each figure's match, by the figure's index. What a person linked by hand is held against that cell, whatever its words
 * say. Made once for one set of claims and tables.
 */
export function matchFigures(
  claims: LinkedClaims,
  tables: readonly Table[],
): ReadonlyMap<number, FigureMatch> {
  const known = made.get(claims);
  if (known?.tables === tables) return known.matches;
  const matches = new Map(match(claims, tables));
  for (const [index, link] of claims.linked ?? []) {
    const figure = claims.figures[index];
    if (figure) matches.set(index, judgeLinked(figure, link));
  }
  made.set(claims, { tables, matches });
  return matches;
}

const made = new WeakMap<
  Claims,
  { readonly tables: readonly Table[]; readonly matches: ReadonlyMap<number, FigureMatch> }
>();

function match(claims: Claims, tables: readonly Table[]): ReadonlyMap<number, FigureMatch> {
  const index = indexCells(tables);
  const matches = new Map<number, FigureMatch>();
  if (index.measures.size === 0) return matches;
  for (const run of groupRuns(claims.figures)) {
    const read = run.map((figure) => ({ figure, candidates: listCandidates(figure, index) }));
    const votes = countVotes(read);
    for (const each of read) matches.set(each.figure.index, judge(each, votes, claims));
  }
  return matches;
}

function judgeLinked(figure: Figure, link: ResolvedLink): FigureMatch {
  if (link.kind === "not-checkable") return { kind: "no-source" };
  const { table, row, column, value } = link;
  const dimensions = {
    ...table.columns.find((each) => each.column === column)?.dimensions,
    ...table.rows.find((each) => each.row === row)?.dimensions,
  };
  const { measure = "", field, unit, kind, subject, period } = dimensions;
  const candidate: Candidate = {
    value,
    cells: [{ table, row, column, value, dimensions }],
    period,
    wanted: { measure, field, unit, kind, subject, levels: figure.levels, period },
    signature: ["by-hand", table.id, measure, field, unit, kind].join("\u0000"),
    exactMeasure: true,
  };
  // "70,9 tỷ" stands for any amount that it may be rounded or cut from.
  const rounded = figure.step !== 1 && Math.abs(value - figure.value) < figure.step;
  return satisfies(figure, value) || rounded
    ? { kind: "matched", candidate }
    : { kind: "differs", candidate, because: "by-hand" };
}

interface ReadFigure {
  readonly figure: Figure;
  readonly candidates: readonly Candidate[];
}

function groupRuns(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (!isCount(figure)) continue;
    const run = runs.get(figure.run);
    if (run) run.push(figure);
    else runs.set(figure.run, [figure]);
  }
  return [...runs.values()];
}

/** Only figures of what the tables count: collectives and individuals, models, works. */
function isCount({ notFigure, percent, base, dimensions, unit }: Figure): boolean {
  if (notFigure !== undefined || percent || base !== undefined) return false;
  return dimensions.subject !== undefined || (dimensions.kind !== undefined && COUNTED.test(unit));
}

const COUNTED = /^(?:mo hinh|dien hinh|noi dung|viec lam|mh|tap the|ca nhan)(?: |$)/u;

function listCandidates(figure: Figure, index: CellIndex): readonly Candidate[] {
  const { measure, kind, subject, unit, field } = figure.dimensions;
  const fields = figure.overall || field !== undefined ? [field] : [undefined, ...figure.fields];
  const kinds = kind === undefined ? [undefined, ...index.kinds] : [kind];
  const candidates: Candidate[] = [];
  for (const { id, exact } of listMeasures(measure, index.measures)) {
    for (const eachField of fields) {
      for (const eachKind of kinds) {
        const wanted: Wanted = {
          measure: id,
          field: eachField,
          unit,
          kind: eachKind,
          subject,
          levels: figure.levels,
          period: figure.periodKind === "partial" ? undefined : figure.period,
        };
        for (const resolution of index.resolve(wanted)) {
          const signature = signatureOf(wanted, resolution);
          candidates.push({ ...resolution, wanted, signature, exactMeasure: exact });
        }
      }
    }
  }
  return candidates;
}

function signatureOf(wanted: Wanted, resolution: Resolution): string {
  const { measure, field, unit, kind, levels } = wanted;
  const table = resolution.cells[0]?.table.id;
  return [table, measure, field, unit, kind, levels.join("+"), writePeriod(resolution.period)].join("\u0000");
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

/** How many figures of a run agree with each reading; small figures agree by chance and count for less. */
function countVotes(run: readonly ReadFigure[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { figure, candidates } of run) {
    const agreeing = new Set(candidates.filter((each) => agrees(figure, each)).map((each) => each.signature));
    const weight = figure.bound === "exact" ? 1 : 0.5;
    for (const signature of agreeing) votes.set(signature, (votes.get(signature) ?? 0) + weight);
  }
  return votes;
}

/** "Hơn 270" agrees with 274, not with 1.663. */
function agrees(figure: Figure, { value }: Candidate): boolean {
  if (!satisfies(figure, value)) return false;
  return figure.bound === "exact" || Math.abs(value - figure.value) <= 0.15 * Math.abs(figure.value);
}

/** Small figures agree with some cell by chance: then its neighbour must agree too, or its words name the cell. */
function isSupported(candidate: Candidate, figure: Figure, votes: ReadonlyMap<string, number>): boolean {
  if (candidate.value >= 20 || (votes.get(candidate.signature) ?? 0) > 1) return true;
  const { field, unit } = figure.dimensions;
  const placed = field !== undefined || unit !== undefined || figure.overall || figure.levels.length > 0;
  return candidate.exactMeasure && placed;
}

function judge(
  { figure, candidates }: ReadFigure,
  votes: ReadonlyMap<string, number>,
  claims: Claims,
): FigureMatch {
  const agreeing = candidates.filter((each) => agrees(figure, each));
  const best = pickBest(agreeing, votes, figure);
  if (best && isSupported(best, figure, votes)) return { kind: "matched", candidate: best };
  const neighbours = candidates.filter(
    (each) => (votes.get(each.signature) ?? 0) >= 1 && isTelling(each, figure, votes),
  );
  const meant = pickBest(neighbours, votes, figure);
  if (meant && isAlone(neighbours, meant, votes))
    return { kind: "differs", candidate: meant, because: "neighbours" };
  if (figure.bound !== "exact" || figure.dimensions.subject === undefined) return { kind: "no-source" };
  const speaks = speaksOfMovement(figure, claims);
  const named = candidates.filter((each) => speaks && isNamed(each, figure));
  const [only] = named;
  if (only && named.length === 1) return { kind: "differs", candidate: only, because: "words" };
  const slips = candidates.filter(
    (each) =>
      Math.min(figure.value * (figure.decimals === 3 ? 1000 : 1), each.value) >= 100 &&
      (speaks || figure.dimensions.field !== undefined) &&
      isNearMiss(figure.value, each.value),
  );
  const [slip] = slips;
  return slip && slips.every((each) => each.value === slip.value) && isPeriodKept(slip, figure)
    ? { kind: "differs", candidate: slip, because: "slip" }
    : { kind: "no-source" };
}

/** Most neighbours, then the period as worded, then the measure as worded, then the first. */
function pickBest(
  candidates: readonly Candidate[],
  votes: ReadonlyMap<string, number>,
  figure: Figure,
): Candidate | undefined {
  const score = (each: Candidate): number =>
    (votes.get(each.signature) ?? 0) * 4 + (isPeriodKept(each, figure) ? 2 : 0) + (each.exactMeasure ? 1 : 0);
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best === undefined || score(each) > score(best) ? each : best),
    undefined,
  );
}

/** A neighbour agrees by more than chance: with a figure past 20, or with every word of a small one. */
function isTelling(candidate: Candidate, figure: Figure, votes: ReadonlyMap<string, number>): boolean {
  if (candidate.value >= 20 || figure.value >= 20) return true;
  const worded =
    candidate.exactMeasure && (figure.levels.length > 0 || figure.dimensions.field !== undefined);
  return worded || (votes.get(candidate.signature) ?? 0) > 1;
}

function isAlone(
  candidates: readonly Candidate[],
  meant: Candidate,
  votes: ReadonlyMap<string, number>,
): boolean {
  const most = votes.get(meant.signature) ?? 0;
  return candidates.every((each) => each.value === meant.value || (votes.get(each.signature) ?? 0) < most);
}

/** Every dimension that the table parts is named in the sentence, the period too. */
function isNamed(candidate: Candidate, figure: Figure): boolean {
  const { measure, field, unit } = figure.dimensions;
  if (!candidate.exactMeasure || measure === undefined || candidate.wanted.field !== field) return false;
  const place = field !== undefined || unit !== undefined || figure.overall || figure.levels.length > 0;
  const kinds = candidate.cells.every((cell) => cell.dimensions.kind === figure.dimensions.kind);
  return place && kinds && figure.period !== undefined && isPeriodKept(candidate, figure);
}

function isPeriodKept(candidate: Candidate, figure: Figure): boolean {
  if (figure.period === undefined) return true;
  return figure.periodKind === "span" && writePeriod(candidate.period) === writePeriod(figure.period);
}

function speaksOfMovement(figure: Figure, claims: Claims): boolean {
  const sentence = claims.sentences[figure.sentence]?.lower ?? "";
  return /dân vận khéo|mô hình|điển hình/u.test(sentence);
}
