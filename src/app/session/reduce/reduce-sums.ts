import { foldToLine } from "../../../core/sums/fold-to-line";
import type { SheetCell } from "../../../ports/workbook-navigator";
import { keepCorrection } from "../../settings/keep-correction";
import { figureAt, viewDeclaring } from "../../select/view-declaring";
import type { SumAction } from "../event";
import type { Outcome } from "../outcome";
import type { SessionState } from "../state";
import type { SumDraft } from "../sum-draft";
import { requestOf } from "./inputs";
import { outdate } from "./reduce-documents";
import { saveSettings, signNow } from "./settings-step";
import { andThen, notify, step, type Step } from "./step";
import { beginTask, endTask } from "./tasks";

type Handled =
  SumAction | Extract<Outcome, { kind: "selection-taken" | "selection-failed" | "sum-declared" }>;

/** A sum is declared by pointing at its parts and its total. */
export function reduceSums(state: SessionState, event: Handled, now: number): Step {
  const { declaring } = state;
  switch (event.kind) {
    case "begin-sum":
      return step({ ...state, screen: "setup", declaring: beginDraft(state, event.total) });
    case "cancel-sum":
      return step({ ...state, declaring: null });
    case "name-sum-cells":
      return step({ ...state, declaring: declaring && { ...declaring, ...event.cells } });
    case "take-selection":
      return declaring && state.capabilities.reveal === "yes"
        ? step(state, { kind: "ask-selection", into: event.into })
        : step(state);
    case "selection-taken":
      return step({ ...state, declaring: declaring && takeRanges(state, declaring, event) });
    case "selection-failed": {
      const retry = { kind: "take-selection" as const, into: event.into };
      return step({
        ...state,
        problem: { trouble: { kind: "host", error: event.error }, task: null, retry },
      });
    }
    case "declare-sum": {
      if (!declaring || !state.check || viewDeclaring(state)?.ready !== true) return step(state);
      const request = requestOf(state, state.check);
      return beginTask(state, "declare-sum", { kind: "declare-sum", request, sum: declaring }, event);
    }
    case "sum-declared": {
      const settings = keepCorrection(state.settings, { ...event.sum, ...signNow(state, now) });
      const told = notify({ ...state, declaring: null }, { kind: "sum-declared" });
      return andThen(saveSettings(told, settings), (next) => endTask(outdate(next)));
    }
  }
}

/** Without a total, what was begun before goes on; else it begins on the first sheet with a table of figures. */
function beginDraft({ check, declaring }: SessionState, total?: SheetCell): SumDraft {
  if (total) return { sheet: total.sheet, parts: "", total: total.address };
  if (declaring) return declaring;
  const tables = check?.analysis.report.tables.filter(({ document }) => document === undefined) ?? [];
  const first = tables.find(({ kind }) => kind !== "register") ?? tables[0];
  return { sheet: first?.sheet ?? "", parts: "", total: "" };
}

/**
 * What was selected on another sheet begins anew there. A total is one cell, the first of a merged one; whole columns of
 * parts and of totals are told by one of their rows.
 */
function takeRanges(
  { check }: SessionState,
  draft: SumDraft,
  { into, selected: { sheet, ranges } }: Extract<Outcome, { kind: "selection-taken" }>,
): SumDraft {
  const kept = sheet === draft.sheet ? draft : { sheet, parts: "", total: "" };
  if (into === "parts") return { ...kept, parts: ranges.join("; ") };
  const [first = ""] = ranges;
  const read = check?.workbook.sheets.find((each) => each.name === sheet);
  const folded = read ? foldToLine(kept.parts, first, (cell) => figureAt(read, cell) !== null) : null;
  return { ...kept, total: first.split(":")[0] ?? "", ...folded };
}
