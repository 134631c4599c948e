import type { Language } from "../base/language";
import type { Collection } from "./collection";
import { sayCollection } from "./describe-remark";

/** How many there are of what a collection is told by. */
export interface CollectionCounts {
  /** Units that have entries: those of the catalogue where there is one, else all that are named. */
  readonly reported: number;
  /** Units of the catalogue without an entry. */
  readonly missing: number;
  /** Units that have entries and are not in the catalogue. */
  readonly unknown: number;
  /** Files that gave entries, of all. */
  readonly taken: number;
  readonly files: number;
}

export function countCollection({ units, files }: Collection): CollectionCounts {
  const count = (...statuses: readonly string[]): number =>
    units.filter((unit) => statuses.includes(unit.status)).length;
  return {
    reported: count("reported"),
    missing: count("missing", "empty", "unreadable"),
    unknown: count("unknown"),
    taken: files.filter((file) => file.status === "taken").length,
    files: files.length,
  };
}

/** "38 mục của 9 đơn vị và 3 đơn vị ngoài danh sách, từ 9 trong 21 tệp": what was taken, and where from. */
export function describeTaken(collection: Collection, language: Language): string {
  const counts = { ...countCollection(collection) };
  const units = sayCollection(counts.unknown > 0 ? "unitsBoth" : "unitsKnown", language, counts);
  const { entries } = collection;
  return sayCollection("takenFrom", language, { entries, units, files: describeFiles(counts, language) });
}

/** "21 tệp", or where some gave nothing "9 trong 21 tệp". */
export function describeFiles(counts: CollectionCounts, language: Language): string {
  const { taken, files } = counts;
  return sayCollection(taken < files ? "filesSome" : "filesAll", language, { taken, files });
}
