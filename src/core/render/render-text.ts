import { printLine } from "../base/printable-text";
import type { Language, Localized } from "../base/language";
import type { Finding } from "../model/finding";
import type { Report } from "../model/report";
import { nameRule } from "../sheets/finding-words";
import { introduceLeftOut, listLeftOut } from "./describe-left-out";
import { describeTaken } from "./describe-taken";
import { describeSetAside } from "../sheets/set-aside";
import { shortenIds } from "./short-ids";
import { describeSince } from "./describe-since";
import { describePlace, listOpen, SEVERITIES, SEVERITY_WORDS, summariseCounts } from "./words";

/** Members of one group shown in full; the rest are counted. */
const SHOWN_OF_GROUP = 8;

/** The Report as plain text for a terminal: the verdict first, then every finding where it stands, groups together. */
export function renderText(report: Report, language: Language): string {
  const vi = language === "vi";
  const lines = [[...report.workbooks, ...report.documents].join(", "), describeVerdict(report, language)];
  const taken = report.templateDetails ? describeTaken(report.templateDetails, language) : null;
  if (taken !== null) lines.push(taken);
  const leftOut = report.templateDetails ? listLeftOut(report.templateDetails) : [];
  if (leftOut.length > 0)
    lines.push(`${introduceLeftOut(language)}:`, ...leftOut.map((line) => `  - ${line}`));
  const figures = describeFigures(report, language);
  if (figures !== "") lines.push(figures);
  if (report.since) lines.push(...describeSince(report.since, language));
  const fresh = new Set(report.since?.new);
  const open = listOpen(report.findings);
  const ids = shortenIds(report.findings.map(({ id }) => id));
  for (const severity of SEVERITIES) {
    const findings = open.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(
      "",
      `${SEVERITY_WORDS[severity][findings.length === 1 ? "one" : "many"][language].toUpperCase()} (${findings.length})`,
    );
    for (const members of groupFindings(findings))
      lines.push(...renderGroup(members, { fresh, ids }, language));
  }
  lines.push(...renderDismissed(report.findings, ids, language));
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
  const { tables, stats } = report;
  const findings = listOpen(report.findings);
  const dismissed = report.findings.length - findings.length;
  const aside = dismissed === 0 ? "" : vi ? ` Đã bỏ qua ${dismissed} phát hiện.` : ` ${dismissed} dismissed.`;
  const read = vi
    ? `Đã đọc ${tables.length} bảng, ${stats.records} dòng danh sách.`
    : `Read ${tables.length} tables, ${stats.records} register entries.`;
  if (findings.length === 0 && report.gaps.length > 0) {
    return `${read} ${vi ? "Có phần chưa kiểm tra được." : "Some of it could not be checked."}`;
  }
  if (findings.length === 0)
    return `${read} ${vi ? "Không thấy chỗ nào không khớp." : "Nothing disagrees."}${aside}`;
  return `${read} ${vi ? "Có" : "Found"} ${summariseCounts(findings, language)}.${aside}`;
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

/** Is it new since the earlier run, or come back after it was set aside? */
function describeState({ id, decision }: Finding, fresh: ReadonlySet<string>, language: Language): string {
  const vi = language === "vi";
  const states = [
    ...(fresh.has(id) ? [vi ? "mới" : "new"] : []),
    ...(decision?.kind === "reopened"
      ? [vi ? "mở lại vì số liệu đã đổi" : "reopened, its numbers changed"]
      : []),
  ];
  return states.length === 0 ? "" : `  (${states.join("; ")})`;
}

function renderDismissed(findings: readonly Finding[], ids: ShortIds, language: Language): readonly string[] {
  const lines = findings.flatMap(({ id, at, rule, decision }) =>
    decision?.kind === "dismissed"
      ? [
          `  ${describePlace(at, language)}  [${callRule(rule, language)}]${callId(id, ids, language)}`,
          `    ${describeSetAside(decision, language)}`,
        ]
      : [],
  );
  if (lines.length === 0) return [];
  return ["", `${language === "vi" ? "ĐÃ BỎ QUA" : "DISMISSED"} (${lines.length / 2})`, "", ...lines];
}

/** In words, and by the id that `khop rules` and JSON know it by. */
function callRule(rule: string, language: Language): string {
  const name = nameRule(rule, language);
  return name === rule ? rule : `${name} · ${rule}`;
}

/** The short id by which `--dismiss` and `--reopen` take a finding. */
function callId(id: string, ids: ShortIds, language: Language): string {
  return `  ${language === "vi" ? "mã" : "id"} ${ids.get(id) ?? id}`;
}

type ShortIds = ReadonlyMap<string, string>;

function renderGroup(
  members: readonly Finding[],
  { fresh, ids }: { readonly fresh: ReadonlySet<string>; readonly ids: ShortIds },
  language: Language,
): string[] {
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
      `  ${describePlace(finding.at, language)}  [${callRule(finding.rule, language)}]${describeState(finding, fresh, language)}${callId(finding.id, ids, language)}`,
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
