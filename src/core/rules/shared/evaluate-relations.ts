import { contentAt, type Table } from "../../model/table";
import {
  listDeclaredRelations,
  type CellPosition,
  type DeclaredRelation,
} from "../../tables/declared-relations";
import type { Template } from "../../template/schema";
import type { EvaluatedRelation } from "./diagnose";

/** A declared sum with the figures that stand in it. */
export interface EvaluatedSum extends EvaluatedRelation<CellPosition> {
  readonly source: DeclaredRelation["source"];
  /** What the total misses because parts are numbers stored as text, which SUM passes over; 0 where it misses nothing. */
  readonly unread: number;
}

/**
 * Fills a table's declared sums with its figures. A sum with a part that is no figure yet ("Chưa xét", an error, words)
 * cannot be judged and is left out; an empty or dashed part adds nothing. Counts must agree to the unit; figures with
 * decimals may be off by the rounding of each part. A total that misses just its parts stored as text holds: that is told at
 * those parts.
 */
export function evaluateSums(table: Table, template: Template): readonly EvaluatedSum[] {
  const sums: EvaluatedSum[] = [];
  for (const relation of listDeclaredRelations(table, template)) {
    if (relation.operation !== "sum") continue;
    const evaluated = evaluateSum(table, relation);
    if (evaluated) sums.push(evaluated);
  }
  return sums;
}

function evaluateSum(table: Table, relation: DeclaredRelation): EvaluatedSum | null {
  const whole = contentAt(table, relation.total.row, relation.total.column);
  if (whole.kind !== "number" && whole.kind !== "dash") return null;
  const totalValue = whole.kind === "number" ? whole.value : 0;
  let decimals = whole.kind === "number" ? whole.decimals : 0;
  let figures = 0;
  let sum = 0;
  let asText = 0;
  const parts: { cell: CellPosition; value: number; sign: 1 | -1 }[] = [];
  for (const part of relation.parts) {
    const content = contentAt(table, part.row, part.column);
    if (content.kind === "pending" || content.kind === "error" || content.kind === "text") return null;
    const value = content.kind === "number" ? content.value : 0;
    if (content.kind === "number") {
      figures++;
      decimals = Math.max(decimals, content.decimals);
      if (content.asText) asText += part.sign * value;
    }
    sum += part.sign * value;
    parts.push({ cell: { row: part.row, column: part.column }, value, sign: part.sign });
  }
  if (figures === 0) return null;
  // Numbers past all reason add up to no number.
  if (!Number.isFinite(sum)) return null;
  if (Math.abs(sum) < 1e15) sum = Math.round(sum * 1e9) / 1e9;
  const tolerance = decimals === 0 ? 1e-9 : 0.5 * 10 ** -Math.min(decimals, 6) * (figures + 1);
  const unread = asText !== 0 && Math.abs(sum - asText - totalValue) <= tolerance ? asText : 0;
  const holds = unread !== 0 || Math.abs(sum - totalValue) <= tolerance;
  return { total: relation.total, totalValue, parts, sum, holds, source: relation.source, unread };
}

export function positionKey({ row, column }: CellPosition): string {
  return `${row},${column}`;
}
