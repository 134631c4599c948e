import type { Decisions } from "../model/decisions";
import type { Finding } from "../model/finding";
import type { Report } from "../model/report";
import { judgeDismissals } from "./judge-dismissals";

/** The Report with what people decided about its findings beside each of them. */
export function decideReport(report: Report, { dismissals }: Pick<Decisions, "dismissals">): Report {
  const statuses = judgeDismissals(report.findings, dismissals);
  const findings = report.findings.map((finding): Finding => {
    const status = statuses.get(finding.id);
    if (!status || status.kind === "open") return finding;
    const { reason, by, at } = status.dismissal;
    return { ...finding, decision: { kind: status.kind, reason, ...(by !== undefined && { by }), at } };
  });
  return { ...report, findings };
}
