import type { Language } from "../base/language";
import { printLine } from "../base/printable-text";
import type { Report } from "../model/report";
import { describeTaken } from "./describe-taken";
import { describeFigures, describeVerdict, groupFindings } from "./render-text";
import { describePlace, SEVERITIES, SEVERITY_WORDS } from "./words";

/** The Report as Markdown, to be pasted into a mail or an issue: a table for each severity. */
export function renderMarkdown(report: Report, language: Language): string {
  const vi = language === "vi";
  const lines = [
    `# ${[...report.workbooks, ...report.documents].map(escapeCell).join(", ")}`,
    "",
    describeVerdict(report, language),
  ];
  const taken = report.templateDetails ? describeTaken(report.templateDetails, language) : null;
  if (taken !== null) lines.push("", escapeCell(taken));
  const figures = describeFigures(report, language);
  if (figures !== "") lines.push("", figures);
  for (const severity of SEVERITIES) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    const word = SEVERITY_WORDS[severity].many[language];
    lines.push("", `## ${word.charAt(0).toUpperCase()}${word.slice(1)} (${findings.length})`, "");
    lines.push(vi ? "| Vị trí | Nội dung | Loại |" : "| Where | What | Rule |", "| --- | --- | --- |");
    for (const members of groupFindings(findings)) {
      for (const finding of members) {
        lines.push(
          `| ${escapeCell(describePlace(finding.at, language))} | ${escapeCell(finding.message)} | \`${finding.rule}\` |`,
        );
      }
    }
  }
  const { questions = [] } = report;
  if (questions.length > 0) {
    lines.push("", vi ? "## Cần hỏi lại" : "## To be asked", "");
    for (const { at, message } of questions)
      lines.push(`- ${escapeCell(describePlace(at, language))}: ${escapeCell(message)}`);
  }
  if (report.gaps.length > 0) {
    lines.push("", vi ? "## Chưa kiểm tra được" : "## Not checked", "");
    for (const gap of report.gaps) lines.push(`- ${escapeCell(gap.message)}`);
  }
  return `${lines.join("\n")}\n`;
}

function escapeCell(text: string): string {
  return printLine(text)
    .replace(/[\\|<>`*_[\]]/gu, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`))
    .replace(/^([#+-])/u, "\\$1");
}
