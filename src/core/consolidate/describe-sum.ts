import type { Language } from "../base/language";
import type { Consolidation } from "./consolidation";
import { saySum } from "./describe-table-remark";

/** One sum in a sentence or two: of how many units, who has not sent the table, how much moved. */
export function describeSum(
  { name, parts, missing, compared, moves }: Consolidation,
  language: Language,
): string {
  const sentences = [saySum("toldSum", language, { name, count: parts.length })];
  if (missing.length > 0) {
    const rest = missing.length - MOST;
    const units =
      missing.slice(0, rest > 1 ? MOST : missing.length).join("; ") + (rest > 1 ? `… (+${rest})` : "");
    sentences.push(saySum("sumMissing", language, { count: missing.length, units }));
  }
  if (compared > 0)
    sentences.push(
      saySum(moves.length === 0 ? "toldNoMoves" : "toldMoves", language, { count: moves.length }),
    );
  return sentences.join(" ");
}

const MOST = 20;
