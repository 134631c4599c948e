import { isWhole } from "../../claims/place-in-sentence";
import type { FigureMatch } from "../../claims/figure-match";
import { matchFigures } from "../../claims/match-figures";
import { writeLike } from "../../claims/write-like";
import type { Figure } from "../../model/claim";
import type { Fix } from "../../model/edit";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { citeSource, describeSource } from "../shared/describe-source";
import { describeSlip, findSlip } from "../../base/number-slip";
import { compareWithRegister } from "../shared/register-figures";
import { listAligned } from "./aligned";
import { messages } from "./messages";

/** A figure of the text whose words, or whose neighbours, name a cell that says otherwise. */
export const figureDiffersFromTable = defineRule({
  meta: {
    id: "figure-differs-from-table",
    family: "text",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Số trong lời văn khác với ô của biểu mà câu văn nói tới.",
      en: "A figure of the text whose subject, field, level and period name a cell that says otherwise.",
    },
  },
  *check(facts) {
    const matches = matchFigures(facts);
    for (const figure of facts.claims.figures) {
      const match = matches.get(figure.index);
      if (match?.kind === "differs" && !isRegisterCount(facts, figure, match))
        yield describe(facts, figure, match);
    }
    yield* listAligned(facts);
  },
});

/** The register counts what the text says: the cell is wrong, not the text, and that is told at the cell. */
function isRegisterCount(
  facts: Facts,
  figure: Figure,
  { candidate }: FigureMatch & { kind: "differs" },
): boolean {
  const [cell] = candidate.cells;
  if (!cell || candidate.cells.length > 1) return false;
  const { figures, sameScope } = compareWithRegister(facts, cell.table);
  return (
    sameScope &&
    figures.some(
      ({ row, column, count }) => row === cell.row && column === cell.column && count === figure.value,
    )
  );
}

function describe(facts: Facts, figure: Figure, match: FigureMatch & { kind: "differs" }): Draft {
  const { candidate } = match;
  const expected = candidate.value;
  const fix = figure.bound === "exact" ? correct(facts, figure, expected) : null;
  return {
    messageId: candidate.counted
      ? "differsFromRegister"
      : candidate.cells.length > 1
        ? "differsFromSum"
        : "differs",
    data: {
      figure: figure.at.quote,
      expected,
      source: describeSource(facts, candidate),
      slip: describeSlip(findSlip(figure.value, expected)),
    },
    at: figure.at,
    shown: figure.value,
    expected,
    evidence: citeSource(facts, candidate),
    key: [figure.at.document, figure.at.section, figure.at.quote, candidate.signature, String(expected)],
    ...(fix ? { fix } : {}),
  };
}

function correct(facts: Facts, figure: Figure, expected: number): Fix | null {
  const sentence = facts.claims.sentences[figure.sentence];
  const to = writeLike(figure.number.quote, expected);
  if (!sentence || to === null || !isWhole(sentence, figure.from, figure.to)) return null;
  const { document, start, end, quote } = figure.number;
  return { safety: "needs-review", edits: [{ kind: "replace-text", document, start, end, from: quote, to }] };
}
