import { MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import { bound, cellAt, intersect } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { readPrecedents, type Precedent } from "./precedents";

/** A formula whose result may be out of date. */
export interface StaleFormula {
  readonly sheet: Sheet;
  readonly key: number;
  readonly formula: string;
  readonly precedents: readonly Precedent[];
}

/** What has changed since the last calculation. */
export class Changes {
  isAll = false;
  private readonly ranges = new Map<Sheet, CellRange[]>();

  get isEmpty(): boolean {
    return !this.isAll && this.ranges.size === 0;
  }

  add(sheet: Sheet, range: CellRange): void {
    const ranges = this.ranges.get(sheet) ?? [];
    ranges.push(range);
    // Many small changes are taken as one large: too many formulas are worked out then, never too few.
    const box = ranges.length > MOST_RANGES ? bound(ranges) : null;
    this.ranges.set(sheet, box ? [box] : ranges);
  }

  touches(sheet: Sheet, range: CellRange): boolean {
    return this.isAll || (this.ranges.get(sheet)?.some((each) => intersect(each, range)) ?? false);
  }
}

const MOST_RANGES = 64;

/** The formulas that stand in changed cells or rest on them, however far. */
export function findStale(workbook: Workbook, changes: Changes): readonly StaleFormula[] {
  const stale: StaleFormula[] = [];
  let rest: StaleFormula[] = workbook.sheets.value.flatMap((sheet) =>
    [...sheet.cells.formulas.value].map(([key, formula]) => ({
      sheet,
      key,
      formula,
      precedents: readPrecedents(workbook, sheet, formula),
    })),
  );
  let news = changes;
  while (rest.length > 0 && !news.isEmpty) {
    const known = news;
    news = new Changes();
    const left: StaleFormula[] = [];
    for (const each of rest) {
      const cell = cellAt(Math.floor(each.key / MAX_COLUMNS), each.key % MAX_COLUMNS);
      const isStale =
        known.touches(each.sheet, cell) ||
        each.precedents.some(({ sheet, range }) => known.touches(sheet, range));
      if (!isStale) left.push(each);
      else {
        stale.push(each);
        news.add(each.sheet, cell);
      }
    }
    rest = left;
  }
  return stale;
}
