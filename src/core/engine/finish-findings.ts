import { hashText } from "../base/hash-text";
import type { Language } from "../base/language";
import { fillMessage } from "../messages/fill-message";
import type { Finding, Severity } from "../model/finding";
import { parseAddress } from "../model/address";
import type { Place } from "../model/place";
import type { RuleDraft } from "./run-rules";

/** Gives drafts their id, severity, group and text, and puts them in reading order, the loudest first within a group. */
export function finishFindings(drafts: readonly RuleDraft[], language: Language): readonly Finding[] {
  const seen = new Map<string, number>();
  const groupSizes = countGroups(drafts);
  const findings = drafts.map(({ rule, draft }): Finding => {
    const key = [rule.meta.id, ...draft.key].join("\u0000");
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    const template = rule.meta.messages[language][draft.messageId];
    if (template === undefined) throw new Error(`rule ${rule.meta.id} has no message ${draft.messageId}`);
    const group = nameGroup(rule.meta.id, draft.group);
    return {
      id: hashText(repeat === 0 ? key : `${key}\u0000${repeat}`),
      rule: rule.meta.id,
      severity: draft.severity ?? rule.meta.severity,
      group: group !== null && (groupSizes.get(group) ?? 0) > 1 ? group : null,
      messageId: draft.messageId,
      data: draft.data,
      message: fillMessage(template, draft.data, language),
      at: draft.at,
      shown: draft.shown,
      expected: draft.expected,
      evidence: draft.evidence,
      fix: draft.fix ?? null,
    };
  });
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort(compareFindings)
    .map(({ finding }) => finding);
}

function countGroups(drafts: readonly RuleDraft[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { rule, draft } of drafts) {
    const group = nameGroup(rule.meta.id, draft.group);
    if (group === null) continue;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return sizes;
}

function nameGroup(rule: string, group: string | undefined): string | null {
  if (group === undefined) return null;
  return group.startsWith("cause:") ? `cause:${hashText(group)}` : `${rule}:${hashText(group)}`;
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

interface Ordered {
  readonly finding: Finding;
  readonly order: number;
}

function compareFindings(a: Ordered, b: Ordered): number {
  return (
    SEVERITY_ORDER[a.finding.severity] - SEVERITY_ORDER[b.finding.severity] ||
    comparePlaces(a.finding.at, b.finding.at) ||
    a.order - b.order
  );
}

function comparePlaces(a: Place, b: Place): number {
  if (a.kind === "text" || b.kind === "text") {
    if (a.kind !== b.kind) return a.kind === "cell" ? -1 : 1;
    if (a.kind === "text" && b.kind === "text")
      return compareNames(a.document, b.document) || a.start - b.start || a.end - b.end;
    return 0;
  }
  const [first, second] = [parseAddress(a.address), parseAddress(b.address)];
  return (
    compareNames(a.workbook ?? "", b.workbook ?? "") ||
    compareNames(a.sheet, b.sheet) ||
    (first?.row ?? 0) - (second?.row ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0)
  );
}

/** By code units: the same on every machine, whatever its locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
