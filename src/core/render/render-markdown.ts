import type { Language } from "../base/language";
import { printLine } from "../base/printable-text";
import type { Report } from "../model/report";
import { introduceLeftOut, listLeftOut } from "./describe-left-out";
import { describeTaken } from "./describe-taken";
import { describeFigures, describeVerdict, groupFindings } from "./render-text";
import { describeSetAside } from "../sheets/set-aside";
import { describeSince } from "./describe-since";
import { describePlace, listOpen, SEVERITIES, SEVERITY_WORDS } from "./words";

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
  const leftOut = report.templateDetails ? listLeftOut(report.templateDetails) : [];
  if (leftOut.length > 0)
    lines.push("", `${introduceLeftOut(language)}:`, "", ...leftOut.map((line) => `- ${escapeCell(line)}`));
  const figures = describeFigures(report, language);
  if (figures !== "") lines.push("", figures);
  if (report.since) lines.push("", ...describeSince(report.since, language).map(writeSinceLine));
  const open = listOpen(report.findings);
  for (const severity of SEVERITIES) {
    const findings = open.filter((finding) => finding.severity === severity);
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
  const dismissed = report.findings.filter(({ decision }) => decision?.kind === "dismissed");
  if (dismissed.length > 0) {
    lines.push("", `## ${vi ? "Đã bỏ qua" : "Dismissed"} (${dismissed.length})`, "");
    for (const { at, decision } of dismissed)
      if (decision)
        lines.push(
          `- ${escapeCell(describePlace(at, language))}: ${escapeCell(describeSetAside(decision, language))}`,
        );
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

/** The count, then what is gone as a list. */
function writeSinceLine(line: string, index: number): string {
  return index === 0 ? line : `${index === 1 ? "\n" : ""}- ${escapeCell(line.trim())}`;
}

function escapeCell(text: string): string {
  return printLine(text)
    .replace(/[\\|<>`*_[\]]/gu, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`))
    .replace(/^([#+-])/u, "\\$1");
}
