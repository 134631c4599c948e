import type { Candidate } from "./candidates/candidate";

/** A figure's choices: cells, or none at the price of `none`. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly none: number;
}

interface State {
  readonly score: number;
  readonly last: Step | null;
}

interface Step {
  readonly pick: Candidate | null;
  readonly before: Step | null;
}

/**
 * Chooses for all figures of a passage together: figures side by side stand in one row or one column. Beam search, so
 * linear in figures.
 */
export function decode(choices: readonly Choice[]): readonly (Candidate | null)[] {
  let beam: readonly State[] = [{ score: 0, last: null }];
  for (const { candidates, none } of choices) {
    const next = beam.flatMap(({ score, last }) => [
      { score: score + none, last: { pick: null, before: last } },
      ...candidates.map((pick) => ({
        score: score + pick.score + joinToBefore(pick, last),
        last: { pick, before: last },
      })),
    ]);
    beam = next.sort((a, b) => b.score - a.score).slice(0, WIDTH);
  }
  const picks: (Candidate | null)[] = [];
  for (let step = beam[0]?.last ?? null; step; step = step.before) picks.push(step.pick);
  return picks.reverse();
}

const WIDTH = 24;

/** The same row or column as a figure before is likely, the less the farther; the same cell again is not. */
function joinToBefore(pick: Candidate, last: Step | null): number {
  let distance = 0;
  let best = 0;
  let again = 0;
  for (let step = last; step && distance < REACH; step = step.before, distance++) {
    const { pick: other } = step;
    if (other?.grid !== pick.grid) continue;
    const [mine, its] = [pick.cells[0], other.cells[0]];
    if (!mine || !its) continue;
    const sameCell = mine.row === its.row && mine.column === its.column && pick.relation === other.relation;
    if (sameCell) again = 0.8;
    else if (mine.row === its.row || mine.column === its.column) best = Math.max(best, 0.6 * 0.8 ** distance);
  }
  return best - again;
}

const REACH = 8;
