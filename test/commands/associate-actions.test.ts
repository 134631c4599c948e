import { RIBBON } from "../../src/addin/ribbon";
import { associateActions } from "../../src/commands/associate-actions";
import type { Desk } from "../../src/commands/desk";
import { startDesk } from "./test-desk";

type Handler = (event?: { completed: () => void }) => unknown;

const handlers = new Map<string, Handler>();
beforeEach(() => {
  handlers.clear();
  const associate = (action: string, handler: Handler): void => void handlers.set(action, handler);
  Object.assign(globalThis, { Office: { actions: { associate } } });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.useRealTimers();
});

const page = { showPane: fail, onBreak: fail };

test("every button of the ribbon is associated, before there is a desk", () => {
  associateActions(new Promise(() => undefined), page);
  const actions = RIBBON.flatMap((group) => group.buttons.map((button) => button.action));
  expect([...handlers.keys()].sort()).toEqual([...actions].sort());
});

test("a click is completed before anything is waited for, and once", async () => {
  const desk = startDesk();
  associateActions(Promise.resolve(desk), page);
  const completed = jest.fn();
  const done = handlers.get("unmark")?.({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
  expect(desk.log).toEqual([]);
  await desk.settle();
  expect(desk.log).toEqual(["unmark"]);
  desk.set({ work: { kind: "idle" } });
  await done;
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a shortcut, which gives no event, works alike", async () => {
  const desk = startDesk();
  associateActions(Promise.resolve(desk), page);
  await handlers.get("showPane")?.();
  expect(desk.log).toEqual(["pane"]);
});

test("a click before there is a desk waits for it; the same button pressed again meanwhile is one click", async () => {
  const desk = startDesk();
  let open: (desk: Desk) => void = fail;
  associateActions(new Promise((resolve) => (open = resolve)), page);
  const clicks = ["compare", "compare", "showPane"].map((action) => handlers.get(action)?.());
  await desk.settle();
  expect(desk.log).toEqual([]);
  open(desk);
  await Promise.all(clicks);
  expect(desk.log).toEqual(["go report", "pane", "pane"]);
});

test("whoever clicks while Office does not answer sees the pane after a while, and gets the work when it does", async () => {
  jest.useFakeTimers();
  const desk = startDesk();
  const showPane = jest.fn();
  let open: (desk: Desk) => void = fail;
  associateActions(new Promise((resolve) => (open = resolve)), { ...page, showPane });
  const click = handlers.get("compare")?.();
  await jest.advanceTimersByTimeAsync(7_000);
  expect(showPane).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(showPane).toHaveBeenCalledTimes(1);
  open(desk);
  await click;
  expect(desk.log).toEqual(["go report", "pane"]);
});

test("where there can be no desk, a click opens the pane, whose page says why", async () => {
  const showPane = jest.fn();
  associateActions(Promise.resolve(null), { ...page, showPane });
  await handlers.get("check")?.();
  expect(showPane).toHaveBeenCalledTimes(1);
});

test("what should not have been thrown is told", async () => {
  const desk = startDesk();
  const onBreak = jest.fn();
  const broken = { ...desk, session: { ...desk.session, dispatch: () => fail(new Error("broken")) } };
  associateActions(Promise.resolve(broken), { ...page, onBreak });
  await handlers.get("compare")?.();
  expect(onBreak).toHaveBeenCalledWith(new Error("broken"));
});

function fail(error?: unknown): never {
  throw error instanceof Error ? error : new Error("not to be called");
}
