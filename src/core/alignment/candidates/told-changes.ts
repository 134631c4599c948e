import type { LineScores } from "../score-lines";
import type { GridTable } from "../tables/grid-table";
import { calledBy, ownNameOf } from "../tables/lines";
import { readRoles } from "../tables/column-roles";
import { wordsBefore } from "../text/passage";
import { isRowsName } from "../text/row-name";
import { isOfOneRow, isPoints, type AlignedFigure } from "../text/read-figure";
import { isFunctionWord, toToken } from "../text/words";
import type { Candidate } from "./candidate";
import { buildTold } from "./derived-build";
import { saysOtherYear } from "./follow-change";
import { headsOf, type Anchor } from "./inherit";
import { listRolePairs, type RolePair } from "./role-pairs";

/**
 * "Chụp cắt lớp vi tính tăng 13,6% so với cùng kỳ": one row is named from end to end, and of its columns only two can be meant. Whatever
 * these come to, the figure is held against it.
 */
export function listToldChanges(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  anchor: Anchor | null,
): readonly Candidate[] {
  if (figure.cues.change === null || figure.kind !== "percent" || isPoints(figure.figure)) return [];
  if (!isOfOneRow(figure)) return [];
  const row = findRow(figure, grid, scores, anchor);
  const pair = row === null ? null : findOnlyPair(figure, grid, scores, anchor);
  if (row === null || pair === null || countForeign(figure, grid, row) > MOST_FOREIGN) return [];
  const cells = [
    { row, column: pair.now },
    { row, column: pair.other },
  ];
  const told = buildTold(figure, grid, "growth", cells, { row: scores.rowOf(row), column: NAMED });
  return told ? [told] : [];
}

const NAMED = 0.85;

/** The one row that the figure's own sentence names, or that of the figure right before it: "763,9 ha, tăng 3,2%". */
function findRow(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  anchor: Anchor | null,
): number | null {
  const isDirect = anchor?.grid === grid && followsFigure(figure);
  // What is only spoken of since before says nothing where another is named.
  const named = [...scores.rows].filter(
    ([row]) => isRowsName(figure, grid, row) === "said" || (isDirect && anchor.row === row),
  );
  const [first, ...others] = named;
  if (!first) return null;
  const second = others.find(([row]) => !headsOf(grid, first[0]).includes(row));
  const isClear =
    first[1] >= LEAST_ROW || (first[1] >= LEAST_SHORTENED && isShortened(figure, grid, first[0]));
  return isClear && (!second || first[1] - second[1] >= FAR_BETTER) ? first[0] : null;
}

/** "Cấp giấy lần đầu giảm" of "Cấp giấy chứng nhận lần đầu": all that the subject says is of the name. */
function isShortened({ passage: { items }, at }: AlignedFigure, { rows }: GridTable, row: number): boolean {
  const name = new Set(ownNameOf(rows[row]));
  const subject: string[] = [];
  for (let index = at - 1; items[index]?.kind === "word"; index--) {
    const item = items[index];
    if (item?.kind === "word" && !isFunctionWord(item.token)) subject.push(item.token);
  }
  return subject.length >= 2 && subject.every((token) => name.has(token));
}

/** Nothing but its verb stands between the figure and the one before. */
function followsFigure({ passage: { items }, at }: AlignedFigure): boolean {
  return DIRECTLY.test(wordsBefore(items, at, 9)) && items[at - 1]?.kind !== "figure";
}

const DIRECTLY = /^(?:\p{L}+ ){0,3},? ?(?:đã |lại |cũng )?(?:tăng|giảm)(?: thêm| mạnh| nhẹ)?$/u;

const LEAST_ROW = 0.8;
const LEAST_SHORTENED = 0.6;
const FAR_BETTER = 0.2;

/** The columns now and before (or planned) of the measure that is named, spoken of, or the only one. */
function findOnlyPair(
  figure: AlignedFigure,
  grid: GridTable,
  scores: LineScores,
  anchor: Anchor | null,
): RolePair | null {
  const roles = readRoles(grid);
  // What rose, rose against the time before, unless another is said.
  const isBefore = ({ other }: RolePair): boolean =>
    figure.cues.against === null && figure.cues.change !== "more" && roles[other]?.when === "before";
  const pairs = listRolePairs(figure, grid, scores).filter((pair) => pair.agreed || isBefore(pair));
  const level = anchor?.grid === grid ? anchor.levelColumn : null;
  const spoken = pairs.filter(({ now }) => now === level);
  const best = Math.max(0, ...pairs.map(({ now }) => scores.columnOf(now)));
  const named = pairs.filter(({ now }) => best >= LEAST_COLUMN && scores.columnOf(now) > best - FAR_BETTER);
  const [only, ...more] = spoken.length > 0 ? spoken : named.length > 0 ? named : pairs;
  return only && more.length === 0 && !saysOtherYear(figure, grid, only.other) ? only : null;
}

const LEAST_COLUMN = 0.45;

/** Words between the row's name and the verb of change that the table has nowhere: something else may be spoken of. */
function countForeign(
  { passage: { items }, at }: AlignedFigure,
  { words, rows }: GridTable,
  row: number,
): number {
  const name = new Set(calledBy(rows[row]));
  let [isBehindVerb, count] = [false, 0];
  let counted: number | null = null;
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.kind === "comma") continue;
    if (item?.kind !== "word") break;
    if (name.has(item.token)) counted = count;
    else if (VERBS.has(item.token)) [isBehindVerb, count] = [true, 0];
    else if (isBehindVerb && !isFunctionWord(item.token) && !words.has(item.token)) count++;
  }
  return counted ?? count;
}

const VERBS: ReadonlySet<string> = new Set(["tăng", "giảm", "vượt"].map(toToken));
const MOST_FOREIGN = 1;
