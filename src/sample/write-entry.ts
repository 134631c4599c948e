import type { Category, ColumnId, Template } from "../core/template/schema";
import type { Entry } from "./entry";
import type { RegisterLayout } from "./layout";
import type { Random } from "./random";

/** Writes an entry as the cells of one row, in the order of `columns`. `""` stays empty. */
export function writeEntry(
  entry: Entry,
  columns: readonly ColumnId[],
  template: Template,
  layout: RegisterLayout,
  random: Random,
): readonly (string | number)[] {
  const nameOf = (categories: readonly Category[], id: string | undefined): string => {
    const category = categories.find((each) => each.id === id);
    if (!category) return "";
    const mixed = layout.spellings === "mixed" && category.aliases.length > 0 && random.chance(0.4);
    return mixed ? random.pick(category.aliases) : category.name;
  };
  const flag = (value: boolean): string => (value ? layout.flags : "");
  return columns.map((column) => {
    switch (column) {
      case "unit":
      case "title":
      case "name":
      case "position":
      case "address":
      case "yearRegistered":
        return entry[column];
      case "kind":
        return nameOf(template.kinds, entry.kind);
      case "subject":
        return nameOf(template.subjects, entry.subject);
      case "field":
        return nameOf(template.fields, entry.field);
      case "isNew":
      case "replicated":
        return flag(entry[column]);
      case "yearRecognised":
        return entry.recognition?.year ?? "";
      case "levelRecognised":
        return nameOf(template.levels, entry.recognition?.level);
      case "yearAwarded":
        return entry.award?.year ?? "";
      case "levelAwarded":
        return nameOf(template.levels, entry.award?.level);
      case "awardForm":
        return entry.award?.form ?? "";
      case "decision":
        return entry.award?.decision ?? "";
    }
  });
}
