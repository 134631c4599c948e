import type { CellRange } from "../../../../src/core/model/address";
import { intersect } from "../model/rectangles";
import type { Scene } from "../scene";
import type { ApiObject } from "../wire/api-class";
import { FIELD_BEHAVIOURS, type FieldName } from "./behaviours";

/** What users' Excels do against the documents: each behaviour is off until it is switched on. */
export class Field {
  /** The conditional formats, by id, that Excel lists and then does not know. */
  readonly brokenFormats = new Set<string>();
  /** Cells that one formula fills together, by their sheet's id. */
  readonly spills: { readonly sheet: string; readonly range: CellRange }[] = [];
  /** Cells that an array formula fills, entered by Ctrl+Shift+Enter. */
  readonly arrays: { readonly sheet: string; readonly range: CellRange }[] = [];
  /** What linked cells show, by their sheet's id and `cellKey`: their value is an error to whoever asks. */
  readonly linked = new Map<string, ReadonlyMap<number, string>>();
  private readonly on = new Set<FieldName>();

  constructor(names: readonly FieldName[]) {
    for (const name of names) this.on.add(name);
  }

  switchOn(...names: readonly FieldName[]): void {
    for (const name of names) this.on.add(name);
  }

  switchOff(...names: readonly FieldName[]): void {
    for (const name of names) this.on.delete(name);
  }

  has(name: FieldName): boolean {
    return this.on.has(name);
  }

  /** Whether a formula fills all of a range together with others, none of it, or some (null). */
  hasSpill(sheet: string, range: CellRange): boolean | null {
    return this.isFilled(this.spills, sheet, range);
  }

  /** The same of array formulas. */
  isInArray(sheet: string, range: CellRange): boolean | null {
    return this.isFilled(this.arrays, sheet, range);
  }

  /** Whether writing to these cells would change a part of an array formula. */
  breaksArray(sheet: string, range: CellRange): boolean {
    return this.arrays.some((each) => {
      const shared = each.sheet === sheet ? intersect(each.range, range) : null;
      return shared !== null && JSON.stringify(shared) !== JSON.stringify(each.range);
    });
  }

  private isFilled(by: Field["spills"], sheet: string, range: CellRange): boolean | null {
    const touched = by.filter((each) => each.sheet === sheet && intersect(each.range, range));
    const holds = touched.some(
      ({ range: { top, left, bottom, right } }) =>
        top <= range.top && left <= range.left && bottom >= range.bottom && right >= range.right,
    );
    if (holds) return true;
    return touched.length > 0 ? null : false;
  }

  /** Refuses a member as the behaviours that are on do; called before each is read, set or called. */
  meet(scene: Scene, object: ApiObject, member: string): void {
    for (const name of this.on) {
      const error = FIELD_BEHAVIOURS[name].refuses?.({ scene, object, member }) ?? null;
      if (error) throw error;
    }
  }

  /** The same, before a change is carried out. */
  meetChange(scene: Scene, object: ApiObject, member: string): void {
    for (const name of this.on) {
      const error = FIELD_BEHAVIOURS[name].refusesChange?.({ scene, object, member }) ?? null;
      if (error) throw error;
    }
  }
}
