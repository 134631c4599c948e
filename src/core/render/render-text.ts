import { printLine } from "../base/printable-text";
import type { Language, Localized } from "../base/language";
import type { Finding } from "../model/finding";
import type { Report } from "../model/report";
import { nameRule } from "../sheets/finding-words";
import { describeTaken } from "./describe-taken";
import { describePlace, SEVERITIES, SEVERITY_WORDS, summariseCounts } from "./words";

/** Members of one group shown in full; the rest are counted. */
const SHOWN_OF_GROUP = 8;

/** The Report as plain text for a terminal: the verdict first, then every finding where it stands, groups together. */
export function renderText(report: Report, language: Language): string {
  const vi = language === "vi";
  const lines = [[...report.workbooks, ...report.documents].join(", "), describeVerdict(report, language)];
  const taken = report.templateDetails ? describeTaken(report.templateDetails, language) : null;
  if (taken !== null) lines.push(taken);
  const figures = describeFigures(report, language);
  if (figures !== "") lines.push(figures);
  for (const severity of SEVERITIES) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(
      "",
      `${SEVERITY_WORDS[severity][findings.length === 1 ? "one" : "many"][language].toUpperCase()} (${findings.length})`,
    );
    for (const members of groupFindings(findings)) lines.push(...renderGroup(members, language));
  }
  for (const { at, message } of report.questions ?? []) {
    lines.push("", `${vi ? "CẦN HỎI LẠI" : "TO BE ASKED"}: ${describePlace(at, language)}`, `    ${message}`);
  }
  for (const gap of report.gaps) {
    lines.push(
      "",
      `${vi ? "CHƯA KIỂM TRA ĐƯỢC" : "NOT CHECKED"}: ${gap.kind === "rule-crashed" ? `${gap.rule}: ${gap.message}` : gap.message}`,
    );
  }
  return `${lines.map(printLine).join("\n")}\n`;
}

/** One sentence: is it clean, and what was looked at. */
export function describeVerdict(report: Report, language: Language): string {
  const vi = language === "vi";
  const { tables, stats, findings } = report;
  const read = vi
    ? `Đã đọc ${tables.length} bảng, ${stats.records} dòng danh sách.`
    : `Read ${tables.length} tables, ${stats.records} register entries.`;
  if (findings.length === 0 && report.gaps.length > 0) {
    return `${read} ${vi ? "Có phần chưa kiểm tra được." : "Some of it could not be checked."}`;
  }
  if (findings.length === 0) return `${read} ${vi ? "Không thấy chỗ nào không khớp." : "Nothing disagrees."}`;
  return `${read} ${vi ? "Có" : "Found"} ${summariseCounts(findings, language)}.`;
}

/** "Số liệu trong văn bản: …" with what could not be checked by reason, or "" where no text was read. */
export function describeFigures(report: Report, language: Language): string {
  const { read, matched, differing, notCheckable, items } = report.figures;
  if (report.documents.length === 0) return "";
  const reasons = new Map<string, number>();
  for (const { reason } of items) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const words = [...reasons].map(([reason, count]) => `${REASONS[reason]?.[language] ?? reason} ${count}`);
  const why = words.length === 0 ? "" : ` (${words.join(", ")})`;
  return language === "vi"
    ? `Số liệu trong văn bản: đọc ${read}, khớp ${matched}, khác ${differing}, không đối chiếu được ${notCheckable}${why}.`
    : `Figures in the text: ${read} read, ${matched} matched, ${differing} differ, ${notCheckable} not checkable${why}.`;
}

const REASONS: Readonly<Record<string, Localized>> = {
  "no-source": { vi: "không có nguồn", en: "no source" },
  complete: { vi: "đủ cả phần lẫn tổng", en: "all of the whole" },
  "by-hand": { vi: "người dùng để riêng", en: "set aside by hand" },
};

/** Findings with their group's other members behind the first, in order. */
export function groupFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.group ?? `#${finding.id}`;
    const members = groups.get(key);
    if (members) members.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** In words, and by the id that `khop rules` and JSON know it by. */
function callRule(rule: string, language: Language): string {
  const name = nameRule(rule, language);
  return name === rule ? rule : `${name} · ${rule}`;
}

function renderGroup(members: readonly Finding[], language: Language): string[] {
  const lines: string[] = [""];
  if (members.length > 1) {
    const same =
      new Set(members.map((finding) => finding.rule)).size === 1
        ? `${callRule(members[0]?.rule ?? "", language)}: `
        : "";
    lines.push(
      language === "vi"
        ? `  ${same}${members.length} phát hiện cùng một nguyên nhân`
        : `  ${same}${members.length} findings of one cause`,
    );
  }
  for (const finding of members.slice(0, SHOWN_OF_GROUP)) {
    lines.push(
      `  ${describePlace(finding.at, language)}  [${callRule(finding.rule, language)}]`,
      `    ${finding.message}`,
    );
  }
  const rest = members.length - SHOWN_OF_GROUP;
  if (rest > 0) {
    lines.push(
      language === "vi"
        ? `  … và ${rest} chỗ nữa (xem đủ bằng --format json)`
        : `  … and ${rest} more (all of them with --format json)`,
    );
  }
  return lines;
}
