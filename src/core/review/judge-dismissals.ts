import type { Finding, ToldDismissal } from "../model/finding";
import type { sign } from "../model/authored";
import type { Dismissal, Reopening } from "../model/decisions";
import { fingerprint } from "./fingerprint";
import { placeKey } from "./place-key";

/** Where a finding stands in the review. `reopened` was set aside, and its numbers have changed since. */
export type FindingStatus =
  | { readonly kind: "open" }
  | { readonly kind: "reopened"; readonly dismissal: Dismissal }
  /** `earlier`: others' dismissals of it, which hold too; the latest of them first. */
  | { readonly kind: "dismissed"; readonly dismissal: Dismissal; readonly earlier: readonly Dismissal[] };

/**
 * The status of each finding, by its id. A dismissal holds for its finding while the numbers are those it was given for;
 * where other numbers make another finding of the same rule at the same place, that one is told as come back.
 */
export function judgeDismissals(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): ReadonlyMap<string, FindingStatus> {
  // Of several people's on one finding the latest counts.
  const inOrder = [...dismissals].sort((a, b) => a.at - b.at);
  const byNumbers = groupByNumbers(inOrder);
  const byFinding = new Map(inOrder.map((each) => [each.finding, each]));
  const byPlace = new Map(inOrder.map((each) => [`${each.rule} ${each.place}`, each]));
  return new Map(
    findings.map((finding): [string, FindingStatus] => {
      if (byPlace.size === 0) return [finding.id, OPEN];
      const own = byFinding.get(finding.id);
      const [dismissal, ...others] = (own && byNumbers.get(`${finding.id} ${fingerprint(finding)}`)) ?? [];
      if (dismissal) return [finding.id, { kind: "dismissed", dismissal, earlier: others }];
      const earlier = own ?? byPlace.get(`${finding.rule} ${placeKey(finding.at)}`);
      return [finding.id, earlier ? { kind: "reopened", dismissal: earlier } : OPEN];
    }),
  );
}

/** The dismissals of each finding with the same numbers, the latest first. */
function groupByNumbers(inOrder: readonly Dismissal[]): ReadonlyMap<string, readonly Dismissal[]> {
  const groups = new Map<string, Dismissal[]>();
  for (const each of inOrder) {
    const key = `${each.finding} ${each.fingerprint}`;
    const group = groups.get(key);
    if (group) group.unshift(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** What is told of a dismissal, and of those that others gave the same finding. */
export function tellDismissal(
  dismissal: Dismissal,
  earlier: readonly Dismissal[] = [],
): ToldDismissal & { readonly earlier?: readonly ToldDismissal[] } {
  const tell = ({ reason, by, at }: Dismissal): ToldDismissal => ({
    reason,
    ...(by !== undefined && { by }),
    at,
  });
  return { ...tell(dismissal), ...(earlier.length > 0 && { earlier: earlier.map(tell) }) };
}

const OPEN: FindingStatus = { kind: "open" };

/** The dismissals with these findings set aside; an earlier one of the same finding or place is replaced. */
export function addDismissals(
  dismissals: readonly Dismissal[],
  findings: readonly Finding[],
  reason: string,
  signed: ReturnType<typeof sign>,
): readonly Dismissal[] {
  const added = findings.map((finding) => ({
    finding: finding.id,
    rule: finding.rule,
    place: placeKey(finding.at),
    fingerprint: fingerprint(finding),
    reason,
    ...signed,
  }));
  const ids = new Set(added.map((each) => each.finding));
  const places = new Set(added.map((each) => `${each.rule} ${each.place}`));
  const kept = dismissals.filter(
    (each) => !ids.has(each.finding) && !places.has(`${each.rule} ${each.place}`),
  );
  return [...kept, ...added];
}

/** Takes the dismissals of these findings back, for others' copies, too. */
export function reopenFindings<T extends { readonly dismissals: readonly Dismissal[] }>(
  kept: T & { readonly reopenings: readonly Reopening[] },
  findings: readonly string[],
  signed: ReturnType<typeof sign>,
): T & { readonly reopenings: readonly Reopening[] } {
  const gone = new Set(findings);
  return {
    ...kept,
    dismissals: kept.dismissals.filter((each) => !gone.has(each.finding)),
    reopenings: [
      ...kept.reopenings.filter((each) => !gone.has(each.finding)),
      ...findings.map((finding) => ({ finding, ...signed })),
    ],
  };
}
