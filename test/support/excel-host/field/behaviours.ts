import type { Scene } from "../scene";
import type { ApiObject } from "../wire/api-class";
import { refuse, type ApiError } from "../wire/api-error";

/** A member about to be read, set or called. */
export interface MemberUse {
  readonly scene: Scene;
  readonly object: ApiObject;
  readonly member: string;
}

/** One thing that Excel does in the field; those without `refuses` are asked for by name where they act. */
interface FieldBehaviour {
  /** Threads of OfficeDev/office-js. */
  readonly threads: readonly number[];
  /** What Excel answers instead of doing it; null where it does it. */
  readonly refuses?: (use: MemberUse) => ApiError | null;
}

export type FieldName =
  /** Rules in `Field.brokenFormats` are listed, but neither read nor deleted. */
  | "formats-broken"
  /** They are read, and not deleted. */
  | "formats-undeletable"
  /** A rule that Ctrl+Z brought back is broken from then on. */
  | "undo-breaks-formats";

export const FIELD_BEHAVIOURS: Readonly<Record<FieldName, FieldBehaviour>> = {
  "formats-broken": { threads: [5222, 6827, 6835], refuses: refuseBrokenFormat },
  "formats-undeletable": {
    threads: [5222],
    refuses: (use) => (use.member === "delete" ? refuseBrokenFormat(use) : null),
  },
  "undo-breaks-formats": { threads: [6396], refuses: refuseBrokenFormat },
};

function refuseBrokenFormat({ scene, object: { type, target } }: MemberUse): ApiError | null {
  const isBroken =
    type.name === "ConditionalFormat" && scene.field.brokenFormats.has(type.id?.(target) ?? "");
  return isBroken ? refuse("ItemNotFound") : null;
}
