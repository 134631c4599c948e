import type { Failure } from "./collect-failures";
import { findSlip } from "./plausible-slip";
import { isTotalLabel } from "./total-label";

/** A cell that alone could explain a failure, and how likely. */
export interface Accusation {
  readonly failure: Failure;
  /** Its index in the grid, row by row. */
  readonly cell: number;
  /** Its position in the failure's line. */
  readonly position: number;
  readonly expected: number;
  /** How many failing relations the expected value mends. */
  readonly mends: number;
  /** Of them, some in rows and some in columns. */
  readonly crossing: boolean;
  /** In bits. */
  readonly score: number;
}

/** Bits for a row and a column that fail by the same amount where they cross. */
const CROSSING = 6;
/** Bits for each further relation mended, up to three. */
const MENDED = 2;
/** Bits for a "Tổng", "Cộng", "Total" beside the total. */
const LABELLED = 0.6;
/** Bits against a relation that only the figures tell of, not where they stand. */
const FREE = 1.5;
/** Bits against a figure that ought to be none at all. */
const EMPTIED = 2;
/** Bits against a cell for each relation through it that holds. */
const VOUCHED = 3;

/** Every cell that one slip in it could explain a failure, the likeliest first. `vouchers` counts holding relations a cell. */
export function accuse(
  failures: readonly Failure[],
  vouchers: Uint16Array,
  width: number,
): readonly Accusation[] {
  const byCell = groupByCell(failures);
  const accusations: Accusation[] = [];
  for (const failure of failures) {
    const { lines, line } = failure;
    for (const cell of failure.cells) {
      const position = lines.direction === "column" ? Math.floor(cell / width) : cell % width;
      const shown = lines.values[line * lines.positions + position] ?? NaN;
      const expected = correct(failure, cell, shown);
      const slip = findSlip(shown, expected, failure.places);
      if (slip === null || (failure.trivial && slip === "digit-lost-or-added")) continue;
      const through = byCell.get(cell) ?? [];
      const mending = through.filter(
        (other) => Math.abs(correct(other, cell, shown) - expected) <= failure.noise + other.noise,
      );
      const vouched = vouchers[cell] ?? 0;
      if (vouched >= mending.length) continue;
      const crossing = mending.some((other) => other.lines.direction !== failure.lines.direction);
      const apart = mending.filter((other) => isApart(failure, other, cell)).length;
      const score =
        weighNeighbours(failure) +
        weighSlip(failure) +
        (crossing ? CROSSING : 0) +
        (isTotalLabel(lines.positionLabels[failure.chosen.pattern.total] ?? "") ? LABELLED : 0) +
        MENDED * Math.min(3, apart) -
        (failure.chosen.pattern.layout === "free" ? FREE : 0) -
        VOUCHED * vouched -
        Math.min(2, (through.length - mending.length) / 2) -
        (expected === 0 ? EMPTIED : 0) -
        (cell === failure.cells[0] ? 0 : 0.5);
      accusations.push({ failure, cell, position, expected, mends: mending.length, crossing, score });
    }
  }
  return accusations.sort((a, b) => b.score - a.score);
}

function groupByCell(failures: readonly Failure[]): ReadonlyMap<number, readonly Failure[]> {
  const byCell = new Map<number, Failure[]>();
  for (const failure of failures) {
    for (const cell of failure.cells) {
      const known = byCell.get(cell);
      if (known) known.push(failure);
      else byCell.set(cell, [failure]);
    }
  }
  return byCell;
}

/** Two relations of one direction that share this cell and no other: a group's total that is part of a grand total. */
function isApart(failure: Failure, other: Failure, cell: number): boolean {
  return (
    other !== failure &&
    other.lines.direction === failure.lines.direction &&
    other.cells.every((each) => each === cell || !failure.cells.includes(each))
  );
}

/** What the cell would have to be for the relation to hold. */
function correct(failure: Failure, cell: number, shown: number): number {
  return cell === failure.cells[0] ? shown - failure.difference : shown + failure.difference;
}

/**
 * How many more lines agree than differ, in bits: among the nearest lines, or in the whole table where it is clearer. A
 * pattern that fails in more lines of the table than it holds in is trusted less even where its neighbours hold.
 */
function weighNeighbours({ holdsNearby, failsNearby, chosen }: Failure): number {
  const near = Math.log2((holdsNearby + 1) / (failsNearby + 1));
  const all = Math.log2((chosen.holding.length + 1) / Math.max(1, chosen.failing.length));
  return all >= near ? all : all < 0 ? near + 2 * all : near;
}

/**
 * How unlikely it is, in bits, that a difference looks like a slip by chance. Differences of other causes come in all
 * orders of size alike, so that one of 1 to 17 steps says nothing, and one of 4000 is seldom so round.
 */
function weighSlip({ difference, step, usualPlaces }: Failure): number {
  const unit = Math.max(step, 10 ** -usualPlaces);
  return Math.max(0, Math.min(8, Math.log2(Math.abs(difference) / unit / 17)));
}
