import { figuresBySentence } from "../../model/figures-by-sentence";
import type { Claims, Figure, Sentence } from "../../model/claim";
import type { Alignment, CellSource, SourceCell } from "../alignment";
import type { GridWords } from "../score-lines";
import type { GridTable } from "../tables/grid-table";
import { readWords } from "../text/words";
import { contextOf, listQuestions, type Question } from "./columns";
import { readCondition, type Said } from "./condition";
import { listDomains, type Domain } from "./domains";

/** The tables, with their words. */
export interface RowCountInput {
  readonly claims: Claims;
  readonly grids: readonly GridTable[];
  readonly words: readonly GridWords[];
  /** Figures that are judged already. */
  readonly isSettled: (figure: Figure) => boolean;
}

/**
 * Holds "5/11 thôn đạt trên 90%", "hai thôn có lượng rác giảm", "toàn xã có 11 thôn" against the rows of tables: how many there are,
 * or how many meet what is said. Steps grow with the figures, and with rows for each that counts some.
 */
export function* alignRowCounts(input: RowCountInput): Iterable<readonly [number, Alignment]> {
  const { claims, grids, words, isSettled } = input;
  const bySentence = figuresBySentence(claims);
  for (const [index, figures] of bySentence) {
    const sentence = claims.sentences[index];
    if (!sentence) continue;
    for (const figure of figures) {
      const noun = nounOf(figure);
      if (noun === null || isSettled(figure)) continue;
      const said = readCondition(sentence, figure, figures);
      const counts = grids
        .slice(0, MOST_GRIDS)
        .flatMap((grid) => listCounts(grid, words[grid.index], { figure, noun, said, sentence }));
      const alignment = decide(figure, counts);
      if (!alignment) continue;
      yield [figure.index, alignment];
      // What rows are asked for comes from no cell.
      if (said?.condition.kind === "threshold")
        yield [said.condition.figure.index, { kind: "no-source", nearest: null }];
    }
  }
}

const MOST_GRIDS = 30;

/** The first word of what a figure counts, where it may count rows. */
function nounOf({ percent, step, value, base, head }: Figure): string | null {
  if (percent || step < 1 || (base ?? value) > MOST_ROWS || value < 1) return null;
  return readWords(head)[0]?.token ?? null;
}

const MOST_ROWS = 400;

interface Asked {
  readonly figure: Figure;
  readonly noun: string;
  readonly said: Said | null;
  readonly sentence: Sentence;
}

/** What rows of a table come to. */
interface Count {
  readonly grid: GridTable;
  readonly rows: readonly number[];
  readonly column: number | null;
  readonly score: number;
  /** It is these rows that the text counts: as many as it says there are, under the name it gives them. */
  readonly whole: boolean;
  /** The header or the labels name what is counted. */
  readonly named: boolean;
  /** The sentence speaks of a part of the rows. */
  readonly ofSome: boolean;
}

function listCounts(grid: GridTable, words: GridWords | undefined, asked: Asked): readonly Count[] {
  const { figure, noun, said, sentence } = asked;
  if (!words) return [];
  // What the table does not call its rows may be them all the same, where as many as are said meet what is said.
  const domains = listDomains(grid, noun).filter(({ rows, named }) =>
    figure.base === undefined ? named || said !== null : rows.length === figure.base,
  );
  if (!said) {
    if (figure.base !== undefined) return [];
    return domains.flatMap(({ rows, named }) =>
      named ? [{ grid, rows, column: null, score: 1, whole: true, named, ofSome: false }] : [],
    );
  }
  const context = contextOf(said.words, sentence.text);
  const questions = listQuestions(said.condition, grid, words.columns, context);
  return domains.flatMap((domain) => questions.flatMap((question) => answer(grid, domain, question, asked)));
}

function answer(
  grid: GridTable,
  { rows, named }: Domain,
  question: Question,
  { figure, sentence }: Asked,
): readonly Count[] {
  const answers = rows.map((row) => question.meets(row));
  if (answers.filter((each) => each === null).length * 2 > rows.length) return [];
  const met = rows.filter((_, index) => answers[index] === true);
  const { column, score } = question;
  const ofSome = OF_SOME.test(sentence.lower.slice(0, figure.from));
  return [{ grid, rows: met, column, score, whole: figure.base !== undefined || named, named, ofSome }];
}

/** "Trong 5 xã vùng cao, hai xã đạt …": not all rows are meant. */
const OF_SOME = /(?<!\p{L})(?:trong (?:đó|số|\d)|thuộc|khu vực|vùng|khối|cụm)(?!\p{L})/u;

function decide(figure: Figure, counts: readonly Count[]): Alignment | null {
  const best = Math.max(0, ...counts.map(({ score }) => score));
  const likely = counts.filter(({ score }) => score >= best - ALIKE).sort((a, b) => b.score - a.score);
  const right = likely.find(({ rows }) => rows.length === figure.value);
  if (right) return { kind: "matched", source: sourceOf(right) };
  const [first] = likely;
  if (!first || first.column === null || !first.whole || figure.bound !== "exact") return null;
  // Another column, or other rows, come to what the text says: who knows what is meant.
  if (best < LEAST || counts.some(({ rows }) => rows.length === figure.value)) return null;
  const isSure = figure.base !== undefined || (first.named && best >= WELL && !first.ofSome);
  const isAlone = likely.every(({ rows, grid }) => grid === first.grid && rows.length === first.rows.length);
  return { kind: "differs", source: sourceOf(first), sure: isSure && isAlone };
}

const WELL = 0.5;
const ALIKE = 0.25;
const LEAST = 0.4;

function sourceOf({ grid, rows, column }: Count): CellSource {
  const cited = rows.slice(0, MOST_CELLS);
  const cells =
    column === null ? cited.map((row) => labelOf(grid, row)) : cited.map((row) => grid.cellAt(row, column));
  return { table: grid.table, relation: "count", cells, value: rows.length };
}

function labelOf({ table, rows }: GridTable, row: number): SourceCell {
  const at = rows[row]?.at ?? 0;
  const column = table.columns.find(({ role }) => role === "label")?.column ?? table.range.left;
  return { row: at, column, value: NaN, text: table.rows.find((each) => each.row === at)?.label ?? "" };
}

const MOST_CELLS = 40;
