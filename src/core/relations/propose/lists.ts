import type { Lines } from "../lines";
import type { Pattern } from "../pattern";
import { listCoded } from "./coded";
import { raisePriors } from "./families";

/** Widest stride of members: a total every so many positions. */
const WIDEST = 6;
/** Members of a list that is not a window; longer ones are found as windows of what is left. */
const LONGEST = 400;

/**
 * Sums whose parts do not stand side by side: every second, third … position (Nam, Nữ, Nam, Nữ …), positions of one label,
 * positions with a total word, and rows that stand one step deeper.
 */
export function* proposeLists(lines: Lines, depths: readonly (readonly number[])[]): Iterable<Pattern> {
  yield* proposeByLabel(lines);
  yield* proposeSections(lines);
  if (lines.direction === "column") yield* raisePriors(lines, listCoded(lines));
  yield* proposeStrides(lines);
  for (const each of depths) yield* raisePriors(lines, listByDepth(lines, each));
}

function* proposeByLabel(lines: Lines): Iterable<Pattern> {
  // Most labels come once: a list is made for those that come again.
  const groups = new Map<string, number | number[]>();
  const labelled: number[] = [];
  for (const position of lines.active) {
    const label = lines.positionNames[position] ?? "";
    if (lines.totals[position] === 1) labelled.push(position);
    if (label === "") continue;
    const known = groups.get(label);
    if (known === undefined) groups.set(label, position);
    else if (typeof known === "number") groups.set(label, [known, position]);
    else known.push(position);
  }
  const tries = Math.log(8);
  const lists = [...groups.values()].filter((group) => typeof group !== "number");
  for (const group of [...lists, labelled]) {
    if (group.length < 3 || group.length > LONGEST) continue;
    const [first = 0, ...others] = group;
    const last = group.at(-1) ?? 0;
    yield { total: first, parts: others, source: "label", prior: 1, tries };
    yield { total: last, parts: group.slice(0, -1), source: "label", prior: 1, tries };
  }
  if (labelled.length < 2 || labelled.length > LONGEST) return;
  // A total of totals that has no word of its own, right before or after them.
  const outside = lines.active.filter((position) => lines.totals[position] === 0);
  const before = outside.filter((position) => position < (labelled[0] ?? 0)).at(-1);
  const after = outside.find((position) => position > (labelled.at(-1) ?? 0));
  for (const total of [before, after])
    if (total !== undefined) yield { total, parts: labelled, source: "label", prior: 0, tries };
}

/** Nats for a section that ends or begins with a total's word. */
const SECTION = 2;
/** For a row without a name. */
const UNNAMED = 1.5;

/**
 * A position with a total word, or one without any label among such as have one, sums what stands between it and the one before,
 * or after; or that with the one before, as a running total does.
 */
function* proposeSections(lines: Lines): Iterable<Pattern> {
  const unnamed = listUnnamed(lines);
  const sections: number[][] = [[]];
  const totals: number[] = [];
  for (const position of lines.active) {
    if (lines.totals[position] !== 1 && !unnamed.has(position)) {
      sections.at(-1)?.push(position);
      continue;
    }
    totals.push(position);
    sections.push([]);
  }
  if (totals.length === 0 || totals.length > LONGEST) return;
  const tries = Math.log(2);
  const read = (parts: (at: number) => readonly number[]): readonly Pattern[] =>
    totals.flatMap((total, at): readonly Pattern[] => {
      const list = parts(at);
      const isUnnamed = unnamed.has(total);
      return list.length < 2
        ? []
        : [{ total, parts: list, source: "label", prior: isUnnamed ? UNNAMED : SECTION, tries }];
    });
  yield* raisePriors(
    lines,
    read((at) => sections[at] ?? []),
  );
  yield* raisePriors(
    lines,
    read((at) => sections[at + 1] ?? []),
  );
  for (const pattern of read((at) => (at === 0 ? [] : [totals[at - 1] ?? 0, ...(sections[at] ?? [])])))
    yield pattern.parts.length > 2 ? { ...pattern, prior: 0 } : pattern;
}

/** Rows without a label, where two of three have one: what stands below a list's figures and has no name sums them. */
function listUnnamed({ direction, positionLabels, active }: Lines): ReadonlySet<number> {
  if (direction !== "column") return new Set();
  const unnamed = active.filter((position) => positionLabels[position] === "");
  return new Set(unnamed.length * 3 <= active.length ? unnamed : []);
}

function* proposeStrides(lines: Lines): Iterable<Pattern> {
  const { active } = lines;
  if (active.length > LONGEST) return;
  for (let stride = 2; stride <= WIDEST; stride++) {
    const tries = Math.log(4 * active.length);
    for (let at = 0; at < active.length; at++) {
      const total = active[at] ?? 0;
      for (const direction of [-1, 1]) {
        const run: number[] = [];
        for (
          let next = at + direction * stride;
          next >= 0 && next < active.length;
          next += direction * stride
        )
          run.push(active[next] ?? 0);
        if (run.length < 2) continue;
        // The whole run, and the nearest few: groups of two to four side by side are the usual ones.
        yield { total, parts: run, source: "label", prior: 0, tries };
        for (let length = 2; length <= 4 && length < run.length; length++)
          yield { total, parts: run.slice(0, length), source: "label", prior: 0, tries };
      }
    }
  }
}

function listByDepth(lines: Lines, depths: readonly number[]): readonly Pattern[] {
  const open: { readonly position: number; readonly depth: number; readonly parts: number[] }[] = [];
  const done: typeof open = [];
  for (const position of lines.active) {
    const depth = depths[position] ?? 0;
    while ((open.at(-1)?.depth ?? -1) >= depth) done.push(...open.splice(-1));
    open.at(-1)?.parts.push(position);
    open.push({ position, depth, parts: [] });
  }
  return [...done, ...open].flatMap(({ position, parts }): readonly Pattern[] =>
    parts.length >= 2 ? [{ total: position, parts, source: "label", prior: 2, tries: Math.log(4) }] : [],
  );
}
