import type { ColumnId, Measure } from "../template/schema";
import type { Movement } from "./derive-movement";

const YEARS: readonly ColumnId[] = ["yearRegistered", "yearRecognised", "yearAwarded"];
const LEVELS: readonly ColumnId[] = ["levelRecognised", "levelAwarded"];

/** Awards and recognitions have a column of levels of their own. */
const OWN_LEVEL: Readonly<Record<string, ColumnId | undefined>> = {
  recognised: "levelRecognised",
  awarded: "levelAwarded",
};

/**
 * The measures as a workbook can answer them: what has no year of its own in the list counts in the
 * year that there is, or in that of its list's title, which collected entries have for their year of registration; where a list has one column of levels, what is registered is told by it too; what is registered is also called by the movement's own noun, and named by it.
 */
export function adaptMeasures(
  measures: readonly Measure[],
  { counted }: Movement,
  has: (column: ColumnId) => boolean,
  /** The lists are of the period that was set. */
  isOfPeriod: boolean,
): Measure[] {
  return measures.map((measure): Measure => {
    const own = measure.id === "registered" ? counted : null;
    const labels =
      own !== null
        ? [...measure.labels, `Tổng số ${own}`, `Số ${own}`, `Số lượng ${own}`, own]
        : measure.labels;
    const year = YEARS.find(has) ?? "yearRegistered";
    const ownLevel = OWN_LEVEL[measure.id];
    // An award or a recognition without a year of its own is known by its level, and counts in the year that there is.
    const isMoved = !has(measure.yearColumn) && (ownLevel === undefined || has(ownLevel));
    // A list whose entries have no year of registration is of the year that its title says, dated or not.
    const blankYearCounts = isMoved && isOfPeriod && !has("yearRegistered");
    const levels = LEVELS.filter(has);
    const levelColumn =
      ownLevel !== undefined ? (isMoved ? ownLevel : undefined) : levels.length === 1 ? levels[0] : undefined;
    return {
      ...measure,
      ...(own === null ? {} : { name: own.charAt(0).toLocaleUpperCase("vi") + own.slice(1) }),
      labels,
      ...(isMoved ? { yearColumn: year } : {}),
      ...(blankYearCounts ? { blankYearCounts } : {}),
      ...(isMoved && ownLevel !== undefined ? { filled: [...new Set([...measure.filled, ownLevel])] } : {}),
      ...(levelColumn ? { levelColumn } : {}),
    };
  });
}
