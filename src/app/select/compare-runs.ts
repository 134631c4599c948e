import type { Finding } from "../../core/model/finding";
import type { PastFinding, RunComparison } from "../../core/model/report";
import { compareRuns } from "../../core/review/compare-runs";
import type { SessionState } from "../session/state";
import { rememberLast } from "./remember-last";

/** This check held against the one before; null where there is none to hold it against. */
export function compareWithLast({ check, since }: SessionState): RunComparison | null {
  return check && since ? compare(since.findings, check.analysis.report.findings) : null;
}

/** The ids of the findings that the check before had not. */
export function listNew(state: SessionState): ReadonlySet<string> | null {
  const comparison = compareWithLast(state);
  return comparison && collect(comparison.new);
}

const compare = rememberLast((past: readonly PastFinding[], findings: readonly Finding[]) =>
  compareRuns(past, findings),
);

const collect = rememberLast((ids: readonly string[]): ReadonlySet<string> => new Set(ids));
