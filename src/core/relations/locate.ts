import type { NumberSlip } from "../base/number-slip";
import {
  coefficientOf,
  listCandidates,
  reachOf,
  RELATION,
  type Candidate,
  type Witnesses,
} from "./candidates";
import type { Instance, InstanceBook } from "./instances";

/** The cell most likely wrong, what it should be, and the failing relations that this mends. */
export interface Culprit {
  readonly cell: number;
  readonly shown: number;
  readonly expected: number;
  readonly slip: NumberSlip;
  readonly mended: readonly Instance[];
  /** Another cell that explains it nearly as well. */
  readonly rival: { readonly cell: number; readonly shown: number; readonly expected: number } | null;
  /** The total is borne out from elsewhere and several of its parts would do as well. */
  readonly openParts: boolean;
}

/** How much of what may be wrong one answer, or two, must account for to be told alone; and how far the third must stay behind. */
const LIKELY = 0.7;
const EITHER = 0.35;
const APART = 2;
/** What may be left of a difference once its cause is mended. */
const REST = 0.1;
/** Failing relations that are looked at. */
const MOST_FAILURES = 120;

/**
 * The fewest changed cells that mend what fails and break least of what holds, one after another, the surest first; what fails
 * still is looked at with those found before mended.
 */
export function locateCulprits(
  failing: readonly Instance[],
  book: InstanceBook,
  witnesses: Witnesses,
): readonly Culprit[] {
  const open = new Map(failing.slice(0, MOST_FAILURES).map((each) => [each, each.residual]));
  const found = new Set<number>();
  const culprits: Culprit[] = [];
  const best = new Map<Instance, readonly Candidate[]>();
  while (open.size > 0) {
    let chosen: { instance: Instance; candidates: readonly Candidate[] } | null = null;
    for (const instance of open.keys()) {
      let candidates = best.get(instance);
      if (!candidates) {
        candidates = listCandidates(instance, open, book, witnesses).filter(({ cell }) => !found.has(cell));
        best.set(instance, candidates);
      }
      if (!chosen || (candidates[0]?.score ?? -9) > (chosen.candidates[0]?.score ?? -9))
        chosen = { instance, candidates };
    }
    const [first] = chosen?.candidates ?? [];
    if (!chosen || !first) break;
    const culprit = describe(first, chosen.candidates);
    culprits.push(culprit);
    for (const mended of first.mended) open.delete(mended);
    open.delete(chosen.instance);
    found.add(first.cell);
    if (!culprit.openParts) mend(open, first, witnesses);
    best.clear();
  }
  return culprits;
}

/** What the other relations through the cell miss by once it is mended. */
function mend(open: Map<Instance, number>, { cell, shown, expected }: Candidate, witnesses: Witnesses): void {
  const reach = reachOf(cell, witnesses.dependents);
  for (const [instance, residual] of open) {
    const factor = coefficientOf(instance, reach);
    if (factor === 0) continue;
    const left = residual + factor * (expected - shown);
    // A tenth of what was missing may be rounding, or another reading; it is no second mistake to tell beside the first.
    if (Math.abs(left) <= Math.max(instance.tolerance + 1e-6, REST * Math.abs(residual)))
      open.delete(instance);
    else open.set(instance, left);
  }
}

/** One answer, two as good, or no more than that one of the parts is wrong: by how likely each is beside all the others. */
function describe(first: Candidate, candidates: readonly Candidate[]): Culprit {
  const odds = candidates.map(({ score }) => Math.exp((score - first.score) * RELATION));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const [one = 1, two = 0, three = 0] = odds;
  const rival = candidates[1] ?? null;
  if (one >= LIKELY * all || !rival) return { ...first, rival: null, openParts: false };
  if (one + two >= EITHER * all && two >= APART * three) return { ...first, rival, openParts: false };
  // With three answers and more the relation alone can be told: at its total, or as that one of the parts is wrong.
  if (first.isTotal || first.mended.length > 1) return { ...first, rival: null, openParts: false };
  return { ...first, rival: null, openParts: true };
}
