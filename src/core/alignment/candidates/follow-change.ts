import type { LineScores } from "../score-lines";
import { readRoles } from "../tables/column-roles";
import type { GridTable } from "../tables/grid-table";
import { operandsOf } from "../tables/operands";
import { wordsAfter, wordsBefore } from "../text/passage";
import { isPoints, type AlignedFigure } from "../text/read-figure";
import { readWords } from "../text/words";
import type { Candidate, GridCell } from "./candidate";
import { build, buildTold } from "./derived-build";
import type { Anchor } from "./inherit";
import { listRolePairs } from "./role-pairs";

/** "Tăng 409 hộ, tương ứng 8,2%": the change before, said once more in percent, or the other way round. */
export function followChange(figure: AlignedFigure, { pick, grid }: Anchor): readonly Candidate[] {
  if (figure.cues.change === null) return [];
  const cells = pick.relation === "equal" ? operandsOf(grid, pick.cells) : pick.cells;
  const [first, second] = cells;
  if (!first || !second || first.row !== second.row) return [];
  if (pick.relation !== "equal" && pick.relation !== "difference" && pick.relation !== "growth") return [];
  const relation = changeOf(figure);
  if (relation === pick.relation) return [];
  const both = [cells, [second, first]].flatMap((operands) => {
    const follows = build(figure, grid, relation, operands, NAMED, CUE);
    return follows?.equal === true ? follows : [];
  });
  if (both.length > 0 || relation !== "growth" || !SAYS_AGAIN.test(wordsSince(figure))) return both;
  // What rose was less, what fell was more.
  const base = isLess(grid, first, second) === (figure.cues.change === "fall") ? second : first;
  const told = buildTold(figure, grid, relation, [base === first ? second : first, base], NAMED);
  return told ? [told] : [];
}

/** "918 ca, giảm 9,9% so với năm 2024": the figure before against the one other of its row that the text names. */
export function changeOfLevel(
  figure: AlignedFigure,
  { pick, grid }: Anchor,
  scores: LineScores,
): readonly Candidate[] {
  const [cell] = pick.cells;
  const { change, against } = figure.cues;
  if (!cell || pick.relation !== "equal" || (change !== "rise" && change !== "fall") || against === null)
    return [];
  if (isPoints(figure.figure) || figure.figure.bound !== "exact" || !GOES_ON.test(wordsSince(figure)))
    return [];
  const bases = listRolePairs(figure, grid, scores).filter(
    ({ now, agreed }) => agreed && now === cell.column,
  );
  const [base] = bases;
  if (!base || bases.length > 1 || saysOtherYear(figure, grid, base.other)) return [];
  const told = buildTold(
    figure,
    grid,
    changeOf(figure),
    [cell, { row: cell.row, column: base.other }],
    NAMED,
  );
  return told ? [told] : [];
}

const NAMED = { row: 0.9, column: 0.8 };
const CUE = 0.9;

function changeOf(figure: AlignedFigure): "growth" | "difference" {
  return figure.kind === "percent" && !isPoints(figure.figure) ? "growth" : "difference";
}

function isLess(grid: GridTable, one: GridCell, other: GridCell): boolean {
  return grid.valueAt(one.row, one.column) < grid.valueAt(other.row, other.column);
}

/** "So với năm 2021" where the column gives 2024. */
export function saysOtherYear(figure: AlignedFigure, grid: GridTable, column: number): boolean {
  const said = YEAR.exec(wordsAfter(figure.passage.items, figure.at, 12))?.[0];
  return said !== undefined && Number(said) !== readRoles(grid)[column]?.year;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** The words between the figure before and this one, without those that say what that one counts. */
function wordsSince({ passage: { items }, at }: AlignedFigure): string {
  const words = wordsBefore(items, at, MOST_WORDS);
  const count = words === "" ? 0 : words.split(" ").length;
  const before = items[at - 1 - count];
  if (before?.kind !== "figure") return NOTHING;
  return words
    .split(" ")
    .slice(readWords(before.figure.head).length)
    .join(" ")
    .replace(/^[, ]+/u, "");
}

const MOST_WORDS = 10;
/** Not joined to a figure before. */
const NOTHING = "…";
const SAYS_AGAIN =
  /^(?:tức|tương ứng|tương đương|hay|hay là)(?: là| với| tỷ lệ| mức| bằng)?(?: (?:tăng|giảm))?(?: thêm| khoảng)?$/u;
const GOES_ON = /^(?:đã |lại |cũng )?(?:tăng|giảm)(?: thêm| mạnh| nhẹ)?$/u;
