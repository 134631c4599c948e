import type { Language } from "../base/language";
import { writeNumber } from "../base/number-text";
import type { Finding, Severity } from "../model/finding";
import type { Figures } from "../model/report";

/** How many of each severity, in one sentence. */
export function summarizeFindings(findings: readonly Finding[], language: Language): string {
  const vi = language === "vi";
  if (findings.length === 0) return vi ? "Không phát hiện sai lệch nào." : "Nothing was found to disagree.";
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  const parts = (["error", "warning", "note"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => nameCount(severity, counts[severity], language));
  return vi ? `Phát hiện ${joinWords(parts, " và ")}.` : `The check found ${joinWords(parts, " and ")}.`;
}

/** What became of the figures in the text: none is left unsaid. */
export function summarizeFigures(figures: Figures, language: Language): string {
  const [read, matched, differing, open] = [
    figures.read,
    figures.matched,
    figures.differing,
    figures.notCheckable,
  ].map((value) => writeNumber(value, language));
  return language === "vi"
    ? `Văn bản có ${read} con số: ${matched} khớp, ${differing} lệch, ${open} không đối chiếu được.`
    : `The text has ${read} figures: ${matched} matched, ${differing} differ, ${open} could not be checked.`;
}

const NAMES = {
  error: { vi: "lỗi", one: "error", many: "errors" },
  warning: { vi: "cảnh báo", one: "warning", many: "warnings" },
  note: { vi: "lưu ý", one: "note", many: "notes" },
} as const;

function nameCount(severity: Severity, count: number, language: Language): string {
  const name = NAMES[severity];
  const word = language === "vi" ? name.vi : count === 1 ? name.one : name.many;
  return `${writeNumber(count, language)} ${word}`;
}

function joinWords(parts: readonly string[], last: string): string {
  if (parts.length < 2) return parts.join("");
  return parts.slice(0, -1).join(", ") + last + (parts.at(-1) ?? "");
}
