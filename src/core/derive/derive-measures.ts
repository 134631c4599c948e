import type { ColumnId, Measure } from "../template/schema";
import type { Movement } from "./derive-movement";

/**
 * The measures as a workbook can answer them: a list that tells no year of award or recognition counts it by the year of
 * registration; what is registered is also called by the movement's own noun.
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
    return { ...measure, labels, ...(byRegistration ? { yearColumn: "yearRegistered" as const } : {}) };
  });
}
