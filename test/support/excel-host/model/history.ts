/**
 * Everything that can change stands in slots, so that the whole workbook can be noted down and set back in one step:
 * a note keeps the slots' values as they are, and a slot copies its value before the first change after a note.
 */
export class History {
  epoch = 0;
  private readonly slots = new Set<Slot<unknown>>();

  /** A slot whose value `copy` duplicates before it is changed in place; without `copy` values are only replaced. */
  slot<T>(value: T, copy?: (value: T) => T): Slot<T> {
    const slot = new Slot(this, value, copy);
    this.slots.add(slot as Slot<unknown>);
    return slot;
  }

  /** Notes everything down; the function given sets it back. */
  note(): () => void {
    this.epoch++;
    const kept = [...this.slots].map((slot) => [slot, slot.value] as const);
    return () => {
      this.epoch++;
      for (const [slot, value] of kept) slot.set(value);
    };
  }
}

export class Slot<T> {
  private copiedIn = -1;

  constructor(
    private readonly history: History,
    private current: T,
    private readonly copy: ((value: T) => T) | undefined,
  ) {}

  get value(): T {
    return this.current;
  }

  set(value: T): void {
    this.current = value;
    this.copiedIn = -1;
  }

  /** The value, to be changed in place. */
  change(): T {
    if (this.copy && this.copiedIn !== this.history.epoch) {
      this.current = this.copy(this.current);
      this.copiedIn = this.history.epoch;
    }
    return this.current;
  }
}
