import type { Language } from "../base/language";
import type { SheetPlan } from "../model/sheet-plan";
import { planListSheet, type ListLine } from "../sheets/plan-list-sheet";
import type { Consolidation, Move } from "./consolidation";
import { saySum } from "./describe-table-remark";

/** As many as anybody looks at; those furthest off stand first. */
const MOST = 2000;

/** The figures that moved much against last year, as a list to be asked about. */
export function planMovesSheet(
  compared: readonly { readonly sum: Consolidation; readonly name: string }[],
  name: string,
  language: Language,
): SheetPlan {
  const moves = compared.flatMap(({ sum, name: table }) => sum.moves.map((move) => ({ move, sum, table })));
  const count = Math.max(...compared.map(({ sum }) => sum.compared));
  const isWhole = count === 1 && moves.every(({ move }) => move.unit === null);
  const summary = moves.length === 0 ? "movesNone" : isWhole ? "movesWhole" : "movesSummary";
  return planListSheet({
    name,
    title: saySum("movesTitle", language),
    summary: saySum(summary, language, { count }),
    columns: [
      { header: saySum("ordinal", language), width: 6, align: "center" },
      { header: saySum("table", language), width: 20 },
      { header: saySum("unit", language), width: 24 },
      { header: saySum("row", language), width: 30 },
      { header: saySum("column", language), width: 24 },
      { header: saySum("before", language), width: 11, align: "center" },
      { header: saySum("after", language), width: 11, align: "center" },
      { header: saySum("change", language), width: 13, align: "center" },
    ],
    lines: moves.slice(0, MOST).map(({ move, sum, table }, index): ListLine => {
      const { unit, row, column, before, after } = move;
      const cells = [
        index + 1,
        table,
        unit ?? saySum("allUnits", language),
        sum.rows[row]?.name ?? "",
        sum.columns[column]?.name ?? "",
        before,
        after,
        describeChange(move, language),
      ];
      return { cells, mark: { column: 7, color: after > before ? "#1F4E79" : "#8A5000" } };
    }),
  });
}

/** "+45 %", "gấp 3 lần", "mới có". */
function describeChange({ before, after }: Move, language: Language): string {
  if (before === 0) return language === "vi" ? "năm trước 0" : "0 last year";
  if (after === 0) return language === "vi" ? "năm nay 0" : "0 this year";
  const times = after / before;
  const number = (value: number): string =>
    value.toLocaleString(language === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 1 });
  if (times >= 2) return language === "vi" ? `gấp ${number(times)} lần` : `${number(times)} times`;
  const percent = Math.round((times - 1) * 100);
  return `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}
