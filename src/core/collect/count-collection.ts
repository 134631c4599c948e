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
    files: files.filter((file) => file.status !== "previous").length,
  };
}

/** "38 mục của 9 đơn vị và 3 đơn vị ngoài danh sách, từ 9 trong 21 tệp": what was taken, and where from. */
export function describeTaken(collection: Collection, language: Language): string {
  const counts = { ...countCollection(collection) };
  const units = sayCollection(counts.unknown > 0 ? "unitsBoth" : "unitsKnown", language, counts);
  const what = describeWhat(collection, language);
  return sayCollection("takenFrom", language, { what, units, files: describeFiles(counts, language) });
}

/** "38 mục", "12 biểu", or "38 mục và 12 biểu". */
export function describeWhat({ entries, sums }: Collection, language: Language): string {
  const tables = sums.reduce((sum, each) => sum + each.parts.length, 0);
  if (tables === 0) return sayCollection("entriesAlone", language, { entries });
  return sayCollection(entries === 0 ? "tablesAlone" : "entriesAndTables", language, { entries, tables });
}

/** The units that have sent nothing that could be taken. */
export function listSilent({ units }: Collection): readonly string[] {
  return units.filter((unit) => unit.entries + unit.tables === 0).map((unit) => unit.name);
}

/** "21 tệp", or where some gave nothing "9 trong 21 tệp". */
export function describeFiles(counts: CollectionCounts, language: Language): string {
  const { taken, files } = counts;
  return sayCollection(taken < files ? "filesSome" : "filesAll", language, { taken, files });
}
