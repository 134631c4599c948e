import type { Language } from "../../core/base/language";
import type { Correction } from "../../core/model/correction";
import type { Dismissal, Reopening } from "../../core/model/decisions";
import type { FigureLink } from "../../core/model/link";
import type { PastFinding } from "../../core/model/report";
import type { Period } from "../../core/model/period";
import type { Template, TemplateParts } from "../../core/template/schema";

/** What people decided about one workbook; kept in it, so that it travels with the file (`parse-settings.ts`). */
export interface Settings {
  readonly version: 1;
  readonly dismissals: readonly Dismissal[];
  /** Dismissals that were taken back, for others' copies (`core/review/merge-decisions.ts`). */
  readonly reopenings: readonly Reopening[];
  readonly links: readonly FigureLink[];
  /** The whole of it, from a file; null: it follows from the workbook. */
  readonly template: Template | null;
  /** What a person set of it where it follows from the workbook. */
  readonly parts: TemplateParts;
  readonly corrections: readonly Correction[];
  /** Goes before the template's own; null: the template's. */
  readonly period: Period | null;
  /** Null: that of the Office program. */
  readonly language: Language | null;
  /** Checks again by itself after each change. */
  readonly live: boolean;
  /** Marks cells after each check. */
  readonly marks: boolean;
  /** Marks say in words what is wrong, too. */
  readonly notes: boolean;
  /** What agrees is marked, too: in the cells, and in the Word file with comments. */
  readonly ticks: boolean;
  readonly welcomeSeen: boolean;
  /** What the last check that was asked for found, for telling what is new in the next; null: none, or too much to keep. */
  readonly lastRun: KeptRun | null;
}

export interface KeptRun {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly findings: readonly PastFinding[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  dismissals: [],
  reopenings: [],
  links: [],
  template: null,
  parts: {},
  corrections: [],
  period: null,
  language: null,
  live: true,
  marks: true,
  notes: false,
  ticks: false,
  welcomeSeen: false,
  lastRun: null,
};
