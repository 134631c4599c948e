import { gatherFacts } from "../../src/core/engine/gather-facts";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { planSheets } from "../../src/core/sheets/plan-sheets";
import type { CountedTable } from "../../src/sample/count-register";
import { generateRegister } from "../../src/sample/generate-register";
import { LAYOUTS } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";

describe("the built sheets of a register", () => {
  it.each(Object.entries(LAYOUTS))("%s show what the generator counted, cell by cell", (_, layout) => {
    const register = generateRegister({ seed: 23, entries: 1500, units: 30, layout });
    const workbook = toSnapshot("danh-sach.xlsx", register.sheets);
    const facts = gatherFacts([workbook], [], register.template);
    const { plans } = planSheets(facts, {
      which: ["awards", "fields", "units"],
      values: false,
      language: "vi",
    });
    const { awards, fields, units } = register.counts;
    for (const [index, counted] of [awards, fields, units].entries()) {
      expect(readFigures(plans[index], counted)).toEqual(rowsOf(counted));
    }
  });
});

/** The figures right of the two leading columns, from the first row whose label is the first counted one. */
function readFigures(plan: SheetPlan | undefined, { rowLabels, columnLabels }: CountedTable): number[][] {
  const rows = new Map<number, Map<number, string | number>>();
  for (const { row, column, content } of plan?.cells ?? []) {
    const line = rows.get(row) ?? new Map<number, string | number>();
    rows.set(row, line.set(column, content.kind === "text" ? content.text : content.value));
  }
  const labels = [...rowLabels, "TỔNG CỘNG"];
  return [...rows]
    .sort(([a], [b]) => a - b)
    .filter(([, line]) => labels.includes(String(line.get(1) ?? line.get(0))))
    .map(([, line]) => columnLabels.map((_, index) => Number(line.get(2 + index) ?? 0)));
}

function rowsOf({ cells, total }: CountedTable): readonly (readonly number[])[] {
  return total ? [...cells, total] : cells;
}
