import type { CellRange } from "../../../../src/core/model/address";
import type { Sheet } from "./sheet";
import { shiftRange, type Shift } from "./shift";

/** One or several rectangles of one sheet: what a Range or a RangeAreas stands for. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    public ranges: readonly CellRange[],
  ) {}

  /** The first rectangle: all there is of a Range. */
  get range(): CellRange {
    const [first] = this.ranges;
    if (!first) throw new Error("an area without cells");
    return first;
  }

  /** Follows inserted and deleted rows; false when all its cells are gone. */
  follow(shift: Shift): boolean {
    const moved = this.ranges.map((range) => shiftRange(range, shift)).filter((range) => range !== null);
    if (moved.length > 0) this.ranges = moved;
    return moved.length > 0;
  }
}
