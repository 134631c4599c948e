import type { Scene } from "../scene";
import type { ApiObject } from "../wire/api-class";
import { refuse, type ApiError } from "../wire/api-error";

/** A member about to be read, set or called. */
export interface MemberUse {
  readonly scene: Scene;
  readonly object: ApiObject;
  readonly member: string;
}

/** One thing that Excel does in the field; those that refuse nothing are asked for by name where they act. */
interface FieldBehaviour {
  /** Threads of OfficeDev/office-js. */
  readonly threads: readonly number[];
  /** What Excel answers instead of doing it; null where it does it. */
  readonly refuses?: (use: MemberUse) => ApiError | null;
  /** The same, asked only of what changes something. */
  readonly refusesChange?: (use: MemberUse) => ApiError | null;
}

export type FieldName =
  /** Rules in `Field.brokenFormats` are listed, but neither read nor deleted. */
  | "formats-broken"
  /** They are read, and not deleted. */
  | "formats-undeletable"
  /** A rule that Ctrl+Z brought back is broken from then on. */
  | "undo-breaks-formats"
  /** No change of a merged undo group is carried out. */
  | "undo-groups-refused"
  /** A merged undo group breaks where it comes to formulas; what it did before that stays done. */
  | "undo-groups-break"
  /** `showAsTaskpane` is never answered. */
  | "pane-hangs"
  /** It is answered, and the pane shown, when no click is being worked on. */
  | "pane-waits-for-click"
  | "pane-refused"
  /** A click whose function is not associated when Office is ready is lost. */
  | "first-click-lost"
  /** Another workbook is in front: a sheet's names and the selection are not to be had. */
  | "other-workbook-in-front"
  /** Listing merged cells empties the undo stack. */
  | "merged-areas-empty-undo"
  | "merged-areas-refused"
  /** Areas are parted by the character that does not go with the decimal sign: people choose it in their system. */
  | "list-separator-other"
  /** The workbook may be looked at only; Excel says so by `readOnly`, and of a change that it is not permitted. */
  | "read-only"
  /** A chart is selected, so no cell is. */
  | "chart-selected"
  /** Days are counted from 1904: every date is the number 1462 less. */
  | "dates-from-1904"
  /** Worksheet functions are not worked out for an add-in. */
  | "functions-refused";

export const FIELD_BEHAVIOURS: Readonly<Record<FieldName, FieldBehaviour>> = {
  "formats-broken": { threads: [5222, 6827, 6835], refuses: refuseBrokenFormat },
  "formats-undeletable": {
    threads: [5222],
    refuses: (use) => (use.member === "delete" ? refuseBrokenFormat(use) : null),
  },
  "undo-breaks-formats": { threads: [6396], refuses: refuseBrokenFormat },
  "undo-groups-refused": {
    threads: [6491, 6711],
    refusesChange: ({ scene }) => (scene.group === null ? null : refuse("UndoNotSupported")),
  },
  "undo-groups-break": {
    threads: [6255],
    refusesChange: ({ scene, member }) =>
      scene.group !== null && member === "formulas" ? refuse("GeneralException") : null,
  },
  "pane-hangs": { threads: [3250] },
  "pane-waits-for-click": { threads: [2877, 3250] },
  "pane-refused": {
    threads: [3250],
    refuses: ({ object, member }) =>
      object.type.name === "AppRuntimeService" && member === "setAppRuntimeState"
        ? refuse("GeneralException")
        : null,
  },
  "other-workbook-in-front": {
    threads: [561, 5319, 6365],
    refuses: ({ object: { type }, member }) =>
      (type.name === "Worksheet" && member === "names") ||
      (type.name === "Workbook" && SELECTIONS.has(member))
        ? refuse("InvalidSelection")
        : null,
  },
  "merged-areas-empty-undo": { threads: [5918] },
  "merged-areas-refused": {
    threads: [5918],
    refuses: ({ member }) => (member === "getMergedAreasOrNullObject" ? refuse("GeneralException") : null),
  },
  "read-only": {
    threads: [],
    refusesChange: () => refuse("AccessDenied"),
  },
  "chart-selected": {
    threads: [2268],
    refuses: ({ object: { type }, member }) =>
      type.name === "Workbook" && SELECTIONS.has(member) ? refuse("InvalidSelection") : null,
  },
  "dates-from-1904": { threads: [] },
  "functions-refused": {
    threads: [],
    refuses: ({ object }) => (object.type.name === "Functions" ? refuse("GeneralException") : null),
  },
  "list-separator-other": { threads: [1167, 1985, 2891] },
  "first-click-lost": { threads: [2744, 3378, 5176, 5778] },
};

const SELECTIONS = new Set(["getSelectedRange", "getSelectedRanges", "getActiveCell"]);

function refuseBrokenFormat({ scene, object: { type, target } }: MemberUse): ApiError | null {
  const isBroken =
    type.name === "ConditionalFormat" && scene.field.brokenFormats.has(type.id?.(target) ?? "");
  return isBroken ? refuse("ItemNotFound") : null;
}
