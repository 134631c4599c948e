import { placeIn } from "../../claims/place-in-sentence";
import type { Claims } from "../../model/claim";
import type { Severity } from "../../model/finding";
import type { TextPlace } from "../../model/place";
import { defineRule, type Draft } from "../define-rule";
import { findRepeats, type Repeat } from "./find-repeats";
import { messages } from "./messages";

/** A person, a body or a document that a list names twice, or that two lists of the report name. */
export const duplicateInList = defineRule({
  meta: {
    id: "duplicate-in-list",
    family: "text",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Một người, một tập thể hoặc một văn bản được nêu hai lần trong danh sách.",
      en: "A person, collective or document named twice in one list.",
    },
  },
  *check({ claims, documents }) {
    for (const repeat of findRepeats(claims, documents)) {
      const draft = describe(repeat, claims);
      if (draft) yield draft;
    }
  },
});

const SEVERITIES: Readonly<Record<Repeat["kind"], Severity>> = {
  sameList: "warning",
  sameDocument: "warning",
  sameSection: "warning",
  otherList: "note",
  sameName: "note",
};

function describe({ kind, earlier, later, key }: Repeat, claims: Claims): Draft | null {
  const [first, second] = [claims.sentences[earlier.sentence], claims.sentences[later.sentence]];
  if (!first || !second) return null;
  const before = placeIn(first, earlier.from, earlier.to);
  const at = placeIn(second, later.from, later.to);
  const across = kind === "otherList" || kind === "sameSection";
  return {
    messageId: kind,
    data: {
      name: unquote(at.quote),
      first: unquote(before.quote),
      ...(across ? { section: nameSection(before) } : {}),
    },
    at,
    shown: at.quote,
    expected: null,
    evidence: [{ at: before, shown: before.quote, label: "" }],
    severity: SEVERITIES[kind],
    key: [at.document, at.section, kind, key],
    ...(across ? { group: `${before.section}|${at.section}` } : {}),
  };
}

/** The heading without its mark; the document where there is none. */
function nameSection({ section, document }: TextPlace): string {
  const bare = section.replace(/^[\s\-+*•]+/u, "").replace(/(?<![\s:*])[\s:*]+$/u, "");
  return bare === "" ? document : bare;
}

/** The message sets its own quotes. */
function unquote(words: string): string {
  return /^“[^“”]*”$/u.test(words) ? words.slice(1, -1) : words;
}
