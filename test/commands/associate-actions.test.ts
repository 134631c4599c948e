import { RIBBON } from "../../src/addin/ribbon";
import { associateActions } from "../../src/commands/associate-actions";
import type { Desk } from "../../src/commands/desk";
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
  associateActions(Promise.resolve(startDesk()), fail);
  const actions = RIBBON.flatMap((group) => group.buttons.map((button) => button.action));
  expect([...handlers.keys()].sort()).toEqual([...actions].sort());
});

test("a click that comes before the desk is answered when the desk is there, and completed then", async () => {
  const desk = startDesk();
  let arrive: (desk: Desk) => void = () => undefined;
  associateActions(new Promise((resolve) => (arrive = resolve)), fail);
  const completed = jest.fn();
  handlers.get("compare")?.({ completed });
  await desk.settle();
  expect(completed).not.toHaveBeenCalled();
  arrive(desk);
  await desk.settle();
  expect(desk.log).toEqual(["go report", "pane"]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a shortcut, which gives no event, works alike", async () => {
  const desk = startDesk();
  associateActions(Promise.resolve(desk), fail);
  handlers.get("showPane")?.();
  await desk.settle();
  expect(desk.log).toEqual(["pane"]);
});

test("a click is completed also when its work breaks", async () => {
  const broken = { ...startDesk(), showPane: () => Promise.reject(new Error("no pane")) };
  const onBreak = jest.fn();
  associateActions(Promise.resolve(broken), onBreak);
  const completed = jest.fn();
  handlers.get("compare")?.({ completed });
  await broken.settle();
  expect(completed).toHaveBeenCalledTimes(1);
  expect(onBreak).toHaveBeenCalledWith(new Error("no pane"));
});

function fail(error: unknown): never {
  throw error;
}
