import { createCategoryFinder } from "../template/find-category";
import type { Category, Template } from "../template/schema";

/** A name of the template by which a database could not tell its entries. */
export interface UnsayableName {
  readonly list: "fields" | "kinds" | "subjects" | "levels" | "units";
  readonly name: string;
  /** `taken`: another one of the list is read by the same name. `unwritable`: it holds what is no text to a database. */
  readonly why: "taken" | "unwritable";
}

/** Collected entries hold names, not ids: each must be told from all others, and be text. `null` when all are. */
export function findUnsayableName(template: Template): UnsayableName | null {
  const { fields, kinds, subjects, levels } = template;
  const units = template.units.map((unit): Category => ({ ...unit, id: unit.name }));
  for (const [list, categories] of Object.entries({ fields, kinds, subjects, levels, units })) {
    const finder = createCategoryFinder(categories);
    for (const [index, { id, name }] of categories.entries()) {
      const found = { list: list as UnsayableName["list"], name };
      if (/[\0\p{Cs}]/u.test(name)) return { ...found, why: "unwritable" };
      const isFirst = categories.findIndex((each) => each.id === id) === index;
      if (!isFirst || finder.exact(name)?.id !== id) return { ...found, why: "taken" };
    }
  }
  return null;
}
