/** In which order steps were taken that can be taken back: in the grid, or as fixes in the pane. Each keeps its own. */
export interface StepOrder {
  /**
   * To be told how many steps of a kind can be taken back now, whenever that changes. A history that holds `most` forgets
   * its oldest for a new one: told the same full number again, there was another.
   */
  readonly hear: (kind: StepKind, steps: number, most?: number) => void;
  /** What the last step was; null where none can be taken back. */
  readonly last: () => StepKind | null;
  readonly subscribe: (listener: () => void) => () => void;
}

type StepKind = "grid" | "fix";

export function createStepOrder(): StepOrder {
  const order: StepKind[] = [];
  const listeners = new Set<() => void>();
  return {
    hear: (kind, steps, most = Infinity) => {
      const before = order.at(-1);
      let known = order.filter((each) => each === kind).length;
      if (known === most && steps === most) {
        order.splice(order.indexOf(kind), 1);
        known--;
      }
      for (; known < steps; known++) order.push(kind);
      for (; known > steps; known--) order.splice(order.lastIndexOf(kind), 1);
      if (order.at(-1) !== before) for (const listener of [...listeners]) listener();
    },
    last: () => order.at(-1) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
