import { refuse } from "./wire/api-error";
import type { ApiObject } from "./wire/api-class";
import { Area } from "./model/area";
import type { Sheet } from "./model/sheet";
import type { Shift } from "./model/shift";

/** Ranges the client keeps between requests. They follow rows and columns that come and go. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<object, string>();
  private lastId = 0;

  /** How many the client has not given back. */
  get count(): number {
    return this.kept.size;
  }

  keep(object: ApiObject): null {
    const target = object.target as object;
    if (this.ids.has(target)) return null;
    const id = `{REF-${++this.lastId}}`;
    this.ids.set(target, id);
    this.kept.set(id, object);
    return null;
  }

  idOf(target: unknown): string | null {
    const id = this.ids.get(target as object);
    return id !== undefined && this.kept.has(id) ? id : null;
  }

  find(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object) throw refuse("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  follow(sheet: Sheet, shift: Shift): void {
    for (const [id, { target }] of this.kept) {
      if (target instanceof Area && target.sheet === sheet && !target.follow(shift)) this.kept.delete(id);
    }
  }

  drop(sheet: Sheet): void {
    for (const [id, { target }] of this.kept) {
      if (target instanceof Area && target.sheet === sheet) this.kept.delete(id);
    }
  }
}
