import { isNearMiss } from "../base/number-slip";
import type { Claims, Figure } from "../model/claim";
import { writePeriod } from "./cell-index";
import type { Candidate, FigureMatch } from "./figure-match";
import { satisfies } from "../numerals/read-bound";

/** A figure with its readings. */
export interface ReadFigure {
  readonly figure: Figure;
  readonly candidates: readonly Candidate[];
}

/** How many figures of a run agree with each reading, by signature. */
export type Votes = ReadonlyMap<string, number>;

/** Counts the votes of figures side by side. */
export function countVotes(run: readonly ReadFigure[]): Votes {
  const votes = new Map<string, number>();
  for (const { figure, candidates } of run) {
    const agreeing = new Set(candidates.filter((each) => agrees(figure, each)).map((each) => each.signature));
    const weight = figure.bound === "exact" ? 1 : 0.5;
    for (const signature of agreeing) votes.set(signature, (votes.get(signature) ?? 0) + weight);
  }
  return votes;
}

/**
 * What the readings of a figure come to. `trusted` says that the other figures of the text are the register's: only then
 * is a figure told to differ from what its words would count there.
 */
export function judgeFigure(read: ReadFigure, votes: Votes, claims: Claims, trusted: boolean): FigureMatch {
  const { figure, candidates } = read;
  const agreeing = candidates.filter((each) => agrees(figure, each));
  const best = pickBest(agreeing, votes, figure);
  if (best && isSupported(best, figure, votes)) return { kind: "matched", candidate: best };
  const known = candidates.filter((each) => (trusted && each.exactMeasure) || !each.counted);
  const neighbours = known.filter(
    (each) =>
      (votes.get(each.signature) ?? 0) >= 1 && !agreeing.includes(each) && isTelling(each, figure, votes),
  );
  const meant = pickBest(neighbours, votes, figure);
  if (meant && isAlone(neighbours, meant, votes))
    return { kind: "differs", candidate: meant, because: "neighbours" };
  return judgeByWords(figure, known, speaksOfMovement(figure, claims));
}

function judgeByWords(figure: Figure, candidates: readonly Candidate[], speaks: boolean): FigureMatch {
  if (figure.bound !== "exact" || figure.dimensions.subject === undefined) return { kind: "no-source" };
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

/** "Hơn 270" agrees with 274, not with 1.663. */
function agrees(figure: Figure, { value }: Candidate): boolean {
  if (!satisfies(figure, value)) return false;
  return figure.bound === "exact" || Math.abs(value - figure.value) <= 0.15 * Math.abs(figure.value);
}

/**
 * Small figures agree with some cell by chance: then its neighbour must agree too, or its words name the cell. A register
 * can be counted in so many ways that large ones agree by chance too: their words must name what is counted.
 */
function isSupported(candidate: Candidate, figure: Figure, votes: Votes): boolean {
  const large = candidate.value >= ENOUGH;
  if ((large && !candidate.counted) || (votes.get(candidate.signature) ?? 0) > 1) return true;
  const { field, unit } = figure.dimensions;
  const placed = field !== undefined || unit !== undefined || figure.overall || figure.levels.length > 0;
  return candidate.exactMeasure && (placed || large);
}

const ENOUGH = 20;

/** Most neighbours, then the period as worded, then the measure as worded, then the first. */
function pickBest(candidates: readonly Candidate[], votes: Votes, figure: Figure): Candidate | undefined {
  const score = (each: Candidate): number =>
    (votes.get(each.signature) ?? 0) * 4 + (isPeriodKept(each, figure) ? 2 : 0) + (each.exactMeasure ? 1 : 0);
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best === undefined || score(each) > score(best) ? each : best),
    undefined,
  );
}

/** A neighbour agrees by more than chance: with a figure past 20, or with every word of a small one. */
function isTelling(candidate: Candidate, figure: Figure, votes: Votes): boolean {
  if (candidate.value >= ENOUGH || figure.value >= ENOUGH) return true;
  const worded =
    candidate.exactMeasure && (figure.levels.length > 0 || figure.dimensions.field !== undefined);
  return worded || (votes.get(candidate.signature) ?? 0) > 1;
}

function isAlone(candidates: readonly Candidate[], meant: Candidate, votes: Votes): boolean {
  const most = votes.get(meant.signature) ?? 0;
  return candidates.every((each) => each.value === meant.value || (votes.get(each.signature) ?? 0) < most);
}

/** Whether the words name entries of the register that do not count to the figure. */
export function isContradicted({ figure, candidates }: ReadFigure): boolean {
  return candidates.some((each) => each.counted && isNamed(each, figure));
}

/** Every dimension that the table parts is named in the sentence, the period too. */
function isNamed(candidate: Candidate, figure: Figure): boolean {
  const { measure, field, unit, kind } = figure.dimensions;
  if (!candidate.exactMeasure || measure === undefined || candidate.wanted.field !== field) return false;
  const place = field !== undefined || unit !== undefined || figure.overall || figure.levels.length > 0;
  const kinds = candidate.counted
    ? candidate.wanted.kind === kind
    : candidate.cells.every((cell) => cell.dimensions.kind === kind);
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
