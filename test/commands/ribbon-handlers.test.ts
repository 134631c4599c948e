import type { Check, SessionState } from "../../src/app/session/state";
import type { TaskKind, Work } from "../../src/app/session/task";
import { RIBBON_HANDLERS } from "../../src/commands/ribbon-handlers";
import { startDesk } from "./test-desk";

const checked: Partial<SessionState> = { check: { stale: false } as unknown as Check };
const problem: Partial<SessionState> = {
  problem: {
    trouble: { kind: "host", error: { code: "protected", subject: "Danh sách" } },
    task: null,
    retry: null,
  },
};

test("check opens the pane, checks, then marks", async () => {
  const desk = startDesk();
  const done = RIBBON_HANDLERS.check(desk);
  await desk.settle();
  expect(desk.log).toEqual(["pane", "go overview", "check"]);
  desk.set({ work: { kind: "idle" }, ...checked });
  await desk.settle();
  expect(desk.log.slice(3)).toEqual(["mark"]);
  desk.set({ work: { kind: "idle" }, marks: "shown" });
  await done;
});

test.each<[string, Partial<SessionState>]>([
  ["failed", { ...checked, ...problem }],
  ["was stopped", { ...checked, stopped: true }],
  ["left marks already", { ...checked, marks: "shown" }],
])("a check that %s is not marked again", async (_name, outcome) => {
  const desk = startDesk();
  const done = RIBBON_HANDLERS.check(desk);
  await desk.settle();
  desk.set({ work: { kind: "idle" }, ...outcome });
  await done;
  expect(desk.log).not.toContain("mark");
});

test("a button that started the add-in waits for the workbook's settings, and for a running task", async () => {
  const desk = startDesk({ settingsFile: { kind: "loading" }, work: running("recheck") });
  const done = RIBBON_HANDLERS.build(desk);
  await desk.settle();
  expect(desk.log).toEqual([]);
  desk.set({ settingsFile: { kind: "ready" } });
  await desk.settle();
  expect(desk.log).toEqual([]);
  desk.set({ work: { kind: "idle" } });
  await desk.settle();
  expect(desk.log).toEqual(["go build", "build"]);
  desk.set({ work: { kind: "idle" } });
  await done;
});

test("build asks nothing and leaves the pane as it is", async () => {
  const desk = startDesk();
  const done = RIBBON_HANDLERS.build(desk);
  await desk.settle();
  desk.set({ work: { kind: "idle" } });
  await done;
  expect(desk.log).toEqual(["go build", "build"]);
});

test.each(["build", "unmark"] as const)("%s that fails opens the pane, which says why", async (action) => {
  const desk = startDesk();
  const done = RIBBON_HANDLERS[action](desk);
  await desk.settle();
  desk.set({ work: { kind: "idle" }, ...problem });
  await done;
  expect(desk.log.at(-1)).toBe("pane");
});

test("compare shows the report screen at once, also while something runs", async () => {
  const desk = startDesk({ work: running("check") });
  await RIBBON_HANDLERS.compare(desk);
  expect(desk.log).toEqual(["go report", "pane"]);
});

test.each([
  ["nextFinding", "next-finding"],
  ["previousFinding", "previous-finding"],
] as const)("%s steps through the findings without opening the pane", async (action, event) => {
  const desk = startDesk(checked);
  await RIBBON_HANDLERS[action](desk);
  expect(desk.log).toEqual([event]);
});

test.each(["nextFinding", "previousFinding"] as const)(
  "%s before any check opens the pane",
  async (action) => {
    const desk = startDesk();
    await RIBBON_HANDLERS[action](desk);
    expect(desk.log).toEqual(["go findings", "pane"]);
  },
);

test("showPane opens the pane", async () => {
  const desk = startDesk();
  await RIBBON_HANDLERS.showPane(desk);
  expect(desk.log).toEqual(["pane"]);
});

function running(task: TaskKind): Work {
  return { kind: "running", task, id: 1, phase: "reading", progress: null, stoppable: true, stopping: false };
}
