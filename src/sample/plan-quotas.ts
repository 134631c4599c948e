import type { Template } from "../core/template/schema";
import type { Random } from "./random";

/** How many entries one cell of the fields table gets. */
export interface Quota {
  readonly field: string;
  readonly kind: string;
  readonly subject: string;
  readonly entries: number;
}

/**
 * Shares `entries` out over field × kind × subject: many people, half as many groups, the fields by their shares for
 * models and for tasks. Adds up exactly.
 */
export function planQuotas(
  template: Template,
  entries: number,
  fieldShares: readonly (readonly number[])[],
  random: Random,
): readonly Quota[] {
  const cells = template.kinds.flatMap((kind, k) =>
    template.subjects.flatMap((subject, s) =>
      template.fields.map((field, f) => ({
        field: field.id,
        kind: kind.id,
        subject: subject.id,
        weight: (KIND_SUBJECT[k]?.[s] ?? 0.1) * (fieldShares[k]?.[f] ?? 0.05) * (0.9 + 0.2 * random.next()),
      })),
    ),
  );
  const whole = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const exact = cells.map((cell) => (cell.weight / whole) * entries);
  const shares = exact.map(Math.floor);
  const missing = entries - shares.reduce((sum, share) => sum + share, 0);
  // Largest remainder first; ties by place, so that the sort is the same everywhere.
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return cells.map(({ field, kind, subject }, index) => ({
    field,
    kind,
    subject,
    entries: shares[index] ?? 0,
  }));
}

/** Shares of model and task by collective and individual. */
const KIND_SUBJECT = [
  [0.23, 0.361],
  [0.118, 0.291],
];
