import { foldWords } from "../../core/base/fold-text";
import type { Finding, Severity } from "../../core/model/finding";
import { nameRule } from "../../core/sheets/finding-words";
import type { Filters } from "../session/review";
import type { SessionState } from "../session/state";
import { listNew } from "./compare-runs";
import { rememberLast } from "./remember-last";
import { searchText } from "../analysis/search-text";
import { viewFindings, type ViewedFinding } from "./view-findings";

/** Findings of one cause, or one alone. */
export interface Card {
  readonly key: string;
  /** The worst of those shown. */
  readonly severity: Severity;
  /** The rule that all of them share, or null where several rules met at one cause. */
  readonly rule: string | null;
  /** Those that the filters and the search show; at least one. */
  readonly shown: readonly ViewedFinding[];
  /** How many there are with those not shown. */
  readonly total: number;
}

/** What the findings screen lists: as the Report orders them, each group at its first finding. */
export function listCards(state: SessionState): readonly Card[] {
  return makeCards(viewFindings(state), state.review.filters, state.review.query, listNew(state));
}

/** The findings shown, in the order of the cards: what *next* and *previous* walk through. */
export function listShown(state: SessionState): readonly ViewedFinding[] {
  return flatten(listCards(state));
}

const flatten = rememberLast((cards: readonly Card[]) => cards.flatMap((card) => card.shown));

const makeCards = rememberLast(
  (
    viewed: readonly ViewedFinding[],
    filters: Filters,
    query: string,
    fresh: ReadonlySet<string> | null,
  ): readonly Card[] => {
    const totals = new Map<string, number>();
    const groups = new Map<string, ViewedFinding[]>();
    const words = foldWords(query);
    const foldUnit = rememberEach(foldWords);
    const foldTitle = rememberEach((rule) => foldWords(`${nameRule(rule, "vi")} ${nameRule(rule, "en")}`));
    const matches = ({ finding, unit }: ViewedFinding): boolean =>
      words === "" ||
      searchText(finding).includes(words) ||
      foldTitle(finding.rule).includes(words) ||
      (unit !== null && foldUnit(unit).includes(words));
    for (const each of viewed) {
      const key = keyOf(each.finding);
      totals.set(key, (totals.get(key) ?? 0) + 1);
      if (!passes(each, filters, fresh) || !matches(each)) continue;
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
    return [...groups].map(([key, shown]) => ({
      key,
      severity: worst(shown),
      rule: sharedRule(shown),
      shown,
      total: totals.get(key) ?? shown.length,
    }));
  },
);

/** Asked ten thousand times for some sixty units. */
function rememberEach(fold: (text: string) => string): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    const made = folded.get(text) ?? fold(text);
    folded.set(text, made);
    return made;
  };
}

function keyOf({ group, id }: Finding): string {
  return group ?? `#${id}`;
}

/** Does the finding pass the filters? */
function passes(
  { finding, status, family, unit }: ViewedFinding,
  filters: Filters,
  fresh: ReadonlySet<string> | null,
): boolean {
  const { at } = finding;
  if (filters.severity !== null && finding.severity !== filters.severity) return false;
  if (filters.family !== null && family !== filters.family) return false;
  if (filters.unit !== null && unit !== filters.unit) return false;
  if (filters.sheet !== null && (at.kind !== "cell" || at.sheet !== filters.sheet)) return false;
  if (filters.since !== null && fresh && (filters.since === "new") !== fresh.has(finding.id)) return false;
  return filters.reviewed === null || (filters.reviewed === "reviewed") === (status.kind === "dismissed");
}

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

function worst(shown: readonly ViewedFinding[]): Severity {
  let severity: Severity = "note";
  for (const { finding } of shown) {
    if (LOUDNESS[finding.severity] > LOUDNESS[severity]) severity = finding.severity;
  }
  return severity;
}

function sharedRule(shown: readonly ViewedFinding[]): string | null {
  const rule = shown[0]?.finding.rule ?? null;
  return shown.every((each) => each.finding.rule === rule) ? rule : null;
}
