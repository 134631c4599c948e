import type { Language, Localized } from "../../core/base/language";
import type { Result } from "../../core/base/result";
import type { Collection } from "../../core/collect/collection";
import type { CellRange } from "../../core/model/address";
import type { Correction, SumCorrection } from "../../core/model/correction";
import type { Dismissal } from "../../core/model/decisions";
import type { Document } from "../../core/model/document";
import type { RuleFamily } from "../../core/model/finding";
import type { FigureLink, LinkedCell } from "../../core/model/link";
import type { NamedPaper } from "../../core/model/paper";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { SourceFile } from "../../core/proof/proof";
import type { SlipLayout } from "../../core/slips/slip";
import type { Period } from "../../core/model/period";
import type { CellPlace } from "../../core/model/place";
import type { Report } from "../../core/model/report";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { SetAside } from "../../core/sheets/set-aside";
import type { PlannedSheets, SheetKind } from "../../core/sheets/plan-sheets";
import type { Template, TemplateParts } from "../../core/template/schema";
import type { LongWork } from "../../ports/workbook-host";

/**
 * The core at arm's length: in a worker (`src/worker`), so that the pane never waits, or in the same thread for tests.
 * It keeps what it was last given: a sheet or document that is the same object is not sent and not read again.
 */
export interface Analyzer {
  readonly analyze: (request: AnalysisRequest, work?: LongWork) => Promise<Result<Analysis, AnalyzerError>>;
  /** Plans the built sheets from the same request. */
  readonly planSheets: (
    request: AnalysisRequest,
    options: PlanRequest,
    work?: LongWork,
  ) => Promise<Result<PlannedSheets, AnalyzerError>>;
  /** Takes the entries out of units' files, and plans the sheets that they go to. */
  readonly collect: (
    request: CollectRequest,
    work?: LongWork,
  ) => Promise<Result<CollectedSheets, AnalyzerError>>;
  /** The return slips of the request's findings, as documents to be written. They are in Vietnamese. */
  readonly planSlips: (
    request: AnalysisRequest,
    options: SlipRequest,
    work?: LongWork,
  ) => Promise<Result<readonly NamedPaper[], AnalyzerError>>;
  /** The proof sheet of the request's check, as the text of an HTML file. */
  readonly writeProof: (
    request: AnalysisRequest,
    options: ProofRequest,
    work?: LongWork,
  ) => Promise<Result<string, AnalyzerError>>;
  /** The request's links with what a person says of one figure; null takes back what was said of it. */
  readonly linkFigure: (
    request: AnalysisRequest,
    figure: FigureReference,
    target: LinkRequest | null,
    work?: LongWork,
  ) => Promise<Result<readonly FigureLink[], AnalyzerError>>;
  /** A sum that a person points at, as it is kept: with the words by which its cells are found again. */
  readonly declareSum: (
    request: AnalysisRequest,
    sum: SumRequest,
    work?: LongWork,
  ) => Promise<Result<SumCorrection, AnalyzerError>>;
}

/** All that an analysis rests on. */
export interface AnalysisRequest {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly documents: readonly Document[];
  /** Null: it follows from the workbooks and documents. */
  readonly template: Template | null;
  /** That a person set; null: the template's. */
  readonly period?: Period | null;
  /** Parts of the template that a person set, where the rest follows from the workbooks. */
  readonly parts?: TemplateParts;
  readonly links: readonly FigureLink[];
  readonly corrections: readonly Correction[];
  readonly language: Language;
  /** Also tells the faults that a document's table has in common with a workbook's: for annotating. */
  readonly keepRepeats?: boolean;
  /** Also lists the figures of the tables that hold: for ticking them. */
  readonly ticks?: boolean;
}

export interface PlanRequest {
  /** Null: all tables of the template in force. */
  readonly which: readonly SheetKind[] | null;
  /** Plain numbers instead of formulas. */
  readonly values: boolean;
  /** Findings set aside, by id: the findings sheet tells them last, with the reason and the day. */
  readonly setAside: readonly (Omit<SetAside, "finding"> & Pick<Dismissal, "finding">)[];
}

export interface CollectRequest {
  readonly files: readonly UnitSource[];
  /** Last year's, to hold tables against. */
  readonly previous?: readonly UnitSource[];
  readonly template: Template;
  readonly language: Language;
}

/** One unit's file; `read` gives null where its content is not to be had (it lies in a cloud, or was moved). */
export interface UnitSource {
  readonly name: string;
  readonly read: () => Promise<Uint8Array | null>;
}

export interface CollectedSheets {
  readonly collection: Collection;
  /** The register: a person's own sheets from then on. */
  readonly register: readonly SheetPlan[];
  /** The units' tables of each layout, added up: a person's own sheets, too. Their formulas speak of sheets of the report. */
  readonly sums: readonly SheetPlan[];
  /** Who reported, what to look at, and each unit's table: Khớp's sheets. */
  readonly report: readonly SheetPlan[];
}

export interface SlipRequest {
  readonly layout: SlipLayout;
  /** Findings set aside, by id. */
  readonly leaveOut: readonly string[];
}

/** What a proof sheet says beside the check. */
export interface ProofRequest extends Pick<PlanRequest, "setAside"> {
  readonly files: readonly SourceFile[];
  /** When, with the offset of the place (`core/proof/proof.ts`). */
  readonly at: string;
  /** How many findings were mended in this session. */
  readonly fixed: number;
}

/** A figure of a text by the offsets of its place in the Report (`FigureVerdict.at`). */
export interface FigureReference {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export type LinkRequest =
  | Pick<LinkedCell, "kind" | "sheet" | "address">
  | { readonly kind: "not-checkable"; readonly reason: string };

/** Cells as people name them (`core/sums/parse-cells.ts`). */
export interface SumRequest {
  readonly sheet: string;
  /** Where several workbooks have a sheet of that name. */
  readonly workbook?: string;
  readonly parts: string;
  readonly total: string;
}

/** A Report, and what a person wants to see beside it. */
export interface Analysis {
  readonly report: Report;
  readonly overview: Overview;
}

export interface Overview {
  /** Entries of the register that are models, by field, in the template's order, those of no known field last. */
  readonly modelsByField: readonly FieldCount[];
  /** The unit each finding concerns, by the finding's id; findings that concern none are left out. */
  readonly unitOfFinding: Readonly<Record<string, string>>;
  /** Indices in `report.figures.items` of the figures that a person linked to a cell or set aside. */
  readonly linkedFigures: readonly number[];
  /** Of every table of the workbooks, in their order. */
  readonly headings: readonly Heading[];
  /** Canonical names of the units, in the catalogue's order. */
  readonly units: readonly string[];
  /** The template in force. */
  readonly template: Template;
  /** The cells of the figures that hold, where they were asked for. */
  readonly ticks?: readonly CellPlace[];
  /** Every rule, so that the pane knows its family without loading it. */
  readonly rules: readonly RuleSummary[];
}

/** Where a table says what its rows and columns are. */
export interface Heading {
  readonly workbook: string;
  readonly sheet: string;
  /** From the header's first row to the last row of the body. */
  readonly range: CellRange;
  readonly headerBottom: number;
  /** The last of the columns at its left that name a row; null where none does. */
  readonly labelRight: number | null;
}

export interface FieldCount {
  /** The field's id; null: entries whose field is empty or unknown. */
  readonly field: string | null;
  readonly name: string;
  readonly models: number;
}

export interface RuleSummary {
  readonly id: string;
  readonly family: RuleFamily;
  readonly summary: Localized;
}

export interface AnalyzerError {
  readonly code:
    | "stopped"
    /** A mistake of ours or too little memory: the worker broke. `detail` has its words. */
    | "crashed"
    /** The figure is no longer where the Report had it. */
    | "figure-gone"
    /** The cell stands in no table that was recognised. */
    | "not-in-table"
    /** The cell holds no number. */
    | "no-number"
    /** What was named are no cells, or too many for one sum. */
    | "no-cells"
    /** Fewer than two cells that can be added. */
    | "too-few-parts";
  /** A cell, or a figure's words; "" where it concerns none. */
  readonly subject: string;
  readonly detail?: string;
}
