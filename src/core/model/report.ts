import type { Finding } from "./finding";
import type { Place } from "./place";
import type { ReportQuestion } from "./question";
import type { ColumnKey } from "./register";

/** The result of a check: all that any output, pane or program reads. Its shape is fixed for outside programs. */
export interface Report {
  readonly schemaVersion: 1;
  readonly workbooks: readonly string[];
  readonly documents: readonly string[];
  readonly template: string;
  /** What was taken from the workbook where nobody set a template, and from where. */
  readonly templateDetails?: TemplateDetails;
  readonly tables: readonly ReportTable[];
  /** What the reader was not sure of: columns with headers nobody has seen, tables that do not say what they count. */
  readonly questions?: readonly ReportQuestion[];
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  /** Held against an earlier run, where one was given. */
  readonly since?: RunComparison;
  readonly gaps: readonly Gap[];
  readonly stats: ReportStats;
}

/** What became of the findings between two runs. */
export interface RunComparison {
  /** Ids of this run's findings that the run before had not. */
  readonly new: readonly string[];
  /** Still there, with other numbers. */
  readonly changed: readonly string[];
  /** Still there as they were. */
  readonly still: readonly string[];
  readonly gone: readonly PastFinding[];
}

/** A finding as a later run knows it again. */
export interface PastFinding {
  readonly id: string;
  readonly rule: string;
  /** Where it stood: `"Khen thưởng!C9"`. */
  readonly place: string;
  /** Of the words it is told with: rows, columns, labels; equal though its numbers and its cell have moved. */
  readonly meaning: string;
}

/** The parts of a derived template in words. */
export interface TemplateDetails {
  readonly name: string;
  readonly period: { readonly from: number; readonly to: number; readonly name: string };
  readonly levels: readonly string[];
  readonly fields: readonly string[];
  readonly subjects: readonly string[];
  readonly kinds: readonly string[];
  /** One sentence a part: what was taken, and from where. */
  readonly parts: readonly TemplatePart[];
  /** What the tables that can be built do not count, or count though it lacks something: as the lines below them say it. */
  readonly leftOut?: readonly { readonly sheet: string; readonly message: string }[];
}

export interface TemplatePart {
  readonly part: "period" | "levels" | "fields" | "subjects" | "kinds" | "movement" | "tables";
  readonly value: string;
  readonly from: string;
  /** Nothing in the workbook says it: it is what is usual. */
  readonly isUsual?: boolean;
}

export interface ReportTable {
  readonly id: string;
  readonly kind: TableKind;
  readonly workbook?: string;
  readonly sheet: string;
  readonly range: string;
  readonly records: number;
  readonly document?: string;
  /** What each column was taken for, from left to right. */
  readonly columns?: readonly ReportColumn[];
  /** For a register: what was read as another writing than it says letter for letter. */
  readonly normalised?: readonly NormalisedValue[];
}

/** One writing that was understood as another: how often, and where it stands first. */
export interface NormalisedValue {
  readonly role: ColumnKey;
  readonly header: string;
  /** The first cell that says it. */
  readonly address: string;
  /** As the cell writes it; for a value that stands elsewhere the heading's words, the mark ("nt"), or "" for a blank. */
  readonly from: string;
  readonly to: string;
  readonly how: "writing" | "year" | "flag" | "encoding" | "merged" | "heading" | "filled-down" | "marked";
  readonly entries: number;
}

/** What the reader made of one column, so that a person can correct it (`core/model/correction.ts`). */
export interface ReportColumn {
  /** `"C"`. */
  readonly column: string;
  /** The header's words from the top down, joined by ` › `. */
  readonly header: string;
  /** For a register, the `ColumnKey`; else `ordinal`, `label`, `measure` or `text`; `"none"` where it is not used. */
  readonly role: string;
  /** How sure the reader is, 0–1: 1 for a known header or a person's word. */
  readonly confidence: number;
}

export type TableKind = "register" | "awards" | "fields" | "units" | "generic";

/** Every figure of the text has a verdict, so that silence is never read as correctness. */
export interface Figures {
  readonly read: number;
  readonly matched: number;
  readonly differing: number;
  readonly notCheckable: number;
  readonly items: readonly FigureVerdict[];
}

export interface FigureVerdict {
  readonly at: Place;
  readonly quote: string;
  readonly value: number;
  readonly unit: string;
  readonly verdict: "matched" | "differs" | "not-checkable";
  /** Why it could not be checked: a code such as `no-source`, `document-number`, `date`. */
  readonly reason: string | null;
  /** For `by-hand`: what the person gave as the reason. */
  readonly note?: string;
  readonly sources: readonly Place[];
}

/** What was not checked, and why. */
export type Gap =
  | { readonly kind: "table-not-found"; readonly workbook: string; readonly message: string }
  /** What a person said of a figure, and the figure or its cell is gone. */
  | { readonly kind: "link-lost"; readonly document: string; readonly message: string }
  /** A sum that a person declared, and its cells are gone. */
  | { readonly kind: "sum-lost"; readonly sheet: string; readonly message: string }
  | { readonly kind: "rule-crashed"; readonly rule: string; readonly message: string }
  | { readonly kind: "unreadable"; readonly source: string; readonly message: string };

export interface ReportStats {
  readonly cells: number;
  readonly records: number;
  /** Wall time as the caller measured it; the one part of a Report that differs from run to run. */
  readonly milliseconds: { readonly read: number; readonly analyze: number };
}
