import { FIGURE } from "../quantity";
import type { Lines } from "../lines";
import { testPattern, type Pattern } from "../pattern";
import { PrefixTable } from "../prefix-table";

/** Pairs that are added up in one line: so many, and so many for each cell of the table. */
const MOST_PAIRS = 200_000;
const PAIRS_PER_CELL = 60;
/** Lines that pairs are looked for in, those that are asked next, and of these such as must agree. */
const BASES = 2;
const ASKED = 5;
const AGREE = 2;
/** Patterns given in one call, and those that are tried in other lines to find them. */
const MOST = 300;
const MOST_TRIED = 20_000;

/**
 * Sums whose parts stand anywhere: A = B + C at any distance, and a run of neighbours of which one tells of another ("trong
 * đó …"). Both are looked up in a table of the figures of one line and must come out in two others.
 */
export function* proposeFar(lines: Lines, among: Int32Array): Iterable<Pattern> {
  if (lines.lines < AGREE + 1) return;
  const pairs = Math.min(MOST_PAIRS, PAIRS_PER_CELL * lines.lines * lines.positions);
  const members = among.slice(0, Math.floor(Math.sqrt(2 * pairs)));
  if (members.length < 4) return;
  const order = rankLines(lines, members);
  const budget = { given: 0, tried: 0 };
  const seen = new Set<string>();
  for (const base of order.slice(0, BASES)) {
    const others = order.filter((line) => line !== base).slice(0, ASKED);
    for (const pattern of [...listPairs(lines, members, base), ...listRuns(lines, members, base)]) {
      const name = `${pattern.total}=${pattern.parts.join(",")}`;
      if (seen.has(name)) continue;
      seen.add(name);
      if (++budget.tried > MOST_TRIED) return;
      const agree = others.filter((line) => testPattern(lines, pattern, line).kind === "holds").length;
      if (agree < AGREE) continue;
      yield pattern;
      if (++budget.given > MOST) return;
    }
  }
}

/** Lines with most figures that are not 0 first. */
function rankLines(lines: Lines, members: Int32Array): readonly number[] {
  const counts = Array.from({ length: lines.lines }, (_, line) => {
    let figures = 0;
    for (const member of members) if (figureAt(lines, line, member) !== 0) figures++;
    return { line, figures };
  });
  return counts.sort((a, b) => b.figures - a.figures || a.line - b.line).map(({ line }) => line);
}

function figureAt(lines: Lines, line: number, position: number): number {
  const at = line * lines.positions + position;
  return lines.states[at] === FIGURE ? (lines.values[at] ?? 0) : 0;
}

/** Where each figure of a line stands, the last position of each first. */
function tabulate(lines: Lines, members: Int32Array, line: number): (value: number) => readonly number[] {
  const table = new PrefixTable(members.length);
  const chain = new Int32Array(members.length).fill(-1);
  for (let at = 0; at < members.length; at++) {
    const value = figureAt(lines, line, members[at] ?? 0);
    if (value !== 0) chain[at] = table.put(value, at);
  }
  return (value) => {
    let at = table.get(value);
    if (at < 0) return NOWHERE;
    const found: number[] = [];
    for (; at >= 0 && found.length < 4; at = chain[at] ?? -1) found.push(at);
    return found;
  };
}

const NOWHERE: readonly number[] = [];

function* listPairs(lines: Lines, members: Int32Array, line: number): Iterable<Pattern> {
  const find = tabulate(lines, members, line);
  const slack = lines.slacks[line] ?? 0;
  const tries = Math.log(members.length ** 3 / 24);
  for (let first = 0; first < members.length; first++) {
    const one = figureAt(lines, line, members[first] ?? 0);
    if (one === 0) continue;
    for (let second = first + 1; second < members.length; second++) {
      const other = figureAt(lines, line, members[second] ?? 0);
      if (other === 0) continue;
      for (let off = -slack; off <= slack; off += slack || 1)
        for (const at of find(one + other + off)) {
          if (at === first || at === second) continue;
          const parts = [members[first] ?? 0, members[second] ?? 0];
          yield { total: members[at] ?? 0, parts, source: "triple", prior: 0, tries };
        }
    }
  }
}

/** A run right behind or before a total, with one of its members left out. */
function* listRuns(lines: Lines, members: Int32Array, line: number): Iterable<Pattern> {
  const find = tabulate(lines, members, line);
  const tries = Math.log(2 * members.length * members.length);
  for (let at = 0; at < members.length; at++) {
    const whole = figureAt(lines, line, members[at] ?? 0);
    if (whole === 0) continue;
    for (const step of [1, -1]) {
      let sum = 0;
      for (let next = at + step; next >= 0 && next < members.length; next += step) {
        sum += figureAt(lines, line, members[next] ?? 0);
        const length = Math.abs(next - at);
        if (length < 3 || sum === whole) continue;
        for (const out of find(sum - whole)) {
          const within = step === 1 ? out > at && out < next : out < at && out > next;
          if (!within) continue;
          const run = members.subarray(Math.min(at + step, next), Math.max(at + step, next) + 1);
          const parts = Array.from(run).filter((member) => member !== members[out]);
          yield { total: members[at] ?? 0, parts, source: "window", prior: 0, tries };
        }
      }
    }
  }
}
