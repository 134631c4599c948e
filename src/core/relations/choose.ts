import { listAlike } from "./alike";
import type { Lines } from "./lines";
import { nameMembers, namePattern } from "./name-pattern";
import type { Pattern } from "./pattern";
import { proposeFar } from "./propose/far";
import { proposeLists } from "./propose/lists";
import { proposeSigned } from "./propose/signed";
import { proposeTriples } from "./propose/triples";
import { proposeWindows } from "./propose/windows";
import { comesOut, LOOKED_AT } from "./screen";
import { isBelieved, weigh, type WeighedPattern } from "./weigh";

/** Rounds in which what was found is hidden, so that totals of totals come to stand beside one another. */
const ROUNDS = 3;
/** Positions that are all asked for sums of parts that stand far from one another. */
const FEW = 150;
/** Steps that weighing lists may take. */
const STEPS = 4_000_000;

export interface Chosen {
  /** Patterns that hold too often for chance, of rivals the best. */
  readonly believed: readonly WeighedPattern[];
  /** Patterns that the table declares and no figure bears out. */
  readonly unproven: readonly WeighedPattern[];
}

/** All patterns of one direction that are worth believing. */
export function choosePatterns(
  lines: Lines,
  declared: readonly Pattern[],
  depths: readonly (readonly number[])[],
  isFormula: (cell: number) => boolean,
): Chosen {
  const found: WeighedPattern[] = [];
  const unproven: WeighedPattern[] = [];
  let steps = 0;
  const isLong = lines.lines > LOOKED_AT;
  const tried = new Set<number>();
  const consider = (pattern: Pattern): void => {
    steps += Math.min(lines.lines, LOOKED_AT) * (pattern.parts.length + 1);
    if (steps > STEPS && pattern.source !== "index") return;
    const name = namePattern(pattern);
    if (pattern.prior <= 1 && tried.has(name)) return;
    tried.add(name);
    const isHeldTo = pattern.source === "index" || (pattern.prior > 1 && !isLong);
    if (!isHeldTo && !comesOut(lines, pattern)) return;
    steps += lines.lines * (pattern.parts.length + 1);
    const weighed = weigh(lines, pattern, undefined, isFormula);
    if (isBelieved(weighed)) found.push(weighed);
    else if (pattern.prior >= 1.5 && weighed.failures.length > 0) unproven.push(weighed);
  };
  for (const pattern of declared) consider(pattern);
  for (const pattern of proposeLists(lines, depths)) consider(pattern);
  for (const pattern of proposeTriples(lines)) consider(pattern);
  for (const pattern of proposeSigned(lines)) consider(pattern);
  let settled = compete(found);
  let settledOf = found.length;
  const settle = (): readonly WeighedPattern[] => {
    if (found.length > settledOf) settled = compete(found);
    settledOf = found.length;
    return settled;
  };
  const weak: WeighedPattern[] = [];
  const asked = new Set<string>();
  let views = listKindViews(lines);
  for (let round = 0; round < ROUNDS; round++) {
    for (const view of views) {
      const name = view.length > 2000 ? `${view.length}:${view[0] ?? 0}` : view.join(",");
      if (asked.has(name)) continue;
      asked.add(name);
      const windows = proposeWindows(lines, view, lines.active, round === 0 ? 7 : 2);
      found.push(...windows.believed);
      weak.push(...windows.weak);
    }
    if (round === 0)
      for (const pattern of proposeFar(lines, listUnexplained(lines, settle()))) consider(pattern);
    views = hideFound(lines, settle());
  }
  const believed = settle();
  const alike = listAlike(lines, weak, believed);
  return { believed: alike.length > 0 ? compete([...found, ...alike]) : believed, unproven };
}

/** All positions, and those of one kind alone: shares between the counts are no parts of a total. */
function listKindViews(lines: Lines): readonly Int32Array[] {
  const kinds = new Set(Array.from(lines.active, (position) => lines.positionKinds[position]));
  if (kinds.size < 2) return [lines.active];
  return [
    lines.active,
    ...Array.from(kinds, (kind) => lines.active.filter((position) => lines.positionKinds[position] === kind)),
  ];
}

/** Positions that are part of no sum or are said to be sums, and where these are few enough all of them. */
function listUnexplained(lines: Lines, found: readonly WeighedPattern[]): Int32Array {
  if (lines.active.length <= FEW) return lines.active;
  const parts = new Uint8Array(lines.positions);
  for (const { pattern } of found) for (const part of pattern.parts) parts[part] = 1;
  return lines.active.filter((position) => parts[position] === 0 || lines.totals[position] === 1);
}

/** What is left to look at: positions in no sum, totals alone, all but totals. Where nothing was found only those that are said to be totals. */
function hideFound(lines: Lines, found: readonly WeighedPattern[]): readonly Int32Array[] {
  const parts = new Uint8Array(lines.positions);
  const totals = new Uint8Array(lines.positions);
  let some = false;
  for (const { pattern } of found) {
    if (pattern.signs) continue;
    some = true;
    totals[pattern.total] = 1;
    for (const part of pattern.parts) parts[part] = 1;
  }
  if (!some) return [pick(lines.active, lines.totals, 1)];
  const either = totals.map((total, position) => total | (lines.totals[position] ?? 0));
  return [
    pick(lines.active, parts, 0),
    pick(lines.active, totals, 1),
    pick(lines.active, totals, 0),
    pick(lines.active, either, 1),
  ];
}

/** The positions with that flag. */
function pick(active: Int32Array, flags: Uint8Array, flag: 0 | 1): Int32Array {
  const picked = new Int32Array(active.length);
  let count = 0;
  for (let at = 0; at < active.length; at++)
    if (flags[active[at] ?? 0] === flag) picked[count++] = active[at] ?? 0;
  return picked.subarray(0, count);
}

/** Of patterns for one total with a part in common only the best stays. */
export function compete(found: readonly WeighedPattern[]): readonly WeighedPattern[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort(
    (a, b) =>
      b.score - a.score ||
      a.failures.length - b.failures.length ||
      b.pattern.parts.length - a.pattern.parts.length ||
      a.pattern.total - b.pattern.total,
  );
  const taken = new Map<number, WeighedPattern | Set<number>>();
  const kept: WeighedPattern[] = [];
  const known = new Set<number>();
  const plain = new Set(
    found.some(isFound)
      ? found.filter((each) => !isFound(each)).map(({ pattern }) => nameMembers(pattern))
      : undefined,
  );
  for (const each of sorted) {
    const { total, parts } = each.pattern;
    // a − b = c says what a = b + c says, and of two signs for one figure only one can be right.
    const name = nameMembers(each.pattern);
    if (known.has(name) || (isFound(each) && plain.has(name))) continue;
    // Most totals have one pattern: its parts are listed once there is a second.
    const first = taken.get(total);
    if (first) {
      const used = first instanceof Set ? first : new Set(first.pattern.parts);
      taken.set(total, used);
      if (parts.some((part) => used.has(part))) continue;
      for (const part of parts) used.add(part);
    } else taken.set(total, each);
    known.add(name);
    kept.push(each);
  }
  return kept;
}

function isFound({ pattern }: WeighedPattern): boolean {
  return pattern.source === "signed";
}
