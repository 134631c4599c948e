import type { SessionState } from "../session/state";
import { countReview } from "./count-review";

/**
 * The one answer of the overview. `no-table`: nothing was recognised in the workbook, and there is no text to check
 * either. `partly`: nothing open, but parts could not be checked (`report.gaps`).
 */
export type Verdict = "never-checked" | "stopped" | "no-table" | "clean" | "partly" | "findings";

/** Is the workbook clean? */
export function judgeWorkbook(state: SessionState): Verdict {
  const { check } = state;
  if (!check) return state.stopped ? "stopped" : "never-checked";
  if (countReview(state).openInAll > 0) return "findings";
  const { tables, gaps, documents } = check.analysis.report;
  if (tables.length === 0 && documents.length === 0) return "no-table";
  return gaps.length > 0 ? "partly" : "clean";
}
