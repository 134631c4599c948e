import type { Decisions } from "../model/decisions";
import type { Finding } from "../model/finding";
import type { Report } from "../model/report";
import { judgeDismissals, tellDismissal } from "./judge-dismissals";

/** The Report with what people decided about its findings beside each of them. */
export function decideReport(report: Report, { dismissals }: Pick<Decisions, "dismissals">): Report {
  const statuses = judgeDismissals(report.findings, dismissals);
  const findings = report.findings.map((finding): Finding => {
    const status = statuses.get(finding.id);
    if (!status || status.kind === "open") return finding;
    const earlier = status.kind === "dismissed" ? status.earlier : [];
    return { ...finding, decision: { kind: status.kind, ...tellDismissal(status.dismissal, earlier) } };
  });
  return { ...report, findings };
}
