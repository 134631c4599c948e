import type { Figure } from "../model/claim";
import type { Finding } from "../model/finding";
import type { Place, TextPlace } from "../model/place";
import type { Figures, FigureVerdict } from "../model/report";
import type { Facts } from "../rules/define-rule";
import { listTied } from "../rules/shared/aligned-figures";
import { collectGrounds } from "./collect-grounds";

/**
 * Gives every figure of the text its verdict. *Matched*: with the cells it rests on, or with the figures of the text that
 * bear it out (the parts of a total, the two numbers of a percentage or a ratio, the names counted). *Differs*: an error was found at it; the sources
 * are what it was held against. *Not checkable*: nothing was found to hold it against (`no-source`), or it is all of what
 * there is ("19/19 tiêu chí": `complete`). Dates, years,
 * document numbers and the like are no figures and are not counted.
 */
export function judgeFigures(facts: Facts, findings: readonly Finding[]): Figures {
  const grounds = collectGrounds(facts);
  const tied = new Set(listTied(facts).map(([index]) => index));
  const faults = collectFaults(findings);
  const untied = facts.claims.figures.filter(
    ({ index, notFigure }) => notFigure === undefined && !tied.has(index),
  );
  const items = facts.claims.figures
    .filter((figure) => figure.notFigure === undefined)
    .map((figure) => {
      const own = tied.has(figure.index) ? untied : null;
      const judged = judge(figure, grounds.get(figure.index)?.places ?? [], own, faults);
      const link = facts.claims.linked?.get(figure.index);
      return link?.kind === "not-checkable" ? setAside(judged, link.reason) : judged;
    });
  const count = (verdict: FigureVerdict["verdict"]): number =>
    items.filter((item) => item.verdict === verdict).length;
  return {
    read: items.length,
    matched: count("matched"),
    differing: count("differs"),
    notCheckable: count("not-checkable"),
    items,
  };
}

/** Rules whose findings say that a figure of the text is wrong; a wrong period does not make it so. */
const FAULTS: ReadonlySet<string> = new Set([
  "figure-differs-from-table",
  "figure-conflict",
  "sentence-sum-differs",
  "percentage-differs",
  "percentage-impossible",
  "change-differs",
  "list-count-differs",
  "implausible-magnitude",
]);

/** Those that tell of a relation of which the tables may show another figure to be the wrong one. */
const RELATIONS: ReadonlySet<string> = new Set([
  "sentence-sum-differs",
  "percentage-differs",
  "change-differs",
]);

interface Fault {
  readonly rule: string;
  readonly at: TextPlace;
  readonly sources: readonly Place[];
}

/** By document, so that a long report does not compare every figure with every fault of another. */
function collectFaults(findings: readonly Finding[]): ReadonlyMap<string, readonly Fault[]> {
  const faults = new Map<string, Fault[]>();
  const add = (rule: string, at: TextPlace, sources: readonly Place[]): void => {
    const list = faults.get(at.document);
    if (list) list.push({ rule, at, sources });
    else faults.set(at.document, [{ rule, at, sources }]);
  };
  for (const { rule, at, evidence } of findings) {
    if (!FAULTS.has(rule) || at.kind !== "text") continue;
    add(
      rule,
      at,
      evidence.map((each) => each.at),
    );
    // Of two that contradict one another nobody knows which is right.
    if (rule === "figure-conflict")
      for (const other of evidence) if (other.at.kind === "text") add(rule, other.at, [at]);
  }
  return faults;
}

function judge(
  figure: Figure,
  sources: readonly Place[],
  untied: readonly Figure[] | null,
  faults: ReadonlyMap<string, readonly Fault[]>,
): FigureVerdict {
  const own = faults.get(figure.number.document) ?? [];
  const fault = own.find(
    (each) =>
      isOver(each.at, figure.number) &&
      !(untied && (isAnothers(each, figure, own) || holdsUntied(each, untied))),
  );
  const verdict = fault ? "differs" : sources.length > 0 ? "matched" : "not-checkable";
  return {
    at: figure.at,
    quote: figure.at.quote,
    value: figure.value,
    unit: figure.percent ? "%" : figure.head,
    verdict,
    reason: verdict === "not-checkable" ? (figure.base === figure.value ? "complete" : "no-source") : null,
    sources: fault ? fault.sources : sources,
  };
}

function isOver(at: TextPlace, { start, end }: TextPlace): boolean {
  return at.start <= start && end <= at.end;
}

/** A table bears the figure out, and says which other figure of the broken relation is wrong. */
function isAnothers({ rule, at, sources }: Fault, { number }: Figure, faults: readonly Fault[]): boolean {
  if (!RELATIONS.has(rule)) return false;
  const members = [at, ...sources.filter((place) => place.kind === "text")];
  return faults.some(
    (other) =>
      other.rule === "figure-differs-from-table" &&
      !isOver(other.at, number) &&
      members.some((member) => isOver(member, other.at) || isOver(other.at, member)),
  );
}

/** The broken relation has a figure that no table bears out: it is that one. */
function holdsUntied({ rule, at }: Fault, untied: readonly Figure[]): boolean {
  return (
    RELATIONS.has(rule) && untied.some(({ number }) => number.document === at.document && isOver(at, number))
  );
}

/** A person said that nothing holds this figure; a contradiction within the text is one all the same. */
function setAside(judged: FigureVerdict, note: string): FigureVerdict {
  if (judged.verdict === "differs") return judged;
  return { ...judged, verdict: "not-checkable", reason: "by-hand", note, sources: [] };
}
