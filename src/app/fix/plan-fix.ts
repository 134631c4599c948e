import { cellKey, parseAddress } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import type { Finding } from "../../core/model/finding";
import { valueAt, type WorkbookSnapshot } from "../../core/model/workbook";
import type { FixChange, FixPreview } from "../session/review";

/**
 * What the fixes of these findings would change in the workbook as it was read. Two that set one cell alike are one
 * change; where they disagree the first is taken and the other's finding is left, and so is one whose cell holds
 * something else by now.
 */
export function planFix(
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
  of: FixPreview["of"],
): FixPreview {
  const changes = new Map<string, FixChange>();
  const left: string[] = [];
  const mends: string[] = [];
  for (const finding of findings) {
    const edits = listCellEdits(finding, workbook.name);
    const planned = edits.map((edit) => changes.get(keyOf(edit))?.edit ?? edit);
    const agreed = planned.every((edit, index) => edit.to === edits[index]?.to);
    if (edits.length === 0 || !agreed || !edits.every((edit) => isFresh(edit, workbook))) {
      left.push(finding.id);
      continue;
    }
    mends.push(finding.id);
    for (const edit of edits) {
      if (changes.has(keyOf(edit))) continue;
      changes.set(keyOf(edit), { finding: finding.id, edit, formula: formulaAt(edit, workbook) });
    }
  }
  return { of, changes: [...changes.values()], mends, left };
}

/** The edits of a finding's fix, when all of them are made in this workbook; else none. */
export function listCellEdits({ fix }: Finding, workbook: string): readonly SetCellEdit[] {
  if (!fix) return [];
  const edits = fix.edits.filter(
    (edit): edit is SetCellEdit =>
      edit.kind === "set-cell" && (edit.workbook === undefined || edit.workbook === workbook),
  );
  return edits.length === fix.edits.length ? edits : [];
}

/** The edits that take the changes back, the last first, with the formulas that stood there. */
export function invertChanges(changes: readonly FixChange[]): readonly SetCellEdit[] {
  return changes
    .map(({ edit, formula }): SetCellEdit => {
      const inverse = { ...edit, from: edit.to, to: edit.from };
      return formula === null ? inverse : { ...inverse, formula };
    })
    .reverse();
}

function keyOf({ sheet, address }: SetCellEdit): string {
  return `${sheet}!${address}`;
}

function isFresh({ sheet, address, from }: SetCellEdit, workbook: WorkbookSnapshot): boolean {
  const found = workbook.sheets.find((each) => each.name === sheet);
  const at = parseAddress(address);
  return found !== undefined && at !== null && valueAt(found, at.row, at.column) === from;
}

function formulaAt({ sheet, address }: SetCellEdit, workbook: WorkbookSnapshot): string | null {
  const found = workbook.sheets.find((each) => each.name === sheet);
  const at = parseAddress(address);
  return (at && found?.formulas.get(cellKey(at.row, at.column))) ?? null;
}
