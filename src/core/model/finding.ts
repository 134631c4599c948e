import type { Fix } from "./edit";
import type { Localized } from "../base/language";
import type { Place } from "./place";

/** **error**: provably contradictory. **warning**: wrong in the natural reading. **note**: worth a look. */
export type Severity = "error" | "warning" | "note";

export type RuleFamily = "tables" | "register" | "text";

/** What a message is filled with. Numbers are written in the reader's language; a list of numbers reads `30 + 47`. */
export type MessageValue = string | number | readonly number[] | Localized;

/** One disagreement, with all it rests on. */
export interface Finding {
  /** The same for the same fault in the next run, also after rows were inserted. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Findings of one cause share a group; `null` for one alone. */
  readonly group: string | null;
  readonly messageId: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  /** The message in the language asked for: what is wrong, the arithmetic, what to do. */
  readonly message: string;
  readonly at: Place;
  readonly shown: number | string | null;
  readonly expected: number | string | null;
  readonly evidence: readonly Evidence[];
  readonly fix: Fix | null;
  /** What a person decided about it, where decisions were given. */
  readonly decision?: FindingDecision;
}

/** `reopened`: it was dismissed, and its numbers have changed since. */
export interface FindingDecision extends ToldDismissal {
  readonly kind: "dismissed" | "reopened";
  /** What others gave as their reason for dismissing it, the latest first. */
  readonly earlier?: readonly ToldDismissal[];
}

/** Why a finding was set aside, by whom and when. */
export interface ToldDismissal {
  readonly reason: string;
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A cell or words that the finding compared; `label` says what it is (`"Tập thể"`). */
export interface Evidence {
  readonly at: Place;
  readonly shown: number | string | null;
  readonly label: string;
}
