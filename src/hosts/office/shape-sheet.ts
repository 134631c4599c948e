import { formatColumn, formatRange } from "../../core/model/address";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { toColor } from "./dress-sheet";
import type { Tab } from "./list-tabs";
import { CALL_BYTES, type Step } from "./steps";

/**
 * Widths, heights, hidden rows, what stays on the screen, the tab. `before` is the sheet that is written anew. A sheet that
 * the plan hides stays visible: hiding it would empty the undo stack of Excel on a computer.
 */
export function shapeSheet(name: string, plan: SheetPlan, before: Tab | undefined): readonly Step[] {
  const steps: Step[] = [];
  const add = (queue: Step["queue"]): void => void steps.push({ bytes: 2 * CALL_BYTES, queue });
  if (before) {
    add((desk) => {
      const rows = desk.range(name, `1:${Math.max(plan.rows, before.rows, 1)}`);
      rows.rowHidden = false;
      rows.format.useStandardHeight = true;
      rows.format.useStandardWidth = true;
      if (before.filter !== "none") desk.sheet(name).autoFilter.remove();
    });
  }
  for (const { from, to, value } of gatherEqual([...plan.columnWidths.entries()])) {
    const columns = `${formatColumn(from)}:${formatColumn(to)}`;
    add((desk) => (desk.range(name, columns).format.columnWidth = toPoints(value)));
  }
  for (const { from, to, value } of gatherEqual([...plan.rowHeights].sort(([one], [other]) => one - other))) {
    add((desk) => (desk.range(name, `${from + 1}:${to + 1}`).format.rowHeight = value));
  }
  const hidden = [...(plan.hiddenRows ?? [])].sort((one, other) => one - other);
  for (const { from, to } of gatherEqual(hidden.map((row) => [row, 0]))) {
    add((desk) => (desk.range(name, `${from + 1}:${to + 1}`).rowHidden = true));
  }
  add((desk) => {
    const sheet = desk.sheet(name);
    if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
    else if (before) sheet.freezePanes.unfreeze();
    if (plan.tabColor !== undefined) sheet.tabColor = toColor(plan.tabColor);
    if (plan.autoFilter) sheet.autoFilter.apply(desk.range(name, formatRange(plan.autoFilter)));
  });
  return steps;
}

/** Neighbours with the same value, as one. */
function gatherEqual(
  lines: readonly (readonly [number, number])[],
): readonly { readonly from: number; readonly to: number; readonly value: number }[] {
  const runs: { from: number; to: number; value: number }[] = [];
  for (const [line, value] of lines) {
    const last = runs.at(-1);
    if (last && last.to === line - 1 && last.value === value) last.to = line;
    else runs.push({ from: line, to: line, value });
  }
  return runs;
}

/** Characters of the default font, seven pixels each, with five of padding; a pixel is three quarters of a point. */
function toPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
