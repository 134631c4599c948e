import { releaseProxy } from "comlink";
import type { Language } from "../core/base/language";
import type { Result } from "../core/base/result";
import type { Collection } from "../core/collect/collection";
import type { SumCorrection } from "../core/model/correction";
import type { Document } from "../core/model/document";
import type { Finding } from "../core/model/finding";
import type { FigureLink } from "../core/model/link";
import type { FigureVerdict, Report } from "../core/model/report";
import type { NamedPaper } from "../core/model/paper";
import type { PlannedCell, SheetPlan } from "../core/model/sheet-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/model/workbook";
import type { Template } from "../core/template/schema";
import type { PlannedSheets } from "../core/sheets/plan-sheets";
import type {
  Analysis,
  AnalysisRequest,
  AnalyzerError,
  FigureReference,
  LinkRequest,
  PlanRequest,
  ProofRequest,
  SlipRequest,
  SumRequest,
} from "../app/analysis/analyzer";
import { createCollectEngine } from "../app/analysis/collect-engine";
import { createEngine } from "../app/analysis/create-engine";
import { readUnitFile } from "../hosts/read-unit-file";
import type { DocumentError } from "../ports/document-error";
import type { AnnotatedFile } from "../ports/document-reader";
import { createLocalReader } from "./local-reader";
import { joinSheet, type SheetHead, type SheetSlice } from "./sheet-slices";

/** A request whose sheets and documents were sent before and are called by their numbers. */
export interface SentRequest extends Omit<AnalysisRequest, "workbooks" | "documents"> {
  readonly workbooks: readonly { readonly name: string; readonly sheets: readonly number[] }[];
  readonly documents: readonly number[];
}

/** An analysis without its long lists, which are fetched in pieces. */
export interface AnalysisHead {
  readonly report: Report;
  readonly overview: Analysis["overview"];
  readonly findings: number;
  readonly figures: number;
}

/** Planned sheets without their cells. */
export interface PlansHead {
  readonly planned: PlannedSheets;
  readonly cells: readonly number[];
}

/** A collection with its planned sheets, without their cells. */
export interface CollectionHead extends PlansHead {
  readonly collection: Collection;
  /** How many of the plans are the register's. */
  readonly registers: number;
  /** How many of the plans after these are sums of units' tables. */
  readonly sums: number;
}

/** What the worker does when asked from the other thread. */
export interface WorkerService {
  /** Begins a sheet; its slices follow, then `endSheet`. */
  readonly beginSheet: (id: number, head: SheetHead) => void;
  readonly addSlice: (id: number, slice: SheetSlice) => void;
  readonly endSheet: (id: number) => void;
  readonly addDocument: (id: number, document: Document) => void;
  /** Forgets all sheets and documents but these. */
  readonly keepOnly: (ids: readonly number[]) => void;
  readonly analyze: (request: SentRequest, onProgress: Progress) => AnalysisHead;
  /** A stretch of the findings of the last analysis. */
  readonly takeFindings: (from: number, to: number) => readonly Finding[];
  readonly takeFigures: (from: number, to: number) => readonly FigureVerdict[];
  readonly planSheets: (request: SentRequest, options: PlanRequest, onProgress: Progress) => PlansHead;
  /** A stretch of the cells of the last plans. */
  readonly takeCells: (plan: number, from: number, to: number) => readonly PlannedCell[];
  readonly linkFigure: (
    request: SentRequest,
    figure: FigureReference,
    target: LinkRequest | null,
  ) => Result<readonly FigureLink[], AnalyzerError>;
  readonly declareSum: (request: SentRequest, sum: SumRequest) => Result<SumCorrection, AnalyzerError>;
  readonly startCollection: (template: Template) => void;
  readonly addUnitFile: (name: string, bytes: Uint8Array | null, previous: boolean) => Promise<void>;
  /** Plans the sheets of the files added; the register's come first. */
  readonly planCollection: (language: Language) => CollectionHead;
  readonly planSlips: (
    request: SentRequest,
    options: SlipRequest,
    onProgress: Progress,
  ) => readonly NamedPaper[];
  readonly writeProof: (request: SentRequest, options: ProofRequest, onProgress: Progress) => Promise<string>;
  readonly writePapers: (papers: readonly NamedPaper[]) => Promise<Result<Uint8Array, DocumentError>>;
  readonly readText: (name: string, text: string) => Promise<Result<Document, DocumentError>>;
  readonly readFile: (name: string, bytes: Uint8Array) => Promise<Result<Document, DocumentError>>;
  readonly annotate: (
    name: string,
    bytes: Uint8Array,
    findings: readonly Finding[],
    ticked: readonly FigureVerdict[],
    language: Language,
  ) => Promise<Result<AnnotatedFile, DocumentError>>;
}

type Progress = (done: number, total: number) => void;

/** The service over one engine. Numbers that were never sent are a mistake of ours, and throw. */
export function createWorkerService(): WorkerService {
  const engine = createEngine();
  const collector = createCollectEngine(readUnitFile);
  const reader = createLocalReader();
  const begun = new Map<number, { readonly head: SheetHead; readonly slices: SheetSlice[] }>();
  const sheets = new Map<number, SheetSnapshot>();
  const documents = new Map<number, Document>();
  let books: readonly WorkbookSnapshot[] = [];
  let last: Analysis | null = null;
  let plans: readonly SheetPlan[] = [];

  const restore = ({ workbooks, documents: texts, ...rest }: SentRequest): AnalysisRequest => {
    books = workbooks.map(({ name, sheets: ids }) =>
      reuse(books, { name, sheets: ids.map((id) => demand(sheets.get(id), id)) }),
    );
    return { ...rest, workbooks: books, documents: texts.map((id) => demand(documents.get(id), id)) };
  };

  return {
    beginSheet: (id, head) => {
      begun.set(id, { head, slices: [] });
    },
    addSlice: (id, slice) => {
      demand(begun.get(id), id).slices.push(slice);
    },
    endSheet: (id) => {
      const { head, slices } = demand(begun.get(id), id);
      begun.delete(id);
      sheets.set(id, joinSheet(head, slices));
    },
    addDocument: (id, document) => {
      documents.set(id, document);
    },
    keepOnly: (ids) => {
      const kept = new Set(ids);
      begun.clear();
      for (const store of [sheets, documents])
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
    },
    analyze: (request, onProgress) => {
      last = engine.analyze(restore(request), onProgress);
      release(onProgress);
      const { report, overview } = last;
      const head = { ...report, findings: [], figures: { ...report.figures, items: [] } };
      return {
        report: head,
        overview,
        findings: report.findings.length,
        figures: report.figures.items.length,
      };
    },
    takeFindings: (from, to) => last?.report.findings.slice(from, to) ?? [],
    takeFigures: (from, to) => last?.report.figures.items.slice(from, to) ?? [],
    planSheets: (request, options, onProgress) => {
      const planned = engine.planSheets(restore(request), options, onProgress);
      release(onProgress);
      ({ plans } = planned);
      return headOfPlans(planned);
    },
    startCollection: (template) => {
      collector.start(template);
    },
    addUnitFile: (name, bytes, previous) => collector.add(name, bytes, previous),
    planCollection: (language) => {
      const { collection, register, sums, report } = collector.finish(language);
      plans = [...register, ...sums, ...report];
      return {
        collection,
        registers: register.length,
        sums: sums.length,
        ...headOfPlans({ plans, notes: [] }),
      };
    },
    planSlips: (request, options, onProgress) => {
      const papers = engine.planSlips(restore(request), options, onProgress);
      release(onProgress);
      return papers;
    },
    writeProof: async (request, options, onProgress) => {
      const written = await engine.writeProof(restore(request), options, onProgress);
      release(onProgress);
      return written;
    },
    writePapers: (papers) => reader.writePapers(papers),
    takeCells: (plan, from, to) => plans[plan]?.cells.slice(from, to) ?? [],
    linkFigure: (request, figure, target) => engine.linkFigure(restore(request), figure, target),
    declareSum: (request, sum) => engine.declareSum(restore(request), sum),
    readText: (name, text) => reader.readText(name, text),
    readFile: (name, bytes) => reader.readFile(name, bytes),
    annotate: (name, bytes, findings, ticked, language) =>
      reader.annotate(name, bytes, findings, ticked, language),
  };
}

function headOfPlans(planned: PlannedSheets): PlansHead {
  return {
    planned: { ...planned, plans: planned.plans.map((plan) => ({ ...plan, cells: [] })) },
    cells: planned.plans.map((plan) => plan.cells.length),
  };
}

/** The same workbook as before where it has the same sheets, so that what was read from it is not read again. */
function reuse(known: readonly WorkbookSnapshot[], { name, sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const same = known.find(
    (each) =>
      each.name === name &&
      each.sheets.length === sheets.length &&
      each.sheets.every((sheet, index) => sheet === sheets[index]),
  );
  return same ?? { name, sheets };
}

/** From the other thread, a function is a line that stays open until it is let go. */
function release(tell: Progress & { readonly [releaseProxy]?: () => void }): void {
  tell[releaseProxy]?.();
}

function demand<T>(value: T | undefined, id: number): T {
  if (value === undefined) throw new Error(`number ${id} was not sent`);
  return value;
}
