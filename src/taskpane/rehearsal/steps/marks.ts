import type { Mark } from "../../../core/model/mark";
import { askExcel, type Refusal } from "../ask-excel";
import type { Result } from "../../../core/base/result";
import type { Behaviour } from "../behaviours";
import { describeRefused } from "../describe-refused";
import { SCRATCH } from "../scratch";
import { GREEN, red, type Step, type Verdict } from "../step";

const MARKS: readonly Mark[] = [
  { sheet: SCRATCH, row: 2, column: 1, severity: "error", text: "Ô thử" },
  { sheet: SCRATCH, row: 3, column: 2, severity: "warning", text: "Ô thử" },
];

/** Cells are coloured, and a person sees it. */
export const markStep: Step = {
  id: "mark",
  run: async ({ host, ask }) => {
    const marked = await host.mark(MARKS);
    if (!marked.ok) return red(null, describeRefused(marked.error));
    const rules = await countRules();
    if (!rules.ok) return red(null, rules.error.words);
    if (rules.value !== MARKS.length) return red(null, `${rules.value} rules, not ${MARKS.length}`);
    return (await ask("are-marks-seen").answer) === "no" ? red(null, "not seen") : GREEN;
  },
};

/** Every rule that Excel lists can be read. */
export const rulesStep: Step = { id: "rules", run: () => judgeRules("formats-broken") };

/** Our colours go, and nothing of them stays. */
export const unmarkStep: Step = {
  id: "unmark",
  run: async ({ host }) => {
    const unmarked = await host.unmark();
    if (!unmarked.ok) return red(null, describeRefused(unmarked.error));
    const left = await countRules();
    if (!left.ok) return red(null, left.error.words);
    if (left.value === 0) return GREEN;
    const readable = await judgeRules("formats-broken");
    return readable.kind === "red" ? readable : red("formats-undeletable", `${left.value} rules left`);
  },
};

/** What Ctrl+Z brings back can be read and taken away again. */
export const undoMarksStep: Step = {
  id: "undo-marks",
  run: async ({ host, ask }) => {
    const answer = await ask("undo-unmarking").answer;
    if (answer === "leave-out") return { kind: "left-out" };
    const judged = await judgeRules("undo-breaks-formats");
    const unmarked = await host.unmark();
    if (judged.kind === "red") return judged;
    if (!unmarked.ok) return red(null, describeRefused(unmarked.error));
    const left = await countRules();
    if (!left.ok) return red(null, left.error.words);
    return left.value === 0 ? GREEN : red("formats-undeletable", `${left.value} rules left`);
  },
};

function countRules(): Promise<Result<number, Refusal>> {
  return askExcel(async (context) => {
    const count = rulesOf(context).getCount();
    await context.sync();
    return count.value;
  });
}

/** Green where each rule of the scratch sheet can be read by itself. */
async function judgeRules(behaviour: Behaviour): Promise<Verdict> {
  const count = await countRules();
  if (!count.ok) return red(behaviour, count.error.words);
  for (let place = 0; place < count.value; place++) {
    const read = await askExcel(async (context) => {
      rulesOf(context).getItemAt(place).load("type");
      await context.sync();
    });
    if (!read.ok) return red(behaviour, read.error.words);
  }
  return GREEN;
}

function rulesOf(context: Excel.RequestContext): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(SCRATCH).getRange().conditionalFormats;
}
