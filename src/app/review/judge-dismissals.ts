import type { Finding } from "../../core/model/finding";
import type { Dismissal } from "../settings/settings";
import { fingerprint } from "./fingerprint";
import { placeKey } from "./place-key";

/** Where a finding stands in the review. `reopened` was set aside, and its numbers have changed since. */
export type FindingStatus =
  | { readonly kind: "open" }
  | { readonly kind: "reopened"; readonly dismissal: Dismissal }
  | { readonly kind: "dismissed"; readonly dismissal: Dismissal };

/**
 * The status of each finding, by its id. A dismissal holds for its finding while the numbers are those it was given for;
 * where other numbers make another finding of the same rule at the same place, that one is told as come back.
 */
export function judgeDismissals(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): ReadonlyMap<string, FindingStatus> {
  const byFinding = new Map(dismissals.map((each) => [each.finding, each]));
  const byPlace = new Map(dismissals.map((each) => [`${each.rule} ${each.place}`, each]));
  return new Map(
    findings.map((finding): [string, FindingStatus] => {
      const own = byFinding.get(finding.id);
      if (own && own.fingerprint === fingerprint(finding))
        return [finding.id, { kind: "dismissed", dismissal: own }];
      const earlier =
        own ?? (byPlace.size > 0 ? byPlace.get(`${finding.rule} ${placeKey(finding.at)}`) : undefined);
      return [finding.id, earlier ? { kind: "reopened", dismissal: earlier } : OPEN];
    }),
  );
}

const OPEN: FindingStatus = { kind: "open" };

/** The dismissals with these findings set aside; an earlier one of the same finding or place is replaced. */
export function addDismissals(
  dismissals: readonly Dismissal[],
  findings: readonly Finding[],
  reason: string,
  at: number,
): readonly Dismissal[] {
  const added = findings.map((finding) => ({
    finding: finding.id,
    rule: finding.rule,
    place: placeKey(finding.at),
    fingerprint: fingerprint(finding),
    reason,
    at,
  }));
  const ids = new Set(added.map((each) => each.finding));
  const places = new Set(added.map((each) => `${each.rule} ${each.place}`));
  const kept = dismissals.filter(
    (each) => !ids.has(each.finding) && !places.has(`${each.rule} ${each.place}`),
  );
  return [...kept, ...added];
}
