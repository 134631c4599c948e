/** Chance that can be repeated: the same seed gives the same run of choices on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** A copy in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
  /** An index, chosen in proportion to the weights. */
  readonly weighted: (weights: readonly number[]) => number;
}

/** Mulberry32: 32 bits of state are plenty for invented names, and it is six lines. Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    const [first] = items;
    if (first === undefined) throw new Error("nothing to pick from");
    return items[int(0, items.length - 1)] ?? first;
  };
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick,
    shuffle: (items) => shuffleWith(items, int),
    weighted: (weights) => weightedWith(weights, next()),
  };
}

function shuffleWith<T>(items: readonly T[], int: Random["int"]): T[] {
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) {
    const at = int(0, left.length - 1);
    const last = left.pop();
    if (last === undefined) break;
    const taken = at === left.length ? last : (left[at] ?? last);
    if (at < left.length) left[at] = last;
    shuffled.push(taken);
  }
  return shuffled;
}

function weightedWith(weights: readonly number[], share: number): number {
  let rest = share * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return index;
  }
  return weights.length - 1;
}
