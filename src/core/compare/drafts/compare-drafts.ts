import type { FigureVerdict } from "../../model/report";
import type { ChangedFigure, Draft, DraftComparison, DraftFigure } from "./draft-comparison";
import { listPassages } from "./list-passages";
import { pairFigures } from "./pair-figures";
import { pairPassages } from "./pair-passages";

/**
 * What became of the figures between two drafts of one report. Both were checked against the same workbooks, so that a changed
 * figure can be told to agree with the tables or no longer to. Pure; linear in the text but for passages that were rewritten.
 */
export function compareDrafts(old: Draft, now: Draft): DraftComparison {
  const [quoteOld, quoteNew] = [quoteIn(old), quoteIn(now)];
  const changes: { old: FigureVerdict; new: FigureVerdict }[] = [];
  const same: FigureVerdict[] = [];
  const added: FigureVerdict[] = [];
  const gone: FigureVerdict[] = [];
  for (const pair of pairPassages(listPassages(old), listPassages(now))) {
    if (pair.old && pair.new) {
      const figures = pairFigures(pair.old, pair.new);
      changes.push(...figures.changed);
      same.push(...figures.same.map((each) => each.new));
      added.push(...figures.added);
      gone.push(...figures.gone);
    } else {
      for (const { figure } of pair.new?.tokens ?? []) if (figure) added.push(figure);
      for (const { figure } of pair.old?.tokens ?? []) if (figure) gone.push(figure);
    }
  }
  const standing = groupByValue(same);
  const changed = changes.sort(byPlace(({ new: figure }) => figure)).map((change): ChangedFigure => ({
    old: quoteOld(change.old),
    new: quoteNew(change.new),
    tables: judge(change.old, change.new),
    leftBehind: isTelling(change.old)
      ? (standing.get(change.old.value) ?? []).filter(countsLike(change.old)).map(quoteNew)
      : [],
  }));
  return {
    schemaVersion: 1,
    old: old.document.name,
    new: now.document.name,
    unchanged: same.length,
    changed,
    added: added.sort(byPlace((figure) => figure)).map(quoteNew),
    gone: gone.sort(byPlace((figure) => figure)).map(quoteOld),
  };
}

function judge(old: FigureVerdict, now: FigureVerdict): ChangedFigure["tables"] {
  if (now.verdict === "matched") return "agrees";
  if (now.verdict === "not-checkable") return "not-checked";
  return old.verdict === "differs" ? "differs-still" : "differs-now";
}

/** Small counts of the same thing stand all over a report and have nothing to do with each other. */
function isTelling({ value, unit }: FigureVerdict): boolean {
  return unit !== "" && Math.abs(value) >= 20;
}

/** "75 hộ" and "75 hộ thoát nghèo" may be one figure, shortened. */
function countsLike({ unit }: FigureVerdict): (other: FigureVerdict) => boolean {
  return (other) =>
    other.unit !== "" && (`${unit} `.startsWith(`${other.unit} `) || `${other.unit} `.startsWith(`${unit} `));
}

function groupByValue(figures: readonly FigureVerdict[]): ReadonlyMap<number, readonly FigureVerdict[]> {
  const groups = new Map<number, FigureVerdict[]>();
  for (const figure of figures) {
    const group = groups.get(figure.value);
    if (group) group.push(figure);
    else groups.set(figure.value, [figure]);
  }
  return groups;
}

function byPlace<T>(figureOf: (each: T) => FigureVerdict): (one: T, other: T) => number {
  const start = ({ at }: FigureVerdict): number => (at.kind === "text" ? at.start : 0);
  return (one, other) => start(figureOf(one)) - start(figureOf(other));
}

const AROUND = 60;

/** The words around a figure, as far as its line goes. */
function quoteIn({ document: { text } }: Draft): (figure: FigureVerdict) => DraftFigure {
  return (figure) => {
    if (figure.at.kind !== "text") return { figure, context: figure.quote };
    const { start, end } = figure.at;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
    const from = start - lineStart <= AROUND ? lineStart : text.indexOf(" ", start - AROUND) + 1;
    const cut = text.lastIndexOf(" ", end + AROUND);
    const to = lineEnd - end <= AROUND || cut < end ? lineEnd : cut;
    const [before, after] = [from > lineStart ? "…" : "", to < lineEnd ? "…" : ""];
    return { figure, context: `${before}${text.slice(Math.min(from, start), to).trim()}${after}` };
  };
}
