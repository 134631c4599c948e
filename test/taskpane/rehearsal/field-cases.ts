import type { Behaviour } from "../../../src/taskpane/rehearsal/behaviours";
import { SCRATCH } from "../../../src/taskpane/rehearsal/scratch";
import type { Answer, Question, StepId } from "../../../src/taskpane/rehearsal/step";
import type { ExcelHost, ExcelHostOptions } from "../../support/excel-host/create-excel-host";
import type { FieldName } from "../../support/excel-host/field/behaviours";

/** An Excel that misbehaves, and the steps of a rehearsal that are red with it. */
export interface FieldCase {
  readonly options?: ExcelHostOptions;
  readonly before?: (excel: ExcelHost) => void;
  /** What else happens while the person is asked. */
  readonly meanwhile?: (question: Question, excel: ExcelHost) => void;
  /** The questions that the person has to answer with no. */
  readonly sees?: readonly Question[];
  readonly red: readonly StepId[];
}

function on(name: FieldName, red: readonly StepId[], options: ExcelHostOptions = {}): FieldCase {
  return { options: { ...options, field: [name] }, red };
}

export const FIELD_CASES: Readonly<Record<Behaviour, FieldCase>> = {
  "formats-broken": {
    meanwhile: (question, excel) => {
      if (question === "are-marks-seen") excel.model.breakConditionalFormats(SCRATCH);
    },
    red: ["rules", "unmark"],
  },
  "formats-undeletable": {
    options: { field: ["formats-undeletable"] },
    meanwhile: (question, excel) => {
      if (question !== "are-marks-seen") return;
      for (const { conditionalFormats } of excel.workbook.sheets.value)
        for (const { id } of conditionalFormats.all) excel.field.brokenFormats.add(id);
    },
    red: ["unmark"],
  },
  "undo-breaks-formats": on("undo-breaks-formats", ["undo-marks"]),
  "undo-groups-refused": on("undo-groups-refused", ["undo-group"]),
  "undo-groups-break": on("undo-groups-break", ["undo-group"]),
  "pane-hangs": on("pane-hangs", ["pane"]),
  "pane-waits-for-click": on("pane-waits-for-click", ["ribbon"]),
  "pane-refused": on("pane-refused", ["pane"]),
  "first-click-lost": { ...on("first-click-lost", ["ribbon"]), sees: ["click-ribbon"] },
  "other-workbook-in-front": on("other-workbook-in-front", ["front", "build", "rebuild"]),
  "merged-areas-empty-undo": on("merged-areas-empty-undo", ["undo-merges"], { platform: "PC" }),
  "merged-areas-refused": on("merged-areas-refused", ["merges"]),
  "list-separator-other": on("list-separator-other", ["areas"], { platform: "PC" }),
  "read-only": on("read-only", ["workbook"]),
  "chart-selected": on("chart-selected", ["front"]),
  "dates-from-1904": on("dates-from-1904", ["dates"]),
  "functions-refused": on("functions-refused", ["dates"]),
  "calculated-by-hand": {
    before: (excel) => excel.model.calculateByHand(),
    red: ["calculation", "build", "rebuild"],
  },
  "files-not-saved": { options: { platform: "Mac" }, sees: ["is-file-there"], red: ["save"] },
  "session-lost": { before: (excel) => excel.faults.loseSession(), red: ["workbook"] },
};

/** Does what a question asks of the person; the answer, or null where the deed itself is one. */
export function obey(
  question: Question,
  excel: ExcelHost,
  { meanwhile, sees = [] }: FieldCase,
): Answer | null {
  meanwhile?.(question, excel);
  if (sees.includes(question)) return "no";
  if (question.startsWith("undo-")) excel.model.undo();
  return question === "click-ribbon" || question === "press-keys" ? null : "yes";
}
