import type { SheetPlan } from "../../core/model/sheet-plan";

/** The plan with the results of its formulas in their place. */
export function keepValuesOnly(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map((cell) =>
    cell.content.kind === "formula"
      ? { ...cell, content: { kind: "number" as const, value: cell.content.value } }
      : cell,
  );
  return { ...plan, cells };
}
