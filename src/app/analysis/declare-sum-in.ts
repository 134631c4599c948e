import { fail, type Result } from "../../core/base/result";
import type { GatheredFacts } from "../../core/engine/gather-facts";
import type { SumCorrection } from "../../core/model/correction";
import { declareSum } from "../../core/sums/declare-sum";
import { parseCells } from "../../core/sums/parse-cells";
import type { AnalyzerError, SumRequest } from "./analyzer";

/** The sum that a person points at in the tables at hand. */
export function declareSumIn(
  { tables }: GatheredFacts,
  { sheet, workbook, parts, total }: SumRequest,
): Result<SumCorrection, AnalyzerError> {
  const [added, totals] = [parseCells(parts), parseCells(total)];
  if (!added) return fail({ code: "no-cells", subject: parts });
  const [cell, ...others] = totals ?? [];
  if (!cell || others.length > 0) return fail({ code: "no-cells", subject: total });
  const own = workbook === undefined ? tables : tables.filter((table) => table.workbook === workbook);
  const declared = declareSum(own, sheet, added, cell);
  if (declared.ok) return declared;
  const { code, address } = declared.error;
  return fail({ code, subject: `${sheet}!${address}` });
}
