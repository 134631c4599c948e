import { formatAddress, parseAddress } from "../../../src/core/model/address";
import type { SetCellEdit } from "../../../src/core/model/edit";
import { moveReferences, renameSheetIn } from "../../support/excel-host/model/formula-references";
import { cellAt } from "../../support/excel-host/model/rectangles";
import { shiftRange, type Shift } from "../../support/excel-host/model/shift";

/** The edits that take our mends back, the last mend's last; kept at the cells they belong to while others move those. */
export class KeptEdits {
  private steps: readonly (readonly SetCellEdit[])[] = [];

  push(inverse: readonly SetCellEdit[]): void {
    this.steps = [...this.steps, inverse];
  }

  /** The last mend's; undefined when there is none. */
  pop(): readonly SetCellEdit[] | undefined {
    const last = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    return last;
  }

  /** Gives what sets the kept edits back to how they are now. */
  note(): () => void {
    const kept = this.steps;
    return () => (this.steps = kept);
  }

  /** Somebody typed in the cell: what stands there is theirs. */
  drop(sheet: string, row: number, column: number): void {
    const address = formatAddress(row, column);
    this.change((edit) => (edit.sheet === sheet && edit.address === address ? null : edit));
  }

  shift(sheet: string, shift: Shift): void {
    this.change((edit) => {
      const at = parseAddress(edit.address);
      const moved = edit.sheet === sheet ? at && shiftRange(cellAt(at.row, at.column), shift) : at;
      if (!moved) return null;
      const address = "row" in moved ? edit.address : formatAddress(moved.top, moved.left);
      if (edit.formula === undefined) return { ...edit, address };
      const formula = moveReferences(edit.formula, (reference) =>
        (reference.sheet ?? edit.sheet) === sheet ? shiftRange(reference.range, shift) : reference.range,
      );
      return { ...edit, address, formula };
    });
  }

  rename(from: string, to: string): void {
    this.change((edit) => ({
      ...edit,
      sheet: edit.sheet === from ? to : edit.sheet,
      ...(edit.formula !== undefined && { formula: renameSheetIn(edit.formula, from, to) }),
    }));
  }

  private change(change: (edit: SetCellEdit) => SetCellEdit | null): void {
    this.steps = this.steps.map((step) => step.map(change).filter((edit) => edit !== null));
  }
}
