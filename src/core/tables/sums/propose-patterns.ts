import { proposePairs, proposeRuns, proposeSets } from "./propose-free";
import { proposeAdjacent, proposeStrided } from "./propose-adjacent";
import type { Lines } from "./lines";
import type { Pattern } from "./pattern";
import type { Proposals } from "./proposals";

/** How many lines are looked at to find patterns; every line is used to test them. */
const SAMPLE = 120;
/** How many proposals of one round go on to be tested. */
const MOST_PROPOSALS = 3000;
/** What a proposal must explain beyond its own cost to be tested. */
const LEAST_GAIN = 2;

/**
 * Patterns worth testing among the given positions: runs beside their total, every k-th cell beside it, runs anywhere,
 * pairs anywhere, and runs among positions of one label. Best first.
 */
export function proposePatterns(lines: Lines, visible: Int32Array): readonly Pattern[] {
  const found = new Map<number, { bits: number; readonly pattern: Pattern }>();
  const collector = (kind: number): Proposals => ({
    add(key, bits, build) {
      const id = key * 8 + kind;
      const known = found.get(id);
      if (known) known.bits += bits;
      else found.set(id, { bits, pattern: build() });
    },
  });
  for (const line of sampleLines(lines, visible)) {
    proposeAdjacent(lines, line, visible, collector(0));
    proposeStrided(lines, line, visible, collector(1));
    proposeRuns(lines, line, visible, collector(2));
    proposePairs(lines, line, visible, collector(3));
    proposeSets(lines, line, visible, collector(5));
  }
  for (const group of groupByLabel(lines, visible)) {
    for (const line of sampleLines(lines, group)) proposeAdjacent(lines, line, group, collector(4));
  }
  return [...found.values()]
    .filter(({ bits, pattern }) => bits >= pattern.cost + LEAST_GAIN)
    .sort((a, b) => b.bits - b.pattern.cost - (a.bits - a.pattern.cost))
    .slice(0, MOST_PROPOSALS)
    .map(({ pattern }) => pattern);
}

/** Lines with at least three numbers among the positions, evenly thinned to the sample's size. */
function sampleLines(lines: Lines, visible: Int32Array): readonly number[] {
  const full: number[] = [];
  for (let line = 0; line < lines.lines; line++) {
    let numbers = 0;
    for (const position of visible) {
      if (!Number.isNaN(lines.values[line * lines.positions + position] ?? NaN) && ++numbers === 3) break;
    }
    if (numbers === 3) full.push(line);
  }
  const step = full.length / SAMPLE;
  return step <= 1 ? full : Array.from({ length: SAMPLE }, (_, index) => full[Math.floor(index * step)] ?? 0);
}

/** Positions of one label, where the label recurs: the "Nam" rows of every group, the "Cộng" columns of every level. */
function groupByLabel(lines: Lines, visible: Int32Array): readonly Int32Array[] {
  const groups = new Map<string, number[]>();
  for (const position of visible) {
    const label = lines.positionLabels[position] ?? "";
    if (label === "") continue;
    const group = groups.get(label);
    if (group) group.push(position);
    else groups.set(label, [position]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= 3 && group.length < visible.length)
    .map((group) => Int32Array.from(group));
}
