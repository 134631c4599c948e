import type { ColumnKey, Meaning, RegisterTable } from "../model/register";
import { isInPeriod, isWithinPeriod, type Period } from "../model/period";
import type { Measure } from "../template/schema";

/** The dimensions of a figure that stand in a register column as a category. */
export const CATEGORY_DIMENSIONS = ["level", "kind", "subject", "field", "unit"] as const;
export type CategoryDimension = (typeof CATEGORY_DIMENSIONS)[number];

/**
 * The register column that a dimension is compared with. An entry has two levels, that of its recognition and that of its
 * award: which one is meant the measure says, or it follows from the year that the measure counts by. `null`: a measure that has no level.
 */
export function columnOf(dimension: CategoryDimension, measure: Measure | null): ColumnKey | null {
  if (dimension !== "level") return dimension;
  return measure?.levelColumn ?? (measure && LEVEL_COLUMNS[measure.yearColumn]) ?? null;
}

const LEVEL_COLUMNS: Readonly<Partial<Record<ColumnKey, ColumnKey>>> = {
  yearAwarded: "levelAwarded",
  yearRecognised: "levelRecognised",
};

/** What a register column must say for an entry to be counted. */
export interface ColumnCondition {
  readonly key: ColumnKey;
  readonly accepts: (meaning: Meaning) => boolean;
}

/** Whether an entry of a list that leaves the measure's year empty is counted in a period: that of its list lies within. */
export function countsBlankYears(
  measure: Measure,
  period: Period | undefined,
  { periodOfBlanks }: RegisterTable,
): boolean {
  return (
    measure.blankYearCounts === true &&
    periodOfBlanks !== undefined &&
    (!period || isWithinPeriod(periodOfBlanks, period))
  );
}

/** What the columns of an entry must say for the measure to count it. */
export function listMeasureConditions(
  measure: Measure,
  period: Period | undefined,
  table: RegisterTable,
): readonly ColumnCondition[] {
  const takesBlanks = countsBlankYears(measure, period, table);
  return [
    {
      key: measure.yearColumn,
      accepts: (meaning) =>
        meaning.kind === "year"
          ? !period || isInPeriod(meaning.year, meaning.month, period)
          : meaning.kind === "empty" && takesBlanks,
    },
    ...measure.flags.map((key) => ({
      key,
      accepts: (meaning: Meaning) => meaning.kind === "flag" && meaning.value,
    })),
    ...measure.filled.map((key) => ({ key, accepts: (meaning: Meaning) => meaning.kind !== "empty" })),
  ];
}
