import type { Alignment } from "./alignment";
import type { Aligned } from "./aligned";
import type { Candidate } from "./candidates/candidate";
import type { MendedCell } from "./tables/mended-cell";
import { contentAt } from "../model/table";
import type { AlignedFigure } from "./text/read-figure";
import { countsAnother, countsBeside } from "./text/other-things";
import { columnKey, listCounters, type Known } from "./known";
import { doubtOf } from "./doubts";
import { checkExtreme } from "./extremes";
import { sourceOf } from "./source-of";
import { findMeantCell } from "./meant/find-meant-cell";
import type { MeantCell } from "./meant/meant-cell";

/** What it takes to tie a figure to no cell: a candidate must be worth more. */
export function priceOf(figure: AlignedFigure | undefined): number {
  return figure?.cues.target === true ? NONE + 0.8 : NONE;
}

const NONE = 2.3;

/** Every figure's verdict, by its index. */
export function judge(
  passages: readonly (readonly Aligned[])[],
  ties: readonly number[],
): readonly (readonly [number, Alignment])[] {
  const known = { ties, counters: listCounters(passages.flat()) };
  return passages.flatMap((passage) =>
    passage.map(
      (aligned, at) => [aligned.figure.figure.index, judgeOne(passage, aligned, at, known)] as const,
    ),
  );
}

function judgeOne(passage: readonly Aligned[], aligned: Aligned, at: number, known: Known): Alignment {
  const { figure, candidates } = aligned;
  const pick = chooseJoined(aligned);
  const nearest = candidates[0];
  const none: Alignment = { kind: "no-source", nearest: nearest ? sourceOf(nearest) : null };
  if (!pick) return none;
  const tied = known.ties[pick.grid.index] ?? 0;
  if (pick.equal) {
    const isOwn = isBelievable(figure, pick, tied);
    const meant = isOwn || figure.exactDigits >= LONG ? findMeantCell(passage, aligned, at) : null;
    if (meant) return accuse(pick, meant);
    if (!isOwn) return none;
    return match(figure, pick, passage.slice(Math.max(0, at - 2), at));
  }
  if (pick.relation === "equal" && isYearOfPeriod(figure, pick)) return none;
  const evidence = weigh(passage, aligned, pick, at, known);
  if (evidence < NOTE) return none;
  const doubt = doubtOf(aligned, pick);
  if (doubt === "silent") return none;
  return { kind: "differs", source: sourceOf(pick), sure: evidence >= LOUD && doubt === null };
}

/** "… và … cộng lại là 78 trường" is no single cell's, unless one says just that: the sum of rows that comes nearest is meant. */
function chooseJoined({ figure, pick, candidates }: Aligned): Candidate | null {
  if (!pick || pick.equal || pick.relation !== "equal" || !figure.cues.joined) return pick;
  return candidates.find(({ relation }) => relation === "sum") ?? null;
}

function accuse(pick: Candidate, { cells, value, sure }: MeantCell): Alignment {
  return { kind: "differs", source: sourceOf({ ...pick, cells, value }), sure };
}

const LOUD = 2.4;
const NOTE = 2;

function match(figure: AlignedFigure, pick: Candidate, beside: readonly Aligned[]): Alignment {
  const { mended } = pick;
  if (mended)
    return mended.parts.length > 0
      ? matchParts(pick, mended)
      : { kind: "no-source", nearest: sourceOf(pick) };
  const notExtreme = checkExtreme(figure, pick, beside);
  return { kind: "matched", source: sourceOf(pick), ...(notExtreme ? { notExtreme } : {}) };
}

/** The text says what the parts come to: it is the cell over them that is wrong. */
function matchParts({ grid, value }: Candidate, { parts }: MendedCell): Alignment {
  const cells = parts.map(({ row, column }) => {
    const content = contentAt(grid.table, row, column);
    return { row, column, value: content.kind === "number" ? content.value : NaN };
  });
  return { kind: "matched", source: { table: grid.table, relation: "sum", cells, value } };
}

function isBelievable({ digits }: AlignedFigure, { row, column }: Candidate, tied: number): boolean {
  if (tied >= FEW) return row + column >= 0.5 || digits >= 5;
  return row + column >= (digits >= 4 ? 0.8 : 1.3);
}

const FEW = 3;
/** A number this long stands in a table by no accident, whatever its words. */
const LONG = 3;

/** How loudly a difference may be told: by its words, by how like a slip it is, by the figures beside it. */
function weigh(
  passage: readonly Aligned[],
  { figure, candidates }: Aligned,
  pick: Candidate,
  at: number,
  { ties, counters }: Known,
): number {
  const tied = ties[pick.grid.index] ?? 0;
  const counted = counters.get(columnKey(pick.grid, pick.cells[0]?.column ?? -1)) ?? new Set<string>();
  const { row, column, slip } = pick;
  const neighbours = Math.min(3, countNeighbours(passage, pick, at));
  const rival = candidates.find((each) => each.value !== pick.value);
  const close = rival && pick.score - rival.score < 0.3;
  return (
    1.5 * row +
    1.5 * column +
    1.2 * slip +
    0.25 * neighbours +
    (row >= 0.7 && column >= 0.7 ? 0.3 : 0) -
    (FEW_TIES[tied] ?? 0) -
    (close === true ? 0.4 : 0) -
    (candidates.some((each) => isInLine(each, pick) && !isUnnamedRow(each, pick)) ? STANDS_BESIDE : 0) -
    (pick.relation === "equal"
      ? 0
      : figure.exactDigits <= SHORT_DIGITS && slip < SWAPPED
        ? SHORT_DERIVED
        : DERIVED) -
    (figure.kind === "percent" && !pick.named && slip < LIKE_A_SLIP ? UNNAMED : 0) -
    (figure.exactDigits <= SHORT_DIGITS && !pick.named && pick.relation === "equal" ? SHORT : 0) -
    (isFar(figure, pick) ? (figure.exactDigits === 1 ? 1.5 * FAR : FAR) : 0) -
    (figure.cues.several && pick.relation === "equal" ? SEVERAL : 0) -
    (figure.cues.group && pick.relation === "equal" && pick.slip < 1 ? GROUP : 0) -
    weighCounter(figure, pick, counted) -
    (figure.cues.target ? 1 : 0)
  );
}

/** What is counted is another thing than the cell's. */
function weighCounter(figure: AlignedFigure, pick: Candidate, counted: ReadonlySet<string>): number {
  const [cell] = pick.cells;
  if (pick.relation !== "equal" || figure.kind !== "count" || !cell) return 0;
  if (countsBeside(figure, pick.grid, cell, counted)) return FOREIGN;
  if (!countsAnother(figure, pick.grid, counted)) return 0;
  return pick.named ? ANOTHER : FOREIGN;
}

/** No slip of the hand: another thing is meant. */
function isFar({ figure: { value } }: AlignedFigure, pick: Candidate): boolean {
  const [less, more] = [Math.min(value, pick.value), Math.max(value, pick.value)];
  return pick.slip === 0 && more > 5 * Math.max(less, 1);
}

const FAR = 1;
/** What is worked out; of two digits, anything comes near. */
const DERIVED = 0.4;
const SHORT_DERIVED = 0.9;
const SWAPPED = 1;
/** Two digits that no words lead to are like many others. */
const SHORT_DIGITS = 2;
const SHORT = 0.5;
/** A percentage that no words lead to is one of many. */
const UNNAMED = 0.4;
const LIKE_A_SLIP = 0.7;

/** The very value stands in the same row or column: perhaps the words were read wrongly. */
function isInLine({ equal, grid, cells: [its], relation }: Candidate, pick: Candidate): boolean {
  const [mine] = pick.cells;
  if (!equal || relation !== "equal" || grid !== pick.grid || !its || !mine) return false;
  return its.row === mine.row || its.column === mine.column;
}

/** The value stands in a row that the words say nothing of, while they name the other's: it was taken from the wrong row. */
function isUnnamedRow({ row, cells: [its] }: Candidate, pick: Candidate): boolean {
  return its?.row !== pick.cells[0]?.row && pick.named && pick.row >= WELL_NAMED && row <= UNNAMED_ROW;
}

const WELL_NAMED = 0.85;
const UNNAMED_ROW = 0.2;

/** The text speaks of several years, and the cell is of one of them: "từ năm 2021 đến năm 2023" names no row "2021". */
function isYearOfPeriod({ figure: { period } }: AlignedFigure, { grid, cells: [cell] }: Candidate): boolean {
  if (!period || period.from === period.to || !cell) return false;
  return [grid.rows[cell.row], grid.columns[cell.column]].some((line) => {
    const years = (line?.labels.find(({ own }) => own)?.tokens ?? [])
      .filter((token) => YEAR.test(token))
      .map(Number);
    return years.length === 1 && years.every((year) => year >= period.from && year <= period.to);
  });
}

const YEAR = /^(?:19|20)\d\d$/u;

const STANDS_BESIDE = 0.6;
const SEVERAL = 2;
const GROUP = 1;
/** The thing counted is named nowhere in the table; and nothing but a neighbour leads to the cell. */
const ANOTHER = 0.6;
const FOREIGN = 2;

const FEW_TIES = [2, 1, 0.4];

/** Figures beside it in the passage that are of the same row or column. */
function countNeighbours(passage: readonly Aligned[], pick: Candidate, at: number): number {
  const [mine] = pick.cells;
  return passage.filter(({ pick: other }, index) => {
    const [its] = other?.cells ?? [];
    if (index === at || Math.abs(index - at) > 4 || other?.equal !== true || other.grid !== pick.grid)
      return false;
    return mine !== undefined && its !== undefined && (mine.row === its.row || mine.column === its.column);
  }).length;
}
