import { formatAddress } from "../../model/address";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../model/workbook";
import { evaluateFormula } from "../../formulas/evaluate-formula";
import { readReferences, refersBeyond } from "../../formulas/read-references";
import { findDrift, type Drift } from "../../formulas/find-drift";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { findOmission, listOmissions } from "../shared/find-omission";
import { judgeTable } from "../shared/judge-table";
import { placeOf } from "../shared/places";
import { messages } from "./messages";

/** A formula of another form than all others of its column or row: a reference that slipped while it was copied. */
export const formulaUnlikeNeighbours = defineRule({
  meta: {
    id: "formula-unlike-neighbours",
    family: "tables",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Công thức khác kiểu với các công thức bên cạnh",
      en: "A formula of another form than those beside it",
    },
  },
  *check(facts) {
    for (const workbook of facts.workbooks)
      for (const sheet of workbook.sheets)
        if (!sheet.builtByKhop && sheet.formulas.size > 0)
          for (const drift of findDrift(sheet))
            if (!omitsRows(facts, workbook, sheet, drift)) yield describe(facts, workbook, sheet, drift);
  },
});

/**
 * No slip of copying: a quotient in a row of sums, or one of the usual cells and of others besides (`=E10/(C10-C6)` where
 * `=E10/C10` is usual), which leaves something out on purpose.
 */
function isOnPurpose({ formula, usual }: Drift): boolean {
  if (usual === null || !formula.includes("/")) return false;
  if (!usual.includes("/")) return /^=?SUM\(/iu.test(usual);
  const cells = readReferences(usual).map(({ top, left }) => ({ row: top, column: left }));
  return cells.length > 1 && refersBeyond(formula, cells);
}

/** A total that leaves out rows is told as that. */
function omitsRows(
  facts: Facts,
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { row, column }: Drift,
): boolean {
  return facts.tables.some((table) => {
    const { top, bottom, left, right } = table.range;
    if (table.workbook !== workbook.name || table.sheet !== sheet.name || table.kind === "register")
      return false;
    if (row < top || row > bottom || column < left || column > right) return false;
    const { relations, culprits } = judgeTable(facts, table);
    const { figures } = relations;
    const cell = (row - figures.top) * figures.columns + column - figures.left;
    return (
      listOmissions(relations).some(({ instance }) => instance.total === cell) ||
      culprits.some((culprit) => culprit.cell === cell && findOmission(relations, culprit) !== null)
    );
  });
}

function describe(facts: Facts, workbook: WorkbookSnapshot, sheet: SheetSnapshot, drift: Drift): Draft {
  const { row, column, formula, usual, neighbour, others } = drift;
  const at = { workbook: workbook.name, sheet: sheet.name };
  const shown = valueAt(sheet, row, column);
  const find = (name: string): SheetSnapshot | undefined =>
    workbook.sheets.find((each) => each.name === name);
  const expected = usual === null ? null : evaluateFormula(usual, sheet, find);
  const rounded = expected === null ? null : Math.round(expected * 1e6) / 1e6;
  const differs = rounded !== null && typeof shown === "number" && Math.abs(rounded - shown) > 1e-6;
  return {
    messageId: differs ? "differs" : "unlike",
    data: {
      address: formatAddress(row, column),
      formula,
      usual: usual ?? "",
      neighbour: formatAddress(neighbour.row, neighbour.column),
      others,
      shown: typeof shown === "number" ? shown : String(shown),
      ...(differs ? { expected: rounded } : {}),
    },
    at: placeOf(facts, at, row, column),
    shown: typeof shown === "boolean" ? String(shown) : shown,
    expected: differs ? rounded : null,
    evidence: [
      {
        at: placeOf(facts, at, neighbour.row, neighbour.column),
        shown: String(valueAt(sheet, neighbour.row, neighbour.column)),
        label: formatAddress(neighbour.row, neighbour.column),
      },
    ],
    key: [sheet.name, formula, usual ?? ""],
    severity: isOnPurpose(drift) ? "note" : differs ? "error" : "warning",
  };
}
