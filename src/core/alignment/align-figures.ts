import type { Claims, Figure } from "../model/claim";
import type { Table } from "../model/table";
import type { Alignment } from "./alignment";
import type { Aligned } from "./aligned";
import type { Candidate } from "./candidates/candidate";
import { readContext, type Context } from "./text/context";
import { weighWords } from "./cover";
import { decode } from "./decode";
import { listDerived } from "./candidates/derived-candidates";
import { readGrids, type GridTable } from "./tables/grid-table";
import { alignRatios } from "./align-ratios";
import { alignRowCounts } from "./row-counts/align-row-counts";
import { findHits, type Hits } from "./tables/hits";
import { chooseGrids } from "./tables/choose-grids";
import { changeOfLevel, followChange } from "./candidates/follow-change";
import { anchorsOf, followShare, repeatRelation, type Anchor } from "./candidates/inherit";
import { tieOf, type Tie } from "./tables/ties";
import { spellOutInitials } from "./text/initials";
import { listMended, placeMended, type MendedCells } from "./candidates/mended";
import type { MendedCell } from "./tables/mended-cell";
import { listToldChanges } from "./candidates/told-changes";
import { listToldShares } from "./candidates/told-shares";
import { listRunDifferences, listRunSums } from "./candidates/run-sums";
import { listRowShares } from "./candidates/row-shares";
import { listPlain } from "./candidates/plain-candidates";
import { readFigure, type AlignedFigure } from "./text/read-figure";
import { readPassages, type Passage } from "./text/passage";
import { scoreLines, type GridWords, type LineScores } from "./score-lines";
import { readPivots } from "./tables/pivots";
import { voteScales } from "./tables/vote-scales";
import { countTies } from "./known";
import { judge, priceOf } from "./verdict";

/** What is aligned: the figures of the documents, and the tables they may come from. */
export interface AlignmentInput {
  readonly claims: Claims;
  readonly tables: readonly Table[];
  /** Cells that figures are known to come from: they are not looked for again, and their neighbours go by them. */
  readonly known: ReadonlyMap<number, Tie>;
  /** Figures that are judged already, and are left alone. */
  readonly isSettled: (figure: Figure) => boolean;
  /** Cells that are known to be wrong. */
  readonly mended?: readonly MendedCell[];
}

/**
 * Ties the figures of the documents to cells by the words of both, all figures of a passage together, without a
 * template. Gives what the tables say to each figure, by its index. Linear in cells and in figures.
 */
export function alignFigures({
  claims,
  tables,
  known,
  isSettled,
  mended = [],
}: AlignmentInput): ReadonlyMap<number, Alignment> {
  const said = readPassages(claims, (figure) => isWritten(figure) && !isSettled(figure));
  const passages = spellOutInitials(said, tables);
  const read = passages.map((passage) =>
    passage.figures.flatMap(({ figure, at }) =>
      figure.base === undefined ? [readFigure(passage, figure, at)] : [],
    ),
  );
  const own = voteScales(readGrids(tables), read.flat());
  if (own.length === 0) return new Map();
  const pivots = own.length <= MOST_PIVOTED ? own.flatMap(readPivots) : [];
  const grids = [...own, ...pivots.map((grid, index) => ({ ...grid, index: own.length + index }))];
  const words = grids.map((grid) => ({ rows: weighWords(grid.rows), columns: weighWords(grid.columns) }));
  const hits = findHits(grids, read.flat());
  const source: Source = { grids, words, hits, known, mended: placeMended(grids, mended) };
  const first = passages.map((passage, index) => alignPassage(passage, read[index] ?? [], source, null));
  const ties = countTies(first.flat(), grids);
  const second = passages.map((passage, index) =>
    alignPassage(passage, read[index] ?? [], source, {
      ties,
      anchors: anchorsOf(first[index] ?? []),
      first: first[index] ?? [],
    }),
  );
  const ratios = passages.flatMap((passage, index) => [
    ...alignRatios(passage, second[index] ?? [], grids, words),
  ]);
  const counts = alignRowCounts({
    claims,
    grids: own,
    words,
    isSettled: (figure) => isSettled(figure) || known.has(figure.index),
  });
  const found = new Map([...judge(second, ties), ...ratios]);
  for (const [index, alignment] of counts) {
    // What a cell says needs no rows to count.
    if (alignment.kind === "differs" && found.get(index)?.kind === "matched") continue;
    found.set(index, alignment);
  }
  return new Map([...found].filter(([index]) => !known.has(index)));
}

/** In a workbook of many lists nobody knows which is meant. */
const MOST_PIVOTED = 8;

/** Written in digits: "hai xã" counts what the sentence names. */
function isWritten({ number }: Figure): boolean {
  return /\d/u.test(number.quote);
}

interface Source {
  readonly grids: readonly GridTable[];
  readonly words: readonly GridWords[];
  readonly hits: Hits;
  readonly known: ReadonlyMap<number, Tie>;
  readonly mended: MendedCells;
}

/** What a first reading of the whole text showed. */
interface Seen {
  readonly ties: readonly number[];
  readonly anchors: readonly (Anchor | null)[];
  /** The passage as it was read. */
  readonly first: readonly Aligned[];
}

function alignPassage(
  passage: Passage,
  figures: readonly AlignedFigure[],
  source: Source,
  seen: Seen | null,
): readonly Aligned[] {
  const grids = chooseGrids(source.grids, figures, source.hits);
  const listed = figures.map((figure, index) => {
    const tie = source.known.get(figure.figure.index);
    const tied = tie ? tieOf(tie, source.grids) : null;
    if (tied) return { candidates: [tied], lines: new Map<GridTable, LineScores>() };
    return listCandidates(figure, grids, source, readContext(passage, figure.at), seen, index);
  });
  const picks = decode(
    listed.map(({ candidates }, index) => ({ candidates, none: priceOf(figures[index]) })),
  );
  return figures.map((figure, index) => {
    const pick = picks[index] ?? null;
    const { candidates = [], lines } = listed[index] ?? {};
    return { figure, candidates, pick, lines: (pick && lines?.get(pick.grid)) ?? null };
  });
}

function listCandidates(
  figure: AlignedFigure,
  grids: readonly GridTable[],
  { words, hits, mended }: Source,
  context: Context,
  seen: Seen | null,
  index: number,
): { readonly candidates: readonly Candidate[]; readonly lines: ReadonlyMap<GridTable, LineScores> } {
  const lines = new Map<GridTable, LineScores>();
  const anchor = seen?.anchors[index] ?? null;
  const found = grids.flatMap((grid) => {
    const gridWords = words[grid.index];
    if (!gridWords) return [];
    const inherited = anchor?.grid === grid ? anchor : null;
    const scores = scoreLines(grid, gridWords, figure, context, inherited);
    lines.set(grid, scores);
    const chance = hits.chance(figure, grid);
    const plain = listPlain(figure, grid, scores, hits.of(figure), chance);
    const derived = [
      ...listDerived(figure, grid, scores, chance),
      ...(seen ? listRowShares(figure, grid, scores, seen.first.slice(0, index)) : []),
      ...(seen ? listRunSums(figure, grid, seen.first.slice(0, index), scores) : []),
      ...(seen ? listRunDifferences(figure, grid, seen.first.slice(0, index)) : []),
      ...(inherited ? repeatRelation(figure, inherited, scores) : []),
      ...(inherited ? followChange(figure, inherited) : []),
      ...(inherited ? changeOfLevel(figure, inherited, scores) : []),
      ...(inherited ? followShare(figure, inherited, scores) : []),
    ];
    const told = seen
      ? [
          ...listToldChanges(figure, grid, scores, inherited),
          ...listToldShares(figure, grid, scores, inherited),
        ].filter((each) => !isGiven(each, [...plain, ...derived]))
      : [];
    const right = listMended(figure, grid, mended, scores, chance);
    const own = [...plain, ...right, ...told, ...derived.filter((each) => !isPrinted(figure, each, plain))];
    const fewTies = seen ? (FEW_TIES[seen.ties[grid.index] ?? 0] ?? 0) : 0;
    return own.map((each) => ({ ...each, score: each.score - fewTies }));
  });
  return { candidates: found.sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES), lines };
}

/** A cell of its row gives the figure already. */
function isGiven(told: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    ({ equal, cells }) => equal && cells.length === 1 && cells[0]?.row === told.cells[0]?.row,
  );
}

/** What stands in a cell of its own row is not worked out anew. */
function isPrinted(
  { figure, exactDigits }: AlignedFigure,
  derived: Candidate,
  plain: readonly Candidate[],
): boolean {
  return plain.some(
    ({ value, equal, cells: [cell] }) =>
      (cell?.row === derived.cells[0]?.row || (equal && derived.equal && exactDigits >= LONG)) &&
      Math.abs(value - derived.value) <= figure.step,
  );
}

/** A number this long stands in no cell by chance. */
const LONG = 5;

const MOST_CANDIDATES = 14;

/** A table that no other figure was taken from is hardly where this one comes from. */
const FEW_TIES = [0.6, 0.36, 0.18];
