import { findLast } from "../../../../src/core/base/find-last";
import type { CellRange } from "../../../../src/core/model/address";
import type { History, Slot } from "./history";
import { cellsOf, contains, intersect, isEntireColumn, isEntireRow } from "./rectangles";

export type FormatValue = string | number | boolean | null;

interface Layer {
  readonly range: CellRange;
  /** Undefined sets the property back to what a new cell has. */
  readonly value: FormatValue | undefined;
}

/**
 * The formats of a sheet, one pile of rectangles a property; of the rectangles over a cell the last counts. A format of a
 * hundred thousand rows is one rectangle.
 */
export class FormatLayers {
  private readonly piles: Slot<Map<string, readonly Layer[]>>;

  constructor(history: History) {
    this.piles = history.slot(new Map<string, readonly Layer[]>(), (value) => new Map(value));
  }

  set(property: string, range: CellRange, value: FormatValue | undefined): void {
    const pile = (this.piles.value.get(property) ?? []).filter((layer) => !contains(range, layer.range));
    const isNeeded = value !== undefined || pile.some((layer) => intersect(layer.range, range));
    this.piles.change().set(property, isNeeded ? [...pile, { range, value }] : pile);
  }

  clear(range: CellRange): void {
    for (const property of [...this.piles.value.keys()]) this.set(property, range, undefined);
  }

  at(property: string, row: number, column: number, fallback: FormatValue): FormatValue {
    const cell = { top: row, left: column, bottom: row, right: column };
    return (
      findLast(this.piles.value.get(property) ?? [], (layer) => contains(layer.range, cell))?.value ??
      fallback
    );
  }

  /** The one value all cells of the range have; null where they differ. */
  common(property: string, range: CellRange, fallback: FormatValue): FormatValue {
    const touching = (this.piles.value.get(property) ?? []).filter((layer) => intersect(layer.range, range));
    const last = touching.at(-1);
    if (!last) return fallback;
    if (contains(last.range, range)) return last.value ?? fallback;
    if (touching.every((layer) => (layer.value ?? fallback) === fallback)) return fallback;
    if (cellsOf(range) > 5_000_000) return null;
    const painted = this.paint(property, range, fallback);
    const first = painted[0]?.[0] ?? null;
    return painted.every((line) => line.every((value) => value === first)) ? first : null;
  }

  /** The values of a rectangle, cell by cell. */
  paint(property: string, range: CellRange, fallback: FormatValue): FormatValue[][] {
    const width = range.right - range.left + 1;
    const lines = Array.from({ length: range.bottom - range.top + 1 }, () =>
      new Array<FormatValue>(width).fill(fallback),
    );
    for (const layer of this.piles.value.get(property) ?? []) {
      const part = intersect(layer.range, range);
      if (!part) continue;
      for (let row = part.top; row <= part.bottom; row++) {
        lines[row - range.top]?.fill(
          layer.value ?? fallback,
          part.left - range.left,
          part.right - range.left + 1,
        );
      }
    }
    return lines;
  }

  /** Where cells are formatted, whole rows and columns left out, as Excel's used range does. */
  formattedRanges(): CellRange[] {
    return [...this.piles.value.values()]
      .flat()
      .filter(({ value, range }) => value !== undefined && !isEntireRow(range) && !isEntireColumn(range))
      .map((layer) => layer.range);
  }

  get properties(): readonly string[] {
    return [...this.piles.value.keys()].sort();
  }

  layers(property: string): readonly Layer[] {
    return this.piles.value.get(property) ?? [];
  }

  /** Moves every rectangle; null drops it. */
  moveAll(move: (range: CellRange) => CellRange | null): void {
    const piles = this.piles.change();
    for (const [property, pile] of piles) {
      piles.set(
        property,
        pile.flatMap((layer) => {
          const range = move(layer.range);
          return range ? [{ ...layer, range }] : [];
        }),
      );
    }
  }
}
