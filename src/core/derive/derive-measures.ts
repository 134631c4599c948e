import type { ColumnId, Measure } from "../template/schema";
import type { Movement } from "./derive-movement";

const LEVELS: readonly ColumnId[] = ["levelRecognised", "levelAwarded"];

/** Awards and recognitions have a column of levels of their own. */
function isOwnLevel({ id }: Measure): boolean {
  return id === "awarded" || id === "recognised";
}

/**
 * The measures as a workbook can answer them: a list that tells no year of award or recognition counts it by the year of
 * registration; where a list has one column of levels, what is registered is told by it too; what is registered is also called by the movement's own noun.
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
    const [level] = measure.filled;
    const byRegistration =
      measure.id === "awarded" && !has(measure.yearColumn) && level !== undefined && has(level);
    const levels = LEVELS.filter(has);
    const levelColumn = byRegistration
      ? level
      : levels.length === 1 && !isOwnLevel(measure)
        ? levels[0]
        : undefined;
    return {
      ...measure,
      labels,
      ...(byRegistration ? { yearColumn: "yearRegistered" as const } : {}),
      ...(levelColumn ? { levelColumn } : {}),
    };
  });
}
