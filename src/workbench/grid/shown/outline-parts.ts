import { type IDisposable, ICommandService, type Univer } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { ISelectionStyle } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { parseAddress } from "../../../core/model/address";
import { BRAND } from "../../../ui/theme/themes";
import type { OutlinedCell } from "../grid-view";
import { joinCells } from "./join-cells";

/** Outlines over the cells of the sheet in sight, in no data: the one that a finding is about, and those that it was compared with. */
export interface OutlinedParts {
  readonly show: (cells: readonly OutlinedCell[]) => void;
  readonly dispose: () => void;
}

export function outlineParts(univer: Univer, book: () => FWorkbook): OutlinedParts {
  let cells: readonly OutlinedCell[] = [];
  let drawn: IDisposable[] = [];

  const draw = (): void => {
    for (const each of drawn) each.dispose();
    drawn = [];
    const sheet = book().getActiveSheet();
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const merges = sheet.getMergeData().map((merge) => merge.getRange());
    for (const part of ["evidence", "finding"] as const) {
      const own = cells
        .filter((cell) => cell.part === part && cell.sheet === sheet.getSheetName())
        .flatMap(({ address }) => parseAddress(address) ?? [])
        .filter(({ row, column }) => row < rows && column < columns);
      for (const { top, left, bottom, right } of joinCells(own)) {
        const merge = merges.find(({ startRow, startColumn }) => startRow === top && startColumn === left);
        const range = sheet.getRange(
          top,
          left,
          Math.max(bottom, merge?.endRow ?? 0) - top + 1,
          Math.max(right, merge?.endColumn ?? 0) - left + 1,
        );
        drawn.push(range.highlight(LOOKS[part]));
      }
    }
  };

  const commands = univer.__getInjector().get(ICommandService);
  const hearing = commands.onCommandExecuted(({ id }) => {
    // The grid takes all outlines away when a cell is gone to, as after copying.
    if (cells.length > 0 && REDRAWN.has(id)) queueMicrotask(draw);
  });

  return {
    show: (wanted) => {
      if (wanted.length === 0 && cells.length === 0) return;
      cells = wanted;
      draw();
    },
    dispose: () => {
      cells = [];
      hearing.dispose();
    },
  };
}

const REDRAWN: ReadonlySet<string> = new Set([
  SetCellEditVisibleOperation.id,
  SetWorksheetActiveOperation.id,
]);

const LOOKS: Readonly<Record<OutlinedCell["part"], Partial<ISelectionStyle>>> = {
  finding: {
    stroke: "#c2410c",
    strokeWidth: 2,
    fill: "rgba(194, 65, 12, 0.08)",
    widgets: {},
    autofillSize: 0,
  },
  evidence: {
    stroke: BRAND[90],
    strokeWidth: 2,
    strokeDash: 6,
    fill: "rgba(35, 149, 130, 0.10)",
    widgets: {},
    autofillSize: 0,
  },
};
