import { LEVELS, levelsAgree, readSymbolOrgan, type SymbolOrgan } from "../../claims/references/organs";
import { organCodes } from "../../claims/references/symbol";
import type { DocumentReference, Issuer } from "../../model/claim";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { messages } from "./messages";
import { nameOrgan, suggestCode } from "./organ-words";

/** A document whose symbol is another organ's, or another level's, than the organ that is said to have issued it. */
export const documentSymbolIssuerMismatch = defineRule({
  meta: {
    id: "document-symbol-issuer-mismatch",
    family: "text",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Ký hiệu văn bản không phải của cơ quan được ghi là đã ban hành.",
      en: "The symbol of a document is not the stated issuer's.",
    },
  },
  *check(facts) {
    for (const reference of facts.claims.references) {
      const { issuer } = reference;
      if (!issuer || (issuer.source !== "of" && issuer.source !== "subject")) continue;
      const implied = listSymbolOrgans(reference);
      const [first] = implied;
      if (!first || implied.some((each) => fits(issuer, each))) continue;
      yield describe(facts, reference, issuer, first);
    }
  },
});

/** Each organ that the symbol names: joint documents name several ("12/NQLT-HĐND-UBND"). */
function listSymbolOrgans({ codes, form }: DocumentReference): readonly SymbolOrgan[] {
  if (form === "none") return [];
  return organCodes(codes).flatMap((code) => readSymbolOrgan([code], form) ?? []);
}

/** May the organ issue under this symbol? A steering committee may use its host's; an office signs for its committee. */
function fits(issuer: Issuer, symbol: SymbolOrgan): boolean {
  if (issuer.organ === "steering") return symbol.organ !== "steering" || agree(issuer, symbol);
  if (symbol.organ === "steering" && issuer.actsForSteering) return true;
  const offices = [issuer.organ, symbol.organ].sort().join(" ");
  if (offices === "committee party-office") return agree(issuer, symbol);
  return issuer.organ === symbol.organ && agree(issuer, symbol);
}

function agree(issuer: Issuer, symbol: SymbolOrgan): boolean {
  return levelsAgree(
    LEVELS.find((each) => each === issuer.level),
    symbol.level,
  );
}

function describe(facts: Facts, reference: DocumentReference, issuer: Issuer, symbol: SymbolOrgan): Draft {
  const { at, codes } = reference;
  const code = organCodes(codes).join("-");
  const right = suggestCode(issuer.organ, issuer.level);
  // Another document under the same symbol whose issuer is the symbol's own bears it out.
  const witness = facts.claims.references.find(
    (each) =>
      each !== reference &&
      each.issuer?.source === "of" &&
      organCodes(each.codes).join("-") === code &&
      fits(each.issuer, symbol) &&
      each.issuer.organ === symbol.organ,
  );
  return {
    messageId: right === "" || right === code ? "mismatch" : "mismatch-suggested",
    data: {
      symbol: reference.symbol,
      code,
      owner: nameOrgan(symbol.organ, symbol.level),
      issuer: issuer.quote,
      ...(right === "" || right === code ? {} : { right }),
    },
    at,
    shown: code,
    expected: right === "" || right === code ? null : right,
    evidence: witness ? [{ at: witness.at, shown: witness.symbol, label: witness.issuer?.quote ?? "" }] : [],
    key: [at.document, reference.type, reference.symbol, issuer.quote],
  };
}
