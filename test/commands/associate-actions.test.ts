import { RIBBON } from "../../src/addin/ribbon";
import { associateActions } from "../../src/commands/associate-actions";
import { startDesk } from "./test-desk";

type Handler = (event?: { completed: () => void }) => void;

const handlers = new Map<string, Handler>();
beforeEach(() => {
  handlers.clear();
  const associate = (action: string, handler: Handler): void => void handlers.set(action, handler);
  Object.assign(globalThis, { Office: { actions: { associate } } });
});
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("every button of the ribbon is associated", () => {
  associateActions(startDesk(), fail);
  const actions = RIBBON.flatMap((group) => group.buttons.map((button) => button.action));
  expect([...handlers.keys()].sort()).toEqual([...actions].sort());
});

test("a click is completed when its work has ended, not before", async () => {
  const desk = startDesk();
  associateActions(desk, fail);
  const completed = jest.fn();
  handlers.get("unmark")?.({ completed });
  await desk.settle();
  expect(desk.log).toEqual(["unmark"]);
  expect(completed).not.toHaveBeenCalled();
  desk.set({ work: { kind: "idle" } });
  await desk.settle();
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a shortcut, which gives no event, works alike", async () => {
  const desk = startDesk();
  associateActions(desk, fail);
  handlers.get("showPane")?.();
  await desk.settle();
  expect(desk.log).toEqual(["pane"]);
});

test("a click is completed also when its work breaks", async () => {
  const broken = { ...startDesk(), showPane: () => Promise.reject(new Error("no pane")) };
  const onBreak = jest.fn();
  associateActions(broken, onBreak);
  const completed = jest.fn();
  handlers.get("compare")?.({ completed });
  await broken.settle();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(onBreak).toHaveBeenCalledWith(new Error("no pane"));
});

function fail(error: unknown): never {
  throw error;
}
