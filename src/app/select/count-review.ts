import type { Severity } from "../../core/model/finding";
import { listCellEdits } from "../fix/plan-fix";
import type { SessionState } from "../session/state";
import { rememberLast } from "./remember-last";
import { viewFindings, type ViewedFinding } from "./view-findings";

export interface ReviewCounts {
  /** Open findings, the reopened ones among them. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly openInAll: number;
  readonly reopened: number;
  readonly dismissed: number;
  /** Mended since *Kiểm tra*, and gone. */
  readonly fixed: number;
  /** "12 of 31 reviewed": dismissed or mended. */
  readonly reviewed: number;
  readonly total: number;
  /** Open findings whose fix changes only how a thing is written and can be made in the workbook. */
  readonly safeFixes: number;
}

/** How far the review is. */
export function countReview(state: SessionState): ReviewCounts {
  return count(viewFindings(state), state.review.fixed, state.check?.workbook.name ?? "");
}

/** Is this finding's fix one of "fix all safe ones"? */
export function isSafelyFixable({ finding, status }: ViewedFinding, workbook: string): boolean {
  return (
    status.kind !== "dismissed" &&
    finding.fix?.safety === "safe" &&
    listCellEdits(finding, workbook).length > 0
  );
}

const count = rememberLast(
  (viewed: readonly ViewedFinding[], mended: readonly string[], workbook: string): ReviewCounts => {
    const open = { error: 0, warning: 0, note: 0 };
    let [reopened, dismissed, safeFixes] = [0, 0, 0];
    const present = new Set<string>();
    for (const each of viewed) {
      present.add(each.finding.id);
      if (each.status.kind === "dismissed") {
        dismissed++;
        continue;
      }
      if (each.status.kind === "reopened") reopened++;
      open[each.finding.severity]++;
      if (isSafelyFixable(each, workbook)) safeFixes++;
    }
    const fixed = mended.filter((id) => !present.has(id)).length;
    return {
      open,
      openInAll: open.error + open.warning + open.note,
      reopened,
      dismissed,
      fixed,
      reviewed: dismissed + fixed,
      total: viewed.length + fixed,
      safeFixes,
    };
  },
);
