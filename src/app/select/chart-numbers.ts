import type { Severity } from "../../core/model/finding";
import type { FieldCount } from "../analysis/analyzer";
import type { SessionState } from "../session/state";
import { rememberLast } from "./remember-last";
import { viewFindings, type ViewedFinding } from "./view-findings";

export interface UnitBar {
  readonly unit: string;
  readonly open: Readonly<Record<Severity, number>>;
  readonly findings: number;
}

/** Open findings by the unit they concern, the most first; units without one are left out. */
export function countFindingsByUnit(state: SessionState): readonly UnitBar[] {
  return countByUnit(viewFindings(state));
}

/** Models of the register by field, in the template's order. */
export function listModelsByField({ check }: SessionState): readonly FieldCount[] {
  return check?.analysis.overview.modelsByField ?? NONE;
}

const NONE: readonly FieldCount[] = [];

const countByUnit = rememberLast((viewed: readonly ViewedFinding[]): readonly UnitBar[] => {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { finding, status, unit } of viewed) {
    if (unit === null || status.kind === "dismissed") continue;
    const own = counts.get(unit) ?? { error: 0, warning: 0, note: 0 };
    own[finding.severity]++;
    counts.set(unit, own);
  }
  return [...counts]
    .map(([unit, open]) => ({ unit, open, findings: open.error + open.warning + open.note }))
    .sort((a, b) => b.findings - a.findings);
});
