import { COMMENTS, formatSet, MINIMUM_SETS, NOTES, UNDO, UNDO_GROUPS, type Supports } from "./requirements";

/** What this Excel can do: true, or the requirement set that it lacks (`"ExcelApi 1.18"`). */
export interface OfficeCapabilities {
  /** Reading, marking, mending and writing at all; showing cells, settings and hearing of changes come with it. */
  readonly workbook: true | string;
  readonly reveal: true | string;
  readonly live: true | string;
  readonly charts: true | string;
  readonly settings: true | string;
  /** Words on marked cells, as notes or, where those are unknown, as comments. */
  readonly notes: true | string;
  /** Excel's own undo takes back what an add-in wrote. */
  readonly undo: true | string;
  /** Several syncs as one step of Excel's own undo; without it each sync is one. */
  readonly undoGroups: true | string;
}

/** Finds out what this Excel can do by its requirement sets. */
export function describeCapabilities(supports: Supports): OfficeCapabilities {
  const missing = MINIMUM_SETS.find((set) => set.name === "ExcelApi" && !supports(set));
  const workbook = missing ? formatSet(missing) : true;
  return {
    workbook,
    reveal: workbook,
    live: workbook,
    charts: workbook,
    settings: workbook,
    notes: supports(NOTES) || supports(COMMENTS) ? workbook : formatSet(NOTES),
    undo: supports(UNDO) ? true : formatSet(UNDO),
    undoGroups: supports(UNDO_GROUPS) ? true : formatSet(UNDO_GROUPS),
  };
}
