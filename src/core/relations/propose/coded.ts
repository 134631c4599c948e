import type { Lines } from "../lines";
import type { Pattern } from "../pattern";

/** Nats for rows whose codes go on from another row's. */
const CODED = 1.5;

/**
 * Rows that their labels' codes order: "HC.1" sums "HC.1.1" and "HC.1.2", a row the items with a dash below it. The codes are
 * read off the labels as they stand, whatever letters they begin with.
 */
export function listCoded({ positionLabels, active }: Lines): readonly Pattern[] {
  return [...listDotted(positionLabels, active), ...listDashed(positionLabels, active)];
}

function listDotted(labels: readonly string[], active: Int32Array): readonly Pattern[] {
  const byCode = new Map<string, number>();
  const children = new Map<string, number[]>();
  for (const position of active) {
    const code = readCode(labels[position] ?? "");
    if (code === null || byCode.has(code)) continue;
    byCode.set(code, position);
    const parent = code.slice(0, Math.max(0, code.lastIndexOf(".")));
    const known = children.get(parent);
    if (known) known.push(position);
    else children.set(parent, [position]);
  }
  return [...children].flatMap(([parent, parts]): readonly Pattern[] => {
    const total = byCode.get(parent);
    return total === undefined || parts.length < 2 ? [] : [toPattern(total, parts)];
  });
}

/** `HC.1.2` of "HC.1.2 Day cases", `1.2` of "1.2. Hộ cận nghèo", of "1.3-1.4" the first; null where there is none. */
function readCode(label: string): string | null {
  const match =
    /^((?:\p{Lu}{1,4}\.?)?\d{1,3}(?:\.\d{1,3}){0,5})\.?(?:-\d{1,3}(?:\.\d{1,3}){0,5})?[.)]?\s/u.exec(label);
  return match?.[1] ?? null;
}

function listDashed(labels: readonly string[], active: Int32Array): readonly Pattern[] {
  const patterns: Pattern[] = [];
  let total = -1;
  let parts: number[] = [];
  const flush = (): void => {
    if (total >= 0 && parts.length >= 2) patterns.push(toPattern(total, parts));
  };
  for (const position of active) {
    if (/^[-–—+•*]\s*\p{L}/u.test(labels[position] ?? "")) {
      parts.push(position);
      continue;
    }
    flush();
    [total, parts] = [position, []];
  }
  flush();
  return patterns;
}

function toPattern(total: number, parts: readonly number[]): Pattern {
  return { total, parts, source: "label", prior: CODED, tries: 0 };
}
