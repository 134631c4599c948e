import { defineRule, type Facts } from "../define-rule";
import { findMentions, readAnnexTitle } from "./find-annexes";
import { messages } from "./messages";

/** A table or annex that the text says to go with it, by a number that none of those given has. */
export const annexMissing = defineRule({
  meta: {
    id: "annex-missing",
    family: "text",
    severity: "note",
    fixable: "never",
    messages,
    summary: {
      vi: "Văn bản dẫn tới biểu, phụ lục kèm theo mà trong số đã gửi không có.",
      en: "The text refers to an attached table or annex that is not among those given.",
    },
  },
  *check(facts) {
    const given = listGiven(facts);
    const told = new Set<string>();
    for (const sentence of facts.claims.sentences) {
      if (readAnnexTitle(sentence.lower)) continue;
      for (const { kind, number, at } of findMentions(sentence)) {
        const numbers = given.get(kind);
        // Where fewer than two bear a number, the others may be called by their titles.
        if (!numbers || numbers.size < 2 || numbers.has(number) || told.has(`${kind} ${number}`)) continue;
        told.add(`${kind} ${number}`);
        yield {
          messageId: "missing",
          data: { annex: at.quote, given: [...numbers].sort((a, b) => Number(a) - Number(b)).join(", ") },
          at,
          shown: at.quote,
          expected: null,
          evidence: [],
          key: [at.document, kind, number],
        };
      }
    }
  },
});

/** The numbers of the annexes that are there, by kind: titles in the documents, above tables, and names of sheets. */
function listGiven({ claims, tables, workbooks }: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  const lines = [
    ...claims.sentences.map(({ lower }) => lower),
    ...tables.flatMap(({ title }) => title),
    ...workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
  ];
  for (const line of lines) {
    const title = readAnnexTitle(line);
    if (!title) continue;
    const numbers = given.get(title.kind);
    if (numbers) numbers.add(title.number);
    else given.set(title.kind, new Set([title.number]));
  }
  return given;
}
