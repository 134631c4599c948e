import type { Finding, RuleFamily } from "../../core/model/finding";
import { judgeDismissals, type FindingStatus } from "../../core/review/judge-dismissals";
import type { Analysis } from "../analysis/analyzer";
import type { SessionState } from "../session/state";
import type { Dismissal } from "../../core/model/decisions";
import { rememberLast } from "./remember-last";

/** A finding with what the review knows of it. */
export interface ViewedFinding {
  readonly finding: Finding;
  readonly status: FindingStatus;
  readonly family: RuleFamily;
  /** The unit it concerns; null for none. */
  readonly unit: string | null;
}

/** Every finding of the last check, in the Report's order; none before a check. */
export function viewFindings({ check, settings }: SessionState): readonly ViewedFinding[] {
  return check ? viewAll(check.analysis, settings.dismissals) : NONE;
}

/** One finding of the last check by its id. */
export function findFinding(state: SessionState, id: string): ViewedFinding | null {
  return indexById(viewFindings(state)).get(id) ?? null;
}

const NONE: readonly ViewedFinding[] = [];

const viewAll = rememberLast(
  ({ report, overview }: Analysis, dismissals: readonly Dismissal[]): readonly ViewedFinding[] => {
    const statuses = judgeDismissals(report.findings, dismissals);
    const families = new Map(overview.rules.map((rule) => [rule.id, rule.family]));
    return report.findings.map((finding) => ({
      finding,
      status: statuses.get(finding.id) ?? { kind: "open" },
      family: families.get(finding.rule) ?? "tables",
      unit: overview.unitOfFinding[finding.id] ?? null,
    }));
  },
);

const indexById = rememberLast(
  (viewed: readonly ViewedFinding[]) => new Map(viewed.map((each) => [each.finding.id, each])),
);
