import type { Category, Template } from "../template/schema";
import { createPhraseFinder, type PhraseFinder } from "./find-phrases";

/** Finders for what a template's figures are about, in prose. */
export interface Vocabulary {
  readonly subjects: PhraseFinder;
  readonly kinds: PhraseFinder;
  readonly levels: PhraseFinder;
  readonly fields: PhraseFinder;
  readonly measures: PhraseFinder;
  readonly units: PhraseFinder;
  /** Measures that are gifts of honour or recognition: only they have levels. */
  readonly leveled: ReadonlySet<string>;
}

/** Builds the finders from a template; `units` are the units' canonical names. */
export function createVocabulary(template: Template, units: readonly string[]): Vocabulary {
  return {
    subjects: createPhraseFinder(template.subjects.map(toNamed)),
    kinds: createPhraseFinder(template.kinds.map(toNamed)),
    levels: createPhraseFinder(template.levels.map(toNamed)),
    fields: createPhraseFinder(template.fields.map(toNamed).map(dropLoneWords)),
    measures: createPhraseFinder(
      template.measures.map(({ id, name, labels }) => ({ id, phrases: [name, ...labels] })),
    ),
    units: createPhraseFinder([
      ...template.units.map(({ name, aliases }) => ({ id: name, phrases: [name, ...aliases] })),
      ...units.map((name) => ({ id: name, phrases: [name] })),
    ]),
    leveled: new Set(
      template.measures
        .filter(({ yearColumn }) => /Awarded|Recognised/u.test(yearColumn))
        .map(({ id }) => id),
    ),
  };
}

function toNamed({ id, name, aliases }: Category): { id: string; phrases: string[] } {
  return { id, phrases: [name, ...aliases] };
}

/** One lower-case word ("Khác") stands in any sentence; only capitals such as "NTM" name a field alone. */
function dropLoneWords({ id, phrases }: { id: string; phrases: string[] }): {
  id: string;
  phrases: string[];
} {
  return {
    id,
    phrases: phrases.filter(
      (phrase) => /\p{L}[^\p{L}]+\p{L}/u.test(phrase) || phrase === phrase.toUpperCase(),
    ),
  };
}
