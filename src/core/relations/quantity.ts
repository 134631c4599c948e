/** What a line of figures holds. Counts and amounts add up; of the others only what is shown to. */
export type QuantityKind =
  "amount" | "share" | "average" | "rank" | "ordinal" | "code" | "year" | "difference" | "statistic" | "none";

/** Whether figures of this kind add up by nature. */
export function isAdditive(kind: QuantityKind | undefined): boolean {
  return kind === "amount" || kind === "difference" || kind === undefined;
}

/** What stands in a cell as far as adding goes: nothing (it adds 0), a figure, or something that cannot be added. */
export const BLANK = 0;
export const FIGURE = 1;
export const UNKNOWN = 2;
