import { isNearMiss } from "../../base/number-slip";
import type { Claims, Figure } from "../../model/claim";

/**
 * Finds two sentences that tell of one event by the same two figures side by side, of which one is a slip of the other:
 * "mở 12 lớp tập huấn với 846 lượt người" and "việc mở 12 lớp tập huấn với 864 lượt người". The words before, between and
 * behind the two must be the same, and both sentences of one time.
 */
export function* findAnchoredConflicts(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const seen = new Map<string, Figure[]>();
  const add = (key: string | null, figure: Figure): void => {
    if (key === null) return;
    const known = seen.get(key);
    if (known) known.push(figure);
    else seen.set(key, [figure]);
  };
  for (const [index, figure] of claims.figures.entries()) {
    const before = claims.figures[index - 1];
    if (!before) continue;
    add(keyOf(claims, before, figure), figure);
    add(keyOfFirst(claims, before, figure), before);
  }
  for (const [first, second, ...others] of seen.values()) {
    if (!first || !second || others.length > 0 || first.sentence === second.sentence) continue;
    if (first.value !== second.value && isNearMiss(first.value, second.value)) yield { first, second };
  }
}

function keyOf({ sentences }: Claims, anchor: Figure, figure: Figure): string | null {
  const sentence = sentences[figure.sentence];
  if (!sentence || sentence.kind === "list-item" || anchor.sentence !== figure.sentence) return null;
  if (![anchor, figure].every(isPlain) || figure.period === undefined) return null;
  const { lower, document } = sentence;
  const between = lower.slice(anchor.to, figure.from);
  const verb = /(?<!\p{L})(\p{L}+)\s$/u.exec(lower.slice(0, anchor.from))?.[1];
  // Side by side, and the first of them is named by some words.
  if (verb === undefined || /[;:.()]/u.test(between) || between.trim().split(" ").length < 3) return null;
  const { field, unit } = figure.dimensions;
  const time = `${figure.period.from}-${figure.period.to} ${figure.periodKind}`;
  return [document, time, field, unit, verb, anchor.value, between, figure.unit].join("\u0000");
}

/** Numbers of people and things that chance seldom gives twice. */
const TELLING = 20;

/** "14 tổ chức đảng và 37 đảng viên … cả 12 tổ chức đảng và 37 đảng viên nêu trên": the second is the anchor, and the words go back. */
function keyOfFirst({ sentences }: Claims, figure: Figure, anchor: Figure): string | null {
  const sentence = sentences[figure.sentence];
  if (!sentence || anchor.sentence !== figure.sentence || anchor.value < TELLING) return null;
  if (![anchor, figure].every(isPlain)) return null;
  const { lower, document } = sentence;
  const between = lower.slice(figure.to, anchor.from);
  if (!/^ \p{L}+ \p{L}+(?: \p{L}+)? (?:và|,) ?$/u.test(between)) return null;
  return ["first", document, anchor.value, between, anchor.unit.split(" ").slice(0, 2).join(" ")].join(
    "\u0000",
  );
}

function isPlain({ notFigure, percent, base, bound, unit }: Figure): boolean {
  return notFigure === undefined && !percent && base === undefined && bound === "exact" && unit !== "";
}
