import { rememberFinding } from "../../../core/review/compare-runs";
import type { KeptRun } from "../../settings/settings";
import type { SessionState } from "../state";
import { saveSettings } from "./settings-step";
import { step, type Step } from "./step";

/**
 * After a check that was asked for: what it is held against from now on, and what the next is. Found the same, the run of
 * before stays, so that looking at a workbook does not change it.
 */
export function keepRun(state: SessionState, now: number): Step {
  const { check, settings } = state;
  if (!check) return step(state);
  const { lastRun } = settings;
  const known = { ...state, since: lastRun };
  const { findings } = check.analysis.report;
  if (findings.length > MOST_KEPT)
    return lastRun === null ? step(known) : saveSettings(known, { ...settings, lastRun: null });
  const run: KeptRun = { at: now, findings: findings.map(rememberFinding) };
  return lastRun && JSON.stringify(lastRun.findings) === JSON.stringify(run.findings)
    ? step(known)
    : saveSettings(known, { ...settings, lastRun: run });
}

/** They travel in the workbook, at a hundred bytes each. */
const MOST_KEPT = 2_000;
