import { askExcel, type Refusal } from "../ask-excel";
import { ok, type Result } from "../../../core/base/result";
import { formatSet, UNDO, UNDO_GROUPS } from "../../../hosts/office/requirements";
import type { Behaviour } from "../behaviours";
import { SCRATCH } from "../scratch";
import { GREEN, red, type Question, type RehearsalDesk, type Step, type Verdict } from "../step";
import { listMerges } from "./merges";

/** Work of several messages makes one step of undo. */
export const undoGroupStep: Step = {
  id: "undo-group",
  run: async ({ supports }) => {
    if (!supports(UNDO_GROUPS)) return { kind: "lacking", set: formatSet(UNDO_GROUPS) };
    const merged = await askExcel(
      async (context) => {
        const cells = context.workbook.worksheets.getItem(SCRATCH).getRange("E3:E4");
        cells.values = [[1], [2]];
        await context.sync();
        cells.formulas = [["=B3+1"], ["=B4+1"]];
        await context.sync();
      },
      { mergeUndoGroup: true },
    );
    if (merged.ok) return GREEN;
    const isRefused = merged.error.code === "UndoNotSupported";
    return red(isRefused ? "undo-groups-refused" : "undo-groups-break", merged.error.words);
  },
};

/** Ctrl+Z takes back what was written. */
export const undoStep: Step = {
  id: "undo",
  run: (desk) => tryUndo(desk, "undo-typing", null, () => Promise.resolve(ok(null))),
};

/** It does so when merged cells were listed meanwhile. */
export const undoMergesStep: Step = {
  id: "undo-merges",
  run: (desk) => tryUndo(desk, "undo-after-merges", "merged-areas-empty-undo", () => askExcel(listMerges)),
};

async function tryUndo(
  { supports, ask }: RehearsalDesk,
  question: Question,
  behaviour: Behaviour | null,
  meanwhile: () => Promise<Result<unknown, Refusal>>,
): Promise<Verdict> {
  if (!supports(UNDO)) return { kind: "lacking", set: formatSet(UNDO) };
  const before = await readCell();
  if (!before.ok) return red(null, before.error.words);
  const typed = await askExcel(async (context) => {
    context.workbook.worksheets.getItem(SCRATCH).getRange(CELL).values = [[`${question} ${before.value}`]];
    await context.sync();
  });
  if (!typed.ok) return red(null, typed.error.words);
  const done = await meanwhile();
  // What refuses here is told by a step of its own.
  if (!done.ok) return { kind: "left-out" };
  if ((await ask(question).answer) === "leave-out") return { kind: "left-out" };
  const after = await readCell();
  if (!after.ok) return red(null, after.error.words);
  if (after.value === before.value) return GREEN;
  return red(behaviour, `${CELL}: ${after.value}, not ${before.value}`);
}

function readCell(): Promise<Result<string, Refusal>> {
  return askExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(SCRATCH).getRange(CELL).load("values");
    await context.sync();
    return JSON.stringify((cell.values as unknown[][])[0]?.[0] ?? "");
  });
}

const CELL = "G1";
