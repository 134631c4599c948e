import { associateActions } from "../../../src/commands/associate-actions";
import { createOfficeHost } from "../../../src/hosts/office/office-host";
import { officeSupports } from "../../../src/hosts/office/requirements";
import { ok } from "../../../src/core/base/result";
import { IMITATIONS, type Behaviour } from "../../../src/taskpane/rehearsal/behaviours";
import { createClickTaker } from "../../../src/taskpane/rehearsal/click-taker";
import { createRehearsal, type RehearsalState } from "../../../src/taskpane/rehearsal/create-rehearsal";
import { describeExcel } from "../../../src/taskpane/rehearsal/describe-excel";
import { describeResult } from "../../../src/taskpane/rehearsal/describe-result";
import type { StepId, Verdict } from "../../../src/taskpane/rehearsal/step";
import { makePaneExporter } from "../../../src/taskpane/pane-exporter";
import type { ExcelHost } from "../../support/excel-host/create-excel-host";
import { FIELD_BEHAVIOURS } from "../../support/excel-host/field/behaviours";
import { openExcel } from "../../support/excel-host/open-excel";
import { olderExcel } from "../../support/excel-host/requirement-sets";
import { sheet, workbook } from "../../support/grid";
import { FIELD_CASES, obey, type FieldCase } from "./field-cases";

const NOTHING: FieldCase = { red: [] };

/** A rehearsal to its end, with a person who does what is asked. */
async function rehearse(excel: ExcelHost, how: FieldCase = NOTHING): Promise<RehearsalState> {
  const clicks = createClickTaker();
  const onBreak = (error: unknown): never => {
    throw error;
  };
  associateActions(new Promise(() => undefined), { showPane: () => undefined, onBreak, take: clicks.take });
  await Office.onReady();
  clicks.begin();
  const done = (): Promise<ReturnType<typeof ok<undefined>>> => Promise.resolve(ok(undefined));
  const page = { isThere: () => Promise.resolve(false), open: () => undefined };
  const exporter = makePaneExporter(
    { saveFile: done, copyText: done },
    String(Office.context.platform),
    page,
  );
  const rehearsal = createRehearsal({
    host: createOfficeHost(),
    exporter,
    supports: officeSupports,
    nextClick: clicks.next,
    showPane: () => Office.addin.showAsTaskpane(),
    // What answers at all has answered after so many turns.
    patience: async () => {
      for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
  });
  let asked: string | null = null;
  rehearsal.subscribe(() => {
    const { question } = rehearsal.getState();
    if (question === asked) return;
    asked = question;
    if (question === null) return;
    setTimeout(() => {
      const answer = obey(question, excel, how);
      if (answer === null) excel.ribbon.click("check");
      else rehearsal.answer(answer);
    }, 0);
  });
  how.before?.(excel);
  await rehearsal.start();
  return rehearsal.getState();
}

function redOf({ verdicts }: RehearsalState): Map<StepId, Extract<Verdict, { kind: "red" }>> {
  return new Map([...verdicts].flatMap(([id, verdict]) => (verdict.kind === "red" ? [[id, verdict]] : [])));
}

it("is green throughout with an Excel that keeps to the documents, and leaves the workbook as it was", async () => {
  const excel = openExcel();
  const state = await rehearse(excel);
  expect([...redOf(state)]).toEqual([]);
  expect([...state.verdicts.values()].every(({ kind }) => kind === "green")).toBe(true);
  expect(state.verdicts.size).toBe(23);
  expect(excel.workbook.sheets.value.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(excel.gaps).toEqual([]);
});

describe.each(Object.entries(FIELD_CASES) as [Behaviour, FieldCase][])(
  "an Excel with %s",
  (behaviour, how) => {
    it("is red at the step that meets it, with a sentence and the switch that imitates it", async () => {
      const excel = openExcel(how.options);
      const state = await rehearse(excel, how);
      const red = redOf(state);
      expect([...red.keys()]).toEqual(how.red);
      expect([...red.values()].some((verdict) => verdict.behaviour === behaviour)).toBe(true);
      for (const language of ["vi", "en"] as const) {
        const text = describeResult(state, describeExcel(officeSupports), language);
        expect(text).toContain(IMITATIONS[behaviour]);
        expect(text).toMatch(/^Excel 16\.0\.0\.0 · /mu);
        expect(text).toContain("ExcelApi 1.20");
      }
    });
  },
);

it("tells every behaviour that the host imitates", () => {
  expect(Object.keys(IMITATIONS)).toEqual(expect.arrayContaining(Object.keys(FIELD_BEHAVIOURS)));
});

it("an older Excel lacks undo, which is no fault", async () => {
  const state = await rehearse(openExcel({ sets: olderExcel("1.14") }));
  expect([...redOf(state)]).toEqual([]);
  expect(state.verdicts.get("undo")).toEqual({ kind: "lacking", set: "ExcelApi 1.19" });
  expect(state.verdicts.get("undo-group")).toMatchObject({ kind: "lacking" });
  expect(describeResult(state, [], "vi")).toContain("Không có");
});

it("touches no workbook that holds something", async () => {
  const book = workbook(sheet("Sổ thật", "Đơn vị | Số\nTổ may | 5"));
  const excel = openExcel({ workbook: book });
  const state = await rehearse(excel);
  expect(state.verdicts.get("workbook")).toMatchObject({ kind: "red", error: "Sổ thật" });
  expect([...state.verdicts.values()].filter(({ kind }) => kind === "left-out")).toHaveLength(21);
  expect(excel.workbook.sheets.value.map(({ name }) => name)).toEqual(["Sổ thật"]);
  expect(excel.model.value("Sổ thật", "B2")).toBe(5);
});

it("takes the sheets of a broken-off rehearsal away and begins anew", async () => {
  const excel = openExcel();
  excel.model.addSheet("Khớp thử");
  excel.model.type("Khớp thử", "A9", "dở dang");
  const state = await rehearse(excel);
  expect([...redOf(state)]).toEqual([]);
  expect(excel.workbook.sheets.value.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("what Excel refuses unforeseen is red with Excel's own words, and the rest goes on", async () => {
  const excel = openExcel();
  const state = await rehearse(excel, {
    red: [],
    meanwhile: (question) => {
      if (question === "is-file-there") excel.faults.failAction(1, "GeneralException");
    },
  });
  expect(state.verdicts.get("pane")).toMatchObject({ kind: "red" });
  expect(state.verdicts.get("shortcut")).toEqual({ kind: "green" });
});
