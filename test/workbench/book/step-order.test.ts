import { createStepOrder } from "../../../src/workbench/book/step-order";

describe("the order of steps", () => {
  it("knows which step was the last, of two histories that only count their own", () => {
    const steps = createStepOrder();
    const heard: (string | null)[] = [];
    steps.subscribe(() => heard.push(steps.last()));
    steps.hear("grid", { undos: 1, redos: 0 });
    steps.hear("grid", { undos: 2, redos: 0 });
    steps.hear("pane", { undos: 1, redos: 0 });
    steps.hear("grid", { undos: 3, redos: 0 });
    expect(steps.last()).toBe("grid");
    steps.hear("grid", { undos: 2, redos: 1 });
    expect(steps.last()).toBe("pane");
    steps.hear("pane", { undos: 0, redos: 1 });
    steps.hear("grid", { undos: 0, redos: 3 });
    expect(heard).toEqual(["grid", "pane", "grid", "pane", "grid", null]);
  });

  it("hears of another step though a full history counts as before", () => {
    const steps = createStepOrder();
    for (let undos = 1; undos <= 3; undos++) steps.hear("grid", { undos, redos: 0 }, 3);
    steps.hear("pane", { undos: 1, redos: 0 });
    steps.hear("pane", { undos: 1, redos: 0 });
    expect(steps.last()).toBe("pane");
    steps.hear("grid", { undos: 3, redos: 0 }, 3);
    expect(steps.last()).toBe("grid");
    steps.hear("grid", { undos: 2, redos: 1 }, 3);
    expect(steps.last()).toBe("pane");
  });

  it("does again what was taken back last, whosever it was, until there is a new step", () => {
    const steps = createStepOrder();
    steps.hear("pane", { undos: 1, redos: 0 });
    steps.hear("grid", { undos: 1, redos: 0 });
    expect(steps.next()).toBeNull();
    steps.hear("grid", { undos: 0, redos: 1 });
    steps.hear("pane", { undos: 0, redos: 1 });
    expect(steps.next()).toBe("pane");
    steps.hear("pane", { undos: 1, redos: 0 });
    expect([steps.last(), steps.next()]).toEqual(["pane", "grid"]);
    // Another fix: what the grid could do again is no longer what comes after it.
    steps.hear("pane", { undos: 2, redos: 0 });
    expect(steps.next()).toBeNull();
    steps.hear("pane", { undos: 1, redos: 1 });
    expect(steps.next()).toBe("pane");
    // Refused, since the cell holds something else by now.
    steps.hear("pane", { undos: 1, redos: 0 });
    expect(steps.next()).toBeNull();
  });
});
