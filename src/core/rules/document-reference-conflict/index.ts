import type { Localized } from "../../base/language";
import { writeDate } from "../../claims/references/written-date";
import type { DocumentReference } from "../../model/claim";
import type { Fix } from "../../model/edit";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { findReferenceConflicts, type ReferenceConflict } from "./find-conflicts";
import { findNumberSlips } from "./find-number-slips";
import { messages } from "./messages";

/** One document that the texts mention with two dates, or with two symbols. */
export const documentReferenceConflict = defineRule({
  meta: {
    id: "document-reference-conflict",
    family: "text",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Cùng một văn bản mà các chỗ viện dẫn ghi khác ngày hoặc khác ký hiệu.",
      en: "One document (type, number, issuer, subject) cited with two dates or two symbols.",
    },
  },
  *check(facts) {
    for (const conflict of findReferenceConflicts(facts.claims.references)) yield describe(facts, conflict);
    for (const conflict of findNumberSlips(facts.claims)) yield describe(facts, conflict);
  },
});

/** More mentions than these nobody looks at. */
const MOST_EVIDENCE = 12;

function describe(facts: Facts, conflict: ReferenceConflict): Draft {
  const { kind, odd, others, outvoted, proven } = conflict;
  const [other] = others;
  const [shown, expected] = [sayValue(kind, odd), other ? sayValue(kind, other) : ""];
  const fix = outvoted && kind === "date" && other ? correctDate(facts, odd, other) : null;
  return {
    messageId: outvoted ? `${kind}-outvoted` : kind,
    data: {
      document: nameDocument(odd),
      shown,
      expected,
      count: others.length,
      place: namePlace(odd, other ?? odd),
    },
    at: odd.at,
    shown,
    expected,
    evidence: others
      .slice(0, MOST_EVIDENCE)
      .map((each) => ({ at: each.at, shown: sayValue(kind, each), label: each.at.quote })),
    ...(fix === null ? {} : { fix }),
    ...(proven ? {} : { severity: "warning" as const }),
    key: [odd.at.document, odd.type, odd.symbol, shown, expected],
  };
}

function sayValue(kind: ReferenceConflict["kind"], { date, symbol }: DocumentReference): string {
  return kind !== "date" ? symbol : date ? writeDate(date) : "";
}

/** "Kế hoạch số 42-KH/HU", with its issuer where the text names one. */
function nameDocument({ type, symbol, issuer }: DocumentReference): string {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)} số ${symbol}`;
  return issuer === undefined || issuer.quote === "" ? name : `${name} của ${issuer.quote}`;
}

function namePlace({ at }: DocumentReference, { at: other }: DocumentReference): Localized {
  const section = other.section === "" ? "" : ` (${other.section})`;
  if (at.document !== other.document)
    return { vi: `văn bản ${other.document}${section}`, en: `${other.document}${section}` };
  return { vi: `chỗ khác${section}`, en: `another place${section}` };
}

/** The date of the majority, where the text writes it with strokes in one piece. */
function correctDate(facts: Facts, odd: DocumentReference, { date }: DocumentReference): Fix | null {
  const at = odd.date?.at;
  const text = facts.documents.find((each) => each.name === at?.document)?.text;
  if (!at || !date || text === undefined) return null;
  const written = /\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}$/u.exec(text.slice(at.start, at.end));
  if (!written) return null;
  const start = at.start + written.index;
  const edit = { start, end: at.end, from: written[0], to: writeDate(date) };
  return { safety: "needs-review", edits: [{ kind: "replace-text", document: at.document, ...edit }] };
}
