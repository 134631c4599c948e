import type { History, Slot } from "./history";

/** A list of things of one kind (names, notes, charts …), each known by its id; the things themselves never change. */
export class Records<T extends { readonly id: string }> {
  private readonly slot: Slot<readonly T[]>;

  constructor(history: History, start: readonly T[] = []) {
    this.slot = history.slot(start);
  }

  get all(): readonly T[] {
    return this.slot.value;
  }

  find(id: string): T | undefined {
    return this.slot.value.find((each) => each.id === id);
  }

  add(record: T, at = this.slot.value.length): T {
    this.slot.set([...this.slot.value.slice(0, at), record, ...this.slot.value.slice(at)]);
    return record;
  }

  update(id: string, change: Partial<T>): void {
    this.slot.set(this.slot.value.map((each) => (each.id === id ? { ...each, ...change } : each)));
  }

  remove(id: string): void {
    this.slot.set(this.slot.value.filter((each) => each.id !== id));
  }

  /** Replaces each record by what `change` makes of it; null drops it. */
  mapAll(change: (record: T) => T | null): void {
    this.slot.set(this.slot.value.map(change).filter((each) => each !== null));
  }

  /** One record as an object of the API sees it. */
  entity(id: string): Entity<T> {
    return { list: this, id };
  }
}

/** A record of a list, which may have been deleted meanwhile. */
export interface Entity<T extends { readonly id: string }> {
  readonly list: Records<T>;
  readonly id: string;
}
