import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { NO_CALCULATOR, type Calculator } from "./calc/calculator";
import type { LoggedCall } from "./scene";
import { Scene } from "./scene";
import type { Events } from "./events";
import type { Faults } from "./faults";
import type { FieldName } from "./field/behaviours";
import type { Field } from "./field/field";
import type { Ribbon } from "./field/ribbon";
import { answer, type Counters } from "./wire/answer";
import { apiObject, registerClasses } from "./wire/api-class";
import type { HostGap } from "./wire/api-error";
import type { WireAnswer } from "./wire/message";
import { Workbook } from "./model/workbook";
import { paneService, type PaneState } from "./objects/app-runtime";
import { rangeClass } from "./objects/range";
import { rangeAreasClass } from "./objects/range-areas";
import { workbookClass } from "./objects/workbook";
import { worksheetClass } from "./objects/worksheet";
import type { Platform, UndoStack } from "./undo";
import { Person } from "./person";
import { REQUIREMENT_SETS, type RequirementSets } from "./requirement-sets";

export interface ExcelHostOptions {
  /** The workbook that is open; one empty sheet `Sheet1` unless given. */
  readonly workbook?: WorkbookSnapshot;
  /** `vi-VN` unless said: what `text` shows and how typed texts are read. */
  readonly locale?: "vi-VN" | "en-US";
  /** What Office's own words are in; the locale unless said. */
  readonly displayLanguage?: string;
  readonly platform?: Platform;
  /** The highest version of each requirement set; whatever is not named is not there. See `REQUIREMENT_SETS`. */
  readonly sets?: RequirementSets;
  /** Works out formulas; without one each keeps the result it came with. */
  readonly calculator?: (workbook: Workbook) => Calculator;
  readonly author?: string;
  /** What it does against the documents, as users' Excels do; nothing unless said. */
  readonly field?: readonly FieldName[];
  /** Told of calls that are not emulated. Unless given, the test fails with an error nobody can catch. */
  readonly onGap?: (gap: HostGap) => void;
}

/** An Excel behind the genuine client. */
export interface ExcelHost {
  /** Answers one request; what `install` puts behind the client. */
  readonly execute: (message: readonly unknown[], callback: (answer: WireAnswer) => void) => void;
  /** The workbook as it is, to look at. */
  readonly workbook: Workbook;
  /** The workbook in a person's hands: typing, inserting rows, filtering, another's edits. */
  readonly model: Person;
  readonly counters: Counters;
  readonly calls: readonly LoggedCall[];
  readonly undo: UndoStack;
  readonly faults: Faults;
  readonly field: Field;
  /** Clicks on the buttons of the add-in. */
  readonly ribbon: Ribbon;
  readonly events: Events;
  /** References the client has not given back. */
  readonly references: { readonly count: number };
  readonly gaps: readonly HostGap[];
  /** What `Office.addin` asked. */
  readonly pane: PaneState;
  /** Whether a cell is being typed in: requests are refused, or wait with `delayForCellEdit`. */
  isEditingCell: boolean;
  readonly options: ExcelHostOptions;
  /** Brings the results of formulas up to date, before `workbook` is looked at directly. */
  readonly calculate: () => void;
  /** A new merged undo group; what `Excel.run({ mergeUndoGroup: true })` sends with its requests. */
  readonly newUndoGroup: () => string;
}

export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  registerClasses(rangeClass, rangeAreasClass, worksheetClass);
  const from = options.workbook ?? EMPTY;
  const workbook = new Workbook(from.name, from);
  const pane: PaneState = { startup: "None", visibility: "Visible" };
  const scene = new Scene({
    workbook,
    calculator: options.calculator?.(workbook) ?? NO_CALCULATOR,
    locale: options.locale ?? "vi-VN",
    platform: options.platform ?? "OfficeOnline",
    author: options.author ?? "Người dùng",
    sets: options.sets ?? REQUIREMENT_SETS,
    field: options.field ?? [],
    root: () => apiObject(workbookClass, workbook),
    service: (_scene, name) => paneService(name, pane),
    onGap: options.onGap ?? failLoudly,
  });
  const counters: Counters = {
    syncs: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
    cleanups: 0,
  };
  let groups = 0;
  const host: ExcelHost = {
    execute: (message, callback) => {
      void answer(scene, counters, () => host.isEditingCell, message).then(callback);
    },
    workbook,
    model: new Person(scene),
    counters,
    calls: scene.calls,
    undo: scene.undo,
    faults: scene.faults,
    field: scene.field,
    ribbon: scene.ribbon,
    events: scene.events,
    references: scene.references,
    gaps: scene.gaps,
    pane,
    isEditingCell: false,
    options,
    calculate: () => scene.calculate(),
    newUndoGroup: () => `undo-group-${++groups}`,
  };
  return host;
}

/** Out of any promise, so that no `catch` of the add-in hides it: jest and the browser report it as a failure. */
function failLoudly(gap: HostGap): void {
  queueMicrotask(() => {
    throw gap;
  });
}

const EMPTY: WorkbookSnapshot = {
  name: "Book1.xlsx",
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      values: [],
      formulas: new Map(),
      numberFormats: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      builtByKhop: false,
    },
  ],
};
