/** In which order steps were taken that can be taken back: in the grid, or by the pane. Each keeps its own. */
export interface StepOrder {
  /**
   * To be told how many steps of a kind can be taken back and done again now, whenever that changes. A history that holds
   * `most` forgets its oldest for a new one: told the same full number again, there was another.
   */
  readonly hear: (kind: StepKind, history: StepCounts, most?: number) => void;
  /** Whose step was the last; null where none can be taken back. */
  readonly last: () => StepKind | null;
  /** Whose step was taken back last; null where none can be done again. After a new step none can. */
  readonly next: () => StepKind | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface StepCounts {
  readonly undos: number;
  readonly redos: number;
}

export type StepKind = "grid" | "pane";

export function createStepOrder(): StepOrder {
  const done: StepKind[] = [];
  const taken: StepKind[] = [];
  const listeners = new Set<() => void>();
  return {
    hear: (kind, { undos, redos }, most = Infinity) => {
      const before = [done.at(-1), taken.at(-1)];
      if (undos === most && count(done, kind) === most) {
        done.splice(done.indexOf(kind), 1);
        taken.length = 0;
      }
      while (count(done, kind) > undos) {
        done.splice(done.lastIndexOf(kind), 1);
        if (count(taken, kind) < redos) taken.push(kind);
      }
      while (count(done, kind) < undos) {
        if (count(taken, kind) > redos) taken.splice(taken.lastIndexOf(kind), 1);
        else taken.length = 0;
        done.push(kind);
      }
      while (count(taken, kind) > redos) taken.splice(taken.lastIndexOf(kind), 1);
      if (done.at(-1) !== before[0] || taken.at(-1) !== before[1])
        for (const listener of [...listeners]) listener();
    },
    last: () => done.at(-1) ?? null,
    next: () => taken.at(-1) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function count(steps: readonly StepKind[], kind: StepKind): number {
  return steps.filter((each) => each === kind).length;
}
