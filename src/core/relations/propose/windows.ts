import { FIGURE } from "../quantity";
import type { Lines } from "../lines";
import { hopeOf, supportOf, type Pattern } from "../pattern";
import { PrefixTable } from "../prefix-table";
import { addUp, type Prefixes } from "../prefixes";
import { isBelieved, LABELLED, weigh, type WeighedPattern } from "../weigh";

/** Windows that are believed, and those beside their total that lack a little for it. */
export interface Windows {
  readonly believed: readonly WeighedPattern[];
  readonly weak: readonly WeighedPattern[];
}

/** What a window must score to be looked at once more beside others of its shape. */
const WEAK = 2;

/** A window of members that adds up to a total in some line. */
interface Window {
  readonly total: number;
  readonly from: number;
  readonly until: number;
  /** Members between the window and the total. */
  readonly gap: number;
  weight: number;
}

/** Lines that are asked for proposals; all of them judge. */
const ASKED = 96;
/** Steps of the search in one call. */
const STEPS = 3_000_000;
/** Windows kept a total. */
const KEPT = 14;

/**
 * Windows of neighbouring members whose figures add up to a total before or behind them, in linear time: of each line the
 * sums from its beginning are known, and a table tells where each sum stands. `totals` are the positions asked about.
 */
export function proposeWindows(
  lines: Lines,
  members: Int32Array,
  totals: Int32Array,
  widest: number,
): Windows {
  if (members.length < 2) return { believed: [], weak: [] };
  const prefixes = addUp(lines, members);
  const gaps = Math.max(
    0,
    Math.min(widest, Math.floor(STEPS / (totals.length * 2 * Math.min(lines.lines, 24))) - 1),
  );
  const asked = Math.max(
    2,
    Math.min(ASKED, lines.lines, Math.floor(STEPS / (totals.length * 2 * (gaps + 1)))),
  );
  const places = placeTotals(members, totals);
  const found: Window[] = [];
  const known = new PrefixTable(0);
  const table = new PrefixTable(members.length + 1);
  const chain = new Int32Array(members.length + 1);
  for (let index = 0; index < asked; index++) {
    const line = Math.floor((index * lines.lines) / asked);
    searchBack(line);
    searchAhead(line);
  }
  return keep(found, lines, prefixes, gaps, lines.isExact && asked === lines.lines);

  function searchBack(line: number): void {
    const from = line * lines.positions;
    const start = prefixes.startOf(line);
    const slack = lines.slacks[line] ?? 0;
    table.clear();
    let put = 0;
    for (let at = 0; at < totals.length; at++) {
      const total = totals[at] ?? 0;
      const place = places[at] ?? 0;
      for (; put <= place - 2; put++) chain[put] = table.put(prefixes.sums[start + put] ?? 0, put);
      const value = lines.values[from + total] ?? 0;
      if (value === 0 || lines.states[from + total] !== FIGURE) continue;
      for (let gap = 0; gap <= gaps && place - gap >= 2; gap++) {
        const until = place - gap;
        for (let off = -slack; off <= slack; off += slack || 1) {
          let first = table.get((prefixes.sums[start + until] ?? 0) - value + off);
          for (let tries = 0; tries < 3 && first >= 0; tries++) {
            if (first <= until - 2) vote(line, total, first, until, gap);
            first = chain[first] ?? -1;
          }
        }
      }
    }
  }

  function searchAhead(line: number): void {
    const from = line * lines.positions;
    const start = prefixes.startOf(line);
    const slack = lines.slacks[line] ?? 0;
    table.clear();
    let put = members.length;
    for (let at = totals.length - 1; at >= 0; at--) {
      const total = totals[at] ?? 0;
      const own = places[at] ?? 0;
      const place = members[own] === total ? own + 1 : own;
      for (; put >= place + 2; put--) chain[put] = table.put(prefixes.sums[start + put] ?? 0, put);
      const value = lines.values[from + total] ?? 0;
      if (value === 0 || lines.states[from + total] !== FIGURE) continue;
      for (let gap = 0; gap <= gaps && place + gap + 2 <= members.length; gap++) {
        const first = place + gap;
        for (let off = -slack; off <= slack; off += slack || 1) {
          let until = table.get((prefixes.sums[start + first] ?? 0) + value + off);
          for (let tries = 0; tries < 3 && until >= 0; tries++) {
            if (until >= first + 2) vote(line, total, first, until, gap);
            until = chain[until] ?? -1;
          }
        }
      }
    }
  }

  function vote(line: number, total: number, from: number, until: number, gap: number): void {
    if (prefixes.count(line, from, until) < 2) return;
    const key = (total * prefixes.width + from) * prefixes.width + until;
    let window = found[known.get(key)];
    if (!window) {
      known.put(key, found.length);
      found.push((window = { total, from, until, gap, weight: 0 }));
    }
    window.weight += supportOf(lines, line, total, lines.slacks[line] ?? 0);
  }
}

/** The best windows of each total, weighed over all lines. `isKnown`: it is known in which lines they come out. */
function keep(
  found: readonly Window[],
  lines: Lines,
  prefixes: Prefixes,
  gaps: number,
  isKnown: boolean,
): Windows {
  const byTotal = new Map<number, Window[]>();
  for (const window of found) {
    const known = byTotal.get(window.total);
    if (known) known.push(window);
    else byTotal.set(window.total, [window]);
  }
  const believed: WeighedPattern[] = [];
  const weak: WeighedPattern[] = [];
  const size = prefixes.members.length;
  for (const windows of byTotal.values()) {
    const hope = isKnown ? weighHope(lines, windows[0]?.total ?? 0) : Infinity;
    windows.sort((a, b) => b.weight - a.weight || a.gap - b.gap || b.until - b.from - (a.until - a.from));
    for (const window of windows.slice(0, KEPT)) {
      const { total, from, until, gap } = window;
      const near = gap === 0;
      const pattern: Pattern = {
        total,
        parts: LAZY,
        source: "window",
        prior: near ? 1 : 0,
        tries: Math.min(Math.log(2 * (near ? 1 : gaps + 1) * size), weighTries(until - from, gap)),
      };
      const label = lines.totals[total] === 1 ? LABELLED : 0;
      const most = pattern.prior - pattern.tries + label + window.weight + hope;
      if (most < WEAK && !mayBeSingle(lines, prefixes, window)) continue;
      let list: readonly number[] | undefined;
      const result = weigh(lines, pattern, (line) => prefixes.test(line, total, from, until), undefined, {
        first: prefixes.members[from] ?? total,
        list: () => (list ??= Array.from(prefixes.members.subarray(from, until))),
      });
      const isSure = isBelieved(result);
      if (!isSure && (!near || result.score < WEAK || result.supports < 2)) continue;
      const parts = list ?? Array.from(prefixes.members.subarray(from, until));
      (isSure ? believed : weak).push({ ...result, pattern: { ...pattern, parts } });
    }
  }
  return { believed, weak };
}

/** What lines in which a total does not come out may speak for it at most. */
function weighHope(lines: Lines, total: number): number {
  let hope = 0;
  for (let line = 0; line < lines.lines; line++) hope += hopeOf(lines, line, total);
  return hope;
}

/** Lines in which one figure alone stands for the total speak for a window, too. */
function mayBeSingle(lines: Lines, prefixes: Prefixes, { from, until }: Window): boolean {
  for (let line = 0; line < lines.lines; line++) if (prefixes.count(line, from, until) === 1) return true;
  return false;
}

/** Of all windows the shortest and nearest are the first that come to mind. */
function weighTries(length: number, gap: number): number {
  return Math.log(2 * (gap + 1) ** 2 * length ** 2);
}

const LAZY: readonly number[] = [];

/** For each total how many members stand before it; both rise. */
function placeTotals(members: Int32Array, totals: Int32Array): Int32Array {
  const places = new Int32Array(totals.length);
  let place = 0;
  for (let at = 0; at < totals.length; at++) {
    while (place < members.length && (members[place] ?? 0) < (totals[at] ?? 0)) place++;
    places[at] = place;
  }
  return places;
}
