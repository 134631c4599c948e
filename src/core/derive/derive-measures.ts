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
 * year that there is; where a list has one column of levels, what is registered is told by it too; what is registered is also called by the movement's own noun.
 */
export function adaptMeasures(
  measures: readonly Measure[],
  { noun }: Movement,
  has: (column: ColumnId) => boolean,
): Measure[] {
  return measures.map((measure): Measure => {
    const labels =
      measure.id === "registered" && noun !== null
        ? [...measure.labels, `Tổng số ${noun}`, `Số ${noun}`, `Số lượng ${noun}`, noun]
        : measure.labels;
    const year = YEARS.find(has);
    const own = OWN_LEVEL[measure.id];
    // An award or a recognition without a year of its own is known by its level, and counts in the year that there is.
    const isMoved = !has(measure.yearColumn) && year !== undefined && (own === undefined || has(own));
    const levels = LEVELS.filter(has);
    const levelColumn =
      own !== undefined ? (isMoved ? own : undefined) : levels.length === 1 ? levels[0] : undefined;
    return {
      ...measure,
      labels,
      ...(isMoved ? { yearColumn: year } : {}),
      ...(isMoved && own !== undefined ? { filled: [...new Set([...measure.filled, own])] } : {}),
      ...(levelColumn ? { levelColumn } : {}),
    };
  });
}
