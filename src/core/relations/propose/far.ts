import type { Lines } from "../lines";
import { namePattern } from "../name-pattern";
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
 * Sums whose parts stand anywhere: A = B + C at any distance, a run of neighbours of which one tells of another ("trong
 * đó …"), and neighbours on both sides of their total. All are looked for in the figures of one line and must come out in two others.
 */
export function* proposeFar(lines: Lines, among: Int32Array): Iterable<Pattern> {
  if (lines.lines < AGREE + 1) return;
  const pairs = Math.min(MOST_PAIRS, PAIRS_PER_CELL * lines.lines * lines.positions);
  const members = among.slice(0, Math.floor(Math.sqrt(2 * pairs)));
  if (members.length < 4) return;
  const order = rankLines(lines, members);
  const budget = { given: 0, tried: 0 };
  const seen = new Set<number>();
  for (const base of order.slice(0, BASES)) {
    const others = order.filter((line) => line !== base).slice(0, ASKED);
    const row = readBase(lines, members, base);
    for (const proposal of [listPairs(lines, row, base), listRuns(row), listAround(row)]) {
      for (const pattern of proposal) {
        if (++budget.tried > MOST_TRIED) return;
        if (!agrees(lines, pattern, others)) continue;
        const name = namePattern(pattern);
        if (seen.has(name)) continue;
        seen.add(name);
        yield pattern;
        if (++budget.given > MOST) return;
      }
    }
  }
}

/** Whether a pattern comes out in enough of the lines. */
function agrees(lines: Lines, pattern: Pattern, others: readonly number[]): boolean {
  let agree = 0;
  for (const line of others)
    if (testPattern(lines, pattern, line).kind === "holds" && ++agree >= AGREE) return true;
  return false;
}

/** Lines with most figures that are not 0 first. */
function rankLines(lines: Lines, members: Int32Array): readonly number[] {
  const counts = new Int32Array(lines.lines);
  for (let line = 0; line < lines.lines; line++) {
    const from = line * lines.positions;
    let figures = 0;
    for (const member of members) if (lines.values[from + member] !== 0) figures++;
    counts[line] = figures;
  }
  return pickMost(counts, BASES + ASKED);
}

/** The places of the greatest counts, the first of equal ones first. */
function pickMost(counts: Int32Array, wanted: number): readonly number[] {
  const picked: number[] = [];
  for (let line = 0; line < counts.length; line++) {
    const count = counts[line] ?? 0;
    if (picked.length === wanted && count <= (counts[picked.at(-1) ?? 0] ?? 0)) continue;
    let at = picked.length;
    while (at > 0 && (counts[picked[at - 1] ?? 0] ?? 0) < count) at--;
    picked.splice(at, 0, line);
    picked.length = Math.min(picked.length, wanted);
  }
  return picked;
}

/** The figures of a line, and where each of them stands: the last place first, then those before it with the same figure. */
interface Row {
  readonly members: Int32Array;
  readonly figures: Float64Array;
  readonly table: PrefixTable;
  readonly before: Int32Array;
}

function readBase({ values, positions }: Lines, members: Int32Array, line: number): Row {
  const figures = Float64Array.from(members, (member) => values[line * positions + member] ?? 0);
  const table = new PrefixTable(members.length);
  const before = new Int32Array(members.length).fill(-1);
  for (let at = 0; at < members.length; at++) {
    const figure = figures[at] ?? 0;
    if (figure !== 0) before[at] = table.put(figure, at);
  }
  return { members, figures, table, before };
}

/** Places of one figure that are tried. */
const MOST_ALIKE = 4;

function* listPairs(lines: Lines, { members, figures, table, before }: Row, line: number): Iterable<Pattern> {
  const slack = lines.slacks[line] ?? 0;
  const tries = Math.log(members.length ** 3 / 24);
  for (let first = 0; first < members.length; first++) {
    const one = figures[first] ?? 0;
    if (one === 0) continue;
    for (let second = first + 1; second < members.length; second++) {
      const other = figures[second] ?? 0;
      if (other === 0) continue;
      for (let off = -slack; off <= slack; off += slack || 1) {
        let at = table.get(one + other + off);
        for (let found = 0; found < MOST_ALIKE && at >= 0; found++, at = before[at] ?? -1) {
          if (at === first || at === second) continue;
          const parts = [members[first] ?? 0, members[second] ?? 0];
          yield { total: members[at] ?? 0, parts, source: "triple", prior: 0, tries };
        }
      }
    }
  }
}

/** A run right behind or before a total, with one of its members left out. */
function* listRuns({ members, figures, table, before }: Row): Iterable<Pattern> {
  const tries = Math.log(2 * members.length * members.length);
  for (let at = 0; at < members.length; at++) {
    const whole = figures[at] ?? 0;
    if (whole === 0) continue;
    for (const step of [1, -1]) {
      let sum = 0;
      for (let next = at + step; next >= 0 && next < members.length; next += step) {
        sum += figures[next] ?? 0;
        const length = Math.abs(next - at);
        if (length < 3 || sum === whole) continue;
        let out = table.get(sum - whole);
        for (let found = 0; found < MOST_ALIKE && out >= 0; found++, out = before[out] ?? -1) {
          const within = step === 1 ? out > at && out < next : out < at && out > next;
          if (!within) continue;
          const left = members[out] ?? 0;
          const run = members.subarray(Math.min(at + step, next), Math.max(at + step, next) + 1);
          const parts = Array.from(run).filter((member) => member !== left);
          yield { total: members[at] ?? 0, parts, source: "window", prior: 0, tries };
        }
      }
    }
  }
}

/** Neighbours before a total, and behind it, that are added up together. */
const WIDEST = 8;

function* listAround({ members, figures }: Row): Iterable<Pattern> {
  const tries = Math.log(WIDEST * WIDEST);
  for (let at = 1; at < members.length - 1; at++) {
    const whole = figures[at] ?? 0;
    if (whole === 0) continue;
    const [first, last] = [Math.max(0, at - WIDEST), Math.min(members.length - 1, at + WIDEST)];
    for (let from = at - 1, before = 0; from >= first; from--) {
      before += figures[from] ?? 0;
      for (let until = at + 1, sum = before; until <= last; until++) {
        sum += figures[until] ?? 0;
        if (sum !== whole || until - from < 3) continue;
        const parts = Array.from(members.subarray(from, until + 1)).filter((_, index) => from + index !== at);
        yield { total: members[at] ?? 0, parts, source: "window", prior: 0, tries };
      }
    }
  }
}
