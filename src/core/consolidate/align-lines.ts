import { distance } from "fastest-levenshtein";
import type { TableLine } from "./unit-table";

/** Which line of a unit's table is which of the form's. */
export interface Alignment {
  /** For each line of the form the index of the unit's, or -1. */
  readonly of: readonly number[];
  /** Lines of the unit that the form does not have, by index. */
  readonly extra: readonly number[];
  /** Lines that go together although they are called differently: of the form, of the unit. */
  readonly renamed: readonly (readonly [number, number])[];
}

/**
 * Matches lines by what they are called, never by where they stand: by the same words; by the same words but for a year;
 * by their own words where what they stand under is called otherwise; at last by nearly the same words, between what is matched.
 */
export function alignLines(form: readonly TableLine[], unit: readonly TableLine[]): Alignment {
  const of = form.map(() => -1);
  const free = new Set(unit.keys());
  const renamed: (readonly [number, number])[] = [];
  const take = (line: number, own: number, isRenamed: boolean): void => {
    of[line] = own;
    free.delete(own);
    if (isRenamed) renamed.push([line, own]);
  };
  for (const nameOf of NAMES) {
    const known = index(unit, free, nameOf);
    const asked = index(form, new Set([...form.keys()].filter((line) => of[line] === -1)), nameOf);
    for (const [name, [line, ...others]] of asked) {
      const [own, ...more] = known.get(name) ?? [];
      if (line === undefined || own === undefined || others.length + more.length > 0) continue;
      take(line, own, nameOf !== NAMES[0] && form[line]?.label !== unit[own]?.label);
    }
  }
  const open = [...form.keys()].filter((line) => of[line] === -1);
  if (open.length * free.size <= MOST_PAIRS)
    for (const [line, own] of pairAlike(open, [...free], form, unit)) take(line, own, true);
  return { of, extra: [...free], renamed };
}

const MOST_PAIRS = 10_000;

const NAMES: readonly ((line: TableLine) => string)[] = [
  (line) => line.key,
  (line) => line.yearless,
  (line) => bare(line.key),
];

/** Its own words without those of what it stands under. */
function bare(key: string): string {
  return (key.split(" < ").at(-1) ?? "").replace(/ #\d+$/u, "");
}

function index(
  lines: readonly TableLine[],
  which: ReadonlySet<number>,
  nameOf: (line: TableLine) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const at of which) {
    const line = lines[at];
    if (!line) continue;
    const name = nameOf(line);
    found.set(name, [...(found.get(name) ?? []), at]);
  }
  return found;
}

/** Lines whose names differ by a letter or two, each the other's nearest and none else as near. */
function* pairAlike(
  open: readonly number[],
  free: readonly number[],
  form: readonly TableLine[],
  unit: readonly TableLine[],
): Iterable<readonly [number, number]> {
  const near = (a: string, b: string): boolean => {
    if (/\d/u.test(a + b)) return false;
    const most = Math.max(a.length, b.length);
    return most >= 5 && distance(a, b) <= Math.max(1, Math.floor(most / 6));
  };
  const pairs = open.flatMap((line) =>
    free
      .filter((own) => near(bare(form[line]?.key ?? ""), bare(unit[own]?.key ?? "")))
      .map((own) => [line, own] as const),
  );
  for (const [line, own] of pairs)
    if (pairs.filter((pair) => pair[0] === line || pair[1] === own).length === 1) yield [line, own];
}
