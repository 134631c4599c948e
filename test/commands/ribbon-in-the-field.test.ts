import { associateActions } from "../../src/commands/associate-actions";
import { showPane } from "../../src/taskpane/show-pane";
import type { FieldName } from "../support/excel-host/field/behaviours";
import { openExcel } from "../support/excel-host/open-excel";
import { startDesk } from "./test-desk";

const PANES: readonly FieldName[] = ["pane-hangs", "pane-waits-for-click", "pane-refused"];

/** As the page does: associated while its script runs, the desk when Office is ready. */
function startPage(): ReturnType<typeof startDesk> {
  const desk = startDesk();
  const opening = Office.onReady().then(() => ({ ...desk, showPane }));
  associateActions(opening, {
    showPane,
    onBreak: (error) => {
      throw error;
    },
  });
  return desk;
}

describe.each(PANES)("an Excel with %s", (name) => {
  it("does what is clicked, whatever becomes of the pane", async () => {
    const excel = openExcel({ field: [name] });
    const desk = startPage();
    await desk.settle();
    const click = excel.ribbon.click("check");
    expect(click).toEqual({ isRun: true, isCompleted: true });
    await desk.settle();
    expect(desk.log).toEqual(["go overview", "check"]);
  });
});

it("shows a pane that Excel opens only once the click is done", async () => {
  const excel = openExcel({ field: ["pane-waits-for-click"] });
  excel.pane.visibility = "Hidden";
  const desk = startPage();
  await desk.settle();
  excel.ribbon.click("compare");
  await desk.settle();
  await desk.settle();
  expect(excel.pane.visibility).toBe("Visible");
});

it("does not lose the click that started the add-in", async () => {
  const excel = openExcel({ field: ["first-click-lost"] });
  const click = excel.ribbon.click("build");
  expect(click).toEqual({ isRun: false, isCompleted: false });
  const desk = startPage();
  await desk.settle();
  expect(click).toEqual({ isRun: true, isCompleted: true });
  expect(desk.log).toEqual(["go build", "build"]);
});
