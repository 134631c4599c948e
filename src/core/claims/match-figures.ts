import type { Claims, Figure } from "../model/claim";
import type { LinkedClaims, ResolvedLink } from "../model/link";
import type { Register } from "../model/register";
import type { Table } from "../model/table";
import type { Template } from "../template/schema";
import { indexCells } from "./cell-index";
import type { Candidate, FigureMatch } from "./figure-match";
import { countVotes, isContradicted, judgeFigure, type ReadFigure, type Votes } from "./judge-figure";
import { listCandidates, type FigureSources } from "./list-candidates";
import { satisfies } from "../numerals/read-bound";
import { openRegister } from "./register-source";

/** What was read of the workbooks and documents, as far as figures are matched by it. */
export interface MatchInput {
  readonly claims: LinkedClaims;
  readonly tables: readonly Table[];
  readonly register: Register;
  readonly template: Template;
}

/**
 * Each figure's match, by the figure's index. What a person linked by hand is held against that cell, whatever its words
 * say. Made once for one set of claims, tables and entries.
 */
export function matchFigures(input: MatchInput): ReadonlyMap<number, FigureMatch> {
  const { claims, tables, register } = input;
  const known = made.get(claims);
  if (known?.input.tables === tables && known.input.register === register) return known.matches;
  const matches = new Map(match(input));
  for (const [index, link] of claims.linked ?? []) {
    const figure = claims.figures[index];
    if (figure) matches.set(index, judgeLinked(figure, link));
  }
  made.set(claims, { input, matches });
  return matches;
}

const made = new WeakMap<
  Claims,
  { readonly input: MatchInput; readonly matches: ReadonlyMap<number, FigureMatch> }
>();

function match({ claims, tables, register, template }: MatchInput): ReadonlyMap<number, FigureMatch> {
  const runs = groupRuns(claims.figures);
  const matches = new Map<number, FigureMatch>();
  if (runs.length === 0) return matches;
  const sources: FigureSources = { cells: indexCells(tables), register: openRegister(register, template) };
  if (sources.cells.measures.size === 0 && !sources.register) return matches;
  const unsure: { readonly read: ReadFigure; readonly votes: Votes }[] = [];
  for (const run of runs) {
    const reads = run.map((figure) => ({ figure, candidates: listCandidates(figure, sources) }));
    const votes = countVotes(reads);
    for (const read of reads) {
      const judged = judgeFigure(read, votes, claims, false);
      matches.set(read.figure.index, judged);
      if (judged.kind === "no-source" && read.candidates.some((each) => each.counted))
        unsure.push({ read, votes });
    }
  }
  for (const [index, judged] of judgeAgain(unsure, matches, claims)) matches.set(index, judged);
  return matches;
}

/** Figures that agree with no source, held against the register once the rest of the text shows that it is theirs. */
function judgeAgain(
  unsure: readonly { readonly read: ReadFigure; readonly votes: Votes }[],
  matches: ReadonlyMap<number, FigureMatch>,
  claims: Claims,
): readonly (readonly [number, FigureMatch])[] {
  const borneOut = [...matches.values()].filter(
    (each) => each.kind === "matched" && each.candidate.counted && each.candidate.exactMeasure,
  ).length;
  const contradicted = unsure.filter(({ read }) => isContradicted(read)).length;
  // A text that differs in many places speaks of other entries: those of another year, or of a part of the units.
  if (borneOut < FEWEST_BORNE_OUT || borneOut < 2 * contradicted) return [];
  return unsure.map(({ read, votes }) => [read.figure.index, judgeFigure(read, votes, claims, true)]);
}

const FEWEST_BORNE_OUT = 3;

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
