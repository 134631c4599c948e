import type { GatheredFacts } from "../../core/engine/gather-facts";
import type { Meaning, RegisterColumn, RegisterTable } from "../../core/model/register";
import type { FieldCount } from "./analyzer";

/**
 * The register's models by field. Where a list does not part models from other work, all of its entries count; a list
 * without fields (one of awards alone) counts nothing.
 */
export function countModels({
  register,
  template,
}: Pick<GatheredFacts, "register" | "template">): readonly FieldCount[] {
  const model = template.kinds.find((kind) => kind.id === MODEL) ?? template.kinds[0];
  const counts = new Map<string | null, number>();
  for (const table of register.tables) {
    const field = table.columns.get("field");
    if (field) addModels(counts, table, field, model?.id);
  }
  if (counts.size === 0) return [];
  const known = template.fields.map(({ id, name }) => ({ field: id, name, models: counts.get(id) ?? 0 }));
  const unknown = counts.get(null) ?? 0;
  return unknown > 0 ? [...known, { field: null, name: "", models: unknown }] : known;
}

/** The kind of the default template; in another, the first kind is what it is about. */
const MODEL = "model";

function addModels(
  counts: Map<string | null, number>,
  table: RegisterTable,
  field: RegisterColumn,
  model: string | undefined,
): void {
  const kind = table.columns.get("kind");
  const isModel = kind?.meanings.map((meaning) => categoryOf(meaning) === model);
  const fields = field.meanings.map(categoryOf);
  for (let entry = 0; entry < table.rows.length; entry++) {
    if (kind && isModel?.[kind.codes[entry] ?? -1] !== true) continue;
    const id = fields[field.codes[entry] ?? -1] ?? null;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
}

function categoryOf(meaning: Meaning): string | null {
  return meaning.kind === "category" ? meaning.id : null;
}
