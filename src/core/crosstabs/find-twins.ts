import { foldToneStyle } from "../base/fold-text";
import type { CellValue } from "../model/workbook";

/** An entry that says in every cell what an earlier one says. */
export interface Twin {
  /** Entries of the list, counted from 0. */
  readonly later: number;
  readonly first: number;
}

/** Entries written twice: the same in all columns but the running numbers. One with few words is no entry of its own. */
export function findTwins(
  entries: number,
  columns: readonly number[],
  valueOf: (entry: number, column: number) => CellValue,
): readonly Twin[] {
  const firsts = new Map<string, number>();
  const twins: Twin[] = [];
  for (let entry = 0; entry < entries; entry++) {
    const cells = columns.map((column) => foldToneStyle(String(valueOf(entry, column))));
    if (cells.filter((cell) => cell !== "").length < LEAST_CELLS) continue;
    const key = cells.join("|");
    if (key.length < LEAST_LENGTH) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    else twins.push({ later: entry, first });
  }
  return twins;
}

const LEAST_CELLS = 4;
/** Letters of an entry that names something: a unit, a model, somebody. */
const LEAST_LENGTH = 40;
