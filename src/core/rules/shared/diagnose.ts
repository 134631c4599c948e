import { findSlip, slipCost } from "../../base/number-slip";

/** A relation between cells with what stands in them: `total` should be the signed sum of `parts`. */
export interface EvaluatedRelation<Cell> {
  readonly total: Cell;
  readonly totalValue: number;
  readonly parts: readonly { readonly cell: Cell; readonly value: number; readonly sign: 1 | -1 }[];
  readonly sum: number;
  readonly holds: boolean;
}

/** The cell most likely wrong, what it should be, and the failing relations that this would mend. */
export interface Diagnosis<Cell> {
  readonly cell: Cell;
  readonly shown: number;
  readonly expected: number;
  /** False where another cell would explain the failure as well: then only the relation can be blamed. */
  readonly certain: boolean;
  readonly mended: readonly EvaluatedRelation<Cell>[];
}

/**
 * Finds the odd ones out. One changed cell that mends most failing relations and breaks fewest sound ones is the culprit;
 * what is known of a cell from elsewhere (the register's count) speaks for or against it; then the smaller slip of the
 * hand; then the total rather than a part. Cells must be comparable by `keyOf`.
 */
export function diagnose<Cell>(
  relations: readonly EvaluatedRelation<Cell>[],
  keyOf: (cell: Cell) => string,
  known: ReadonlyMap<string, number>,
): readonly Diagnosis<Cell>[] {
  const membership = new Map<string, EvaluatedRelation<Cell>[]>();
  for (const relation of relations) {
    for (const cell of [relation.total, ...relation.parts.map((part) => part.cell)]) {
      const key = keyOf(cell);
      const list = membership.get(key);
      if (list) list.push(relation);
      else membership.set(key, [relation]);
    }
  }
  const diagnoses: Diagnosis<Cell>[] = [];
  const open = new Set(relations.filter((relation) => !relation.holds));
  for (const relation of open) {
    if (!open.has(relation)) continue;
    const best = findCulprit(relation, open, membership, keyOf, known);
    diagnoses.push(best);
    for (const mended of best.mended) open.delete(mended);
  }
  return diagnoses;
}

function findCulprit<Cell>(
  failing: EvaluatedRelation<Cell>,
  open: ReadonlySet<EvaluatedRelation<Cell>>,
  membership: ReadonlyMap<string, readonly EvaluatedRelation<Cell>[]>,
  keyOf: (cell: Cell) => string,
  known: ReadonlyMap<string, number>,
): Diagnosis<Cell> {
  let best: Diagnosis<Cell> = {
    cell: failing.total,
    shown: failing.totalValue,
    expected: failing.sum,
    certain: true,
    mended: [failing],
  };
  let bestScore = -Infinity;
  const candidates = [
    { cell: failing.total, value: failing.totalValue, bonus: 0.2 },
    ...failing.parts.map(({ cell, value }) => ({ cell, value, bonus: 0 })),
  ];
  const signed = candidates.some(({ value }) => value < 0);
  for (const { cell, value, bonus } of candidates) {
    const key = keyOf(cell);
    const expected = neededValue(failing, key, keyOf);
    if (expected === null || (expected < 0 && !signed)) continue;
    const own = membership.get(key) ?? [];
    const mended = own.filter(
      (relation) => open.has(relation) && sameNumber(neededValue(relation, key, keyOf), expected),
    );
    const broken = own.filter((relation) => relation.holds).length;
    const stillOpen = own.filter((relation) => open.has(relation)).length - mended.length;
    const witness = known.get(key);
    const testimony =
      witness === undefined ? 0 : sameNumber(witness, expected) ? 1.5 : sameNumber(witness, value) ? -1.5 : 0;
    const score =
      mended.length -
      broken -
      stillOpen * 0.5 +
      testimony +
      bonus -
      slipCost(findSlip(value, expected)) * 0.05;
    if (score > bestScore) {
      best = { cell, shown: value, expected, certain: score - bestScore > 0.01, mended };
      bestScore = score;
    } else if (bestScore - score <= 0.01) best = { ...best, certain: false };
  }
  return best;
}

/** What the cell would have to be for the relation to hold, everything else being right. */
function neededValue<Cell>(
  relation: EvaluatedRelation<Cell>,
  key: string,
  keyOf: (cell: Cell) => string,
): number | null {
  if (keyOf(relation.total) === key) return clean(relation.sum);
  const part = relation.parts.find(({ cell }) => keyOf(cell) === key);
  return part ? clean(part.value + part.sign * (relation.totalValue - relation.sum)) : null;
}

/** Past a million thousand millions there are no such decimals to be cleaned. */
function clean(value: number): number {
  if (Math.abs(value) > 1e15) return value;
  return Math.round(value * 1e9) / 1e9;
}

function sameNumber(a: number | null, b: number): boolean {
  return a !== null && (a === b || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(b)));
}
