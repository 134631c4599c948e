import type { CellRange } from "../../../src/core/model/address";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { COLUMNS, registerSheet, type Entry } from "./sample-register";

const UNIT = COLUMNS.indexOf("unit") + 1;

export function sortByUnit(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => a.unit.localeCompare(b.unit));
}

/** The units, each merged over all of its entries. */
export function mergedUnits(entries: readonly Entry[], name = "DS"): SheetSnapshot {
  const plain = registerSheet(name, entries);
  const merges: CellRange[] = [];
  const values = plain.values.map((row, index) => {
    const previous = plain.values[index - 1]?.[UNIT];
    if (index < 4 || row[UNIT] !== previous) return row;
    const last = merges.at(-1);
    if (last && last.bottom === index - 1) merges[merges.length - 1] = { ...last, bottom: index };
    else merges.push({ top: index - 1, left: UNIT, bottom: index, right: UNIT });
    return row.map((value, at) => (at === UNIT ? "" : value));
  });
  return { ...plain, values, merges };
}

/** Entries sorted by unit, below a line that names each, and no column of units. */
export function linesOfUnits(sorted: readonly Entry[], name = "DS"): SheetSnapshot {
  const plain = registerSheet(name, sorted);
  const values = plain.values.flatMap((row, index) => {
    const own = row.filter((_, at) => at !== UNIT);
    const isFirst = index > 2 && row[UNIT] !== plain.values[index - 1]?.[UNIT];
    return isFirst ? [["", row[UNIT] ?? ""], own] : [own];
  });
  return { ...plain, values };
}

/** "Tập thể | Cá nhân" side by side, one of them marked. */
export function markedSubjects(entries: readonly Entry[], name = "DS"): SheetSnapshot {
  const column = COLUMNS.indexOf("subject") + 1;
  const plain = registerSheet(name, entries);
  const values = plain.values.map((row, index) => {
    if (index < 2) return row;
    const own =
      index === 2
        ? ["Tập thể", "Cá nhân"]
        : ["Tập thể", "Cá nhân"].map((each) => (row[column] === each ? "x" : ""));
    return [...row.slice(0, column), ...own, ...row.slice(column + 1)];
  });
  return { ...plain, values };
}
