import { FIGURE } from "../../relations/quantity";
import type { Instance } from "../../relations/instances";
import type { Culprit } from "../../relations/locate";
import type { TableRelations } from "../../relations/read-relations";
import { DECLARED } from "../../relations/weigh";

/** A total whose formula adds up some of its parts and leaves out others that hold figures. */
export interface Omission {
  readonly instance: Instance;
  readonly missing: readonly number[];
}

/** What the formula in a culprit's cell leaves out, where that is the cause; null where it is another. */
export function findOmission(relations: TableRelations, culprit: Culprit): Omission | null {
  const summed = relations.formulaParts.get(culprit.cell);
  if (!summed) return null;
  for (const instance of culprit.mended) {
    const missing = instance.total === culprit.cell ? listMissing(relations, instance, summed) : null;
    if (!missing) continue;
    // The only sum of its kind may begin below the rows that it leaves out on purpose.
    const first = Math.min(...summed);
    return instance.weighed.supports === 0 && missing.every((part) => part < first)
      ? null
      : { instance, missing };
  }
  return null;
}

/** Every formula of a total that leaves out parts which the same total has in other lines, whatever it shows. */
export function listOmissions(relations: TableRelations): readonly Omission[] {
  const found = new Map<number, Omission>();
  if (relations.formulaParts.size === 0) return [];
  for (const weighed of relations.patterns) {
    const { lines, pattern, supports } = weighed;
    if (pattern.source === "formula" || pattern.signs || supports < 2) continue;
    if (pattern.prior < DECLARED && lines.totals[pattern.total] !== 1) continue;
    for (let line = 0; line < lines.lines; line++) {
      const cell = lines.cellAt(line, pattern.total);
      const summed = relations.formulaParts.get(cell);
      if (!summed || found.has(cell)) continue;
      const instance = relations.book.of(weighed, line);
      const missing = instance ? listMissing(relations, instance, summed) : null;
      if (instance && missing) found.set(cell, { instance, missing });
    }
  }
  return [...found.values()];
}

function listMissing(
  relations: TableRelations,
  { parts }: Instance,
  summed: readonly number[],
): readonly number[] | null {
  const { figures, formulaParts } = relations;
  const covered = new Set(summed);
  // A subtotal that is summed stands for what it sums.
  for (const cell of summed) for (const part of formulaParts.get(cell) ?? []) covered.add(part);
  const own = parts.filter((part) => covered.has(part));
  const isMissing = (part: number): boolean => !covered.has(part) && figures.states[part] === FIGURE;
  if (parts.some(isMissing)) for (const part of listTypedBelow(relations, summed)) covered.add(part);
  const missing = parts.filter(isMissing);
  const summedBelow = missing.every(
    (part) => formulaParts.get(part)?.every((each) => covered.has(each)) ?? false,
  );
  return missing.length > 0 && own.length > 0 && !summedBelow ? missing : null;
}

/** What typed subtotals among the cells stand for: a number typed where the others of its line are sums is one, too. */
function* listTypedBelow(
  { patterns, book, figures, formulaParts }: TableRelations,
  cells: readonly number[],
): Iterable<number> {
  const typed = new Set(cells.filter((cell) => !formulaParts.has(cell)));
  if (typed.size === 0) return;
  for (const weighed of patterns) {
    const { lines, pattern } = weighed;
    if (pattern.signs || weighed.supports < 2) continue;
    for (let line = 0; line < lines.lines; line++) {
      const cell = lines.cellAt(line, pattern.total);
      const instance = typed.has(cell) ? book.of(weighed, line) : null;
      const sum = instance?.parts.reduce((before, part) => before + (figures.values[part] ?? 0), 0);
      if (instance && sum === figures.values[cell]) yield* instance.parts;
    }
  }
}

/** A plain sum that adds a subtotal and what the subtotal adds up: cell, the parts that count twice. */
export function listCountedTwice({ formulaParts }: TableRelations): readonly {
  readonly cell: number;
  readonly parts: readonly number[];
  readonly twice: readonly number[];
}[] {
  const found: { cell: number; parts: readonly number[]; twice: readonly number[] }[] = [];
  for (const [cell, parts] of formulaParts) {
    const own = new Set(parts);
    if (own.has(cell)) continue;
    const twice = parts.flatMap((part) => (formulaParts.get(part) ?? []).filter((each) => own.has(each)));
    if (twice.length > 0) found.push({ cell, parts, twice });
  }
  return found;
}
