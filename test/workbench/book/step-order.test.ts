import { createStepOrder } from "../../../src/workbench/book/step-order";

describe("the order of steps", () => {
  it("knows which step was the last, of two histories that only count their own", () => {
    const steps = createStepOrder();
    const heard: (string | null)[] = [];
    steps.subscribe(() => heard.push(steps.last()));
    steps.hear("grid", 1);
    steps.hear("grid", 2);
    steps.hear("fix", 1);
    steps.hear("grid", 3);
    expect(steps.last()).toBe("grid");
    steps.hear("grid", 2);
    expect(steps.last()).toBe("fix");
    steps.hear("fix", 0);
    steps.hear("grid", 0);
    expect(heard).toEqual(["grid", "fix", "grid", "fix", "grid", null]);
  });

  it("hears of another step though a full history counts as before", () => {
    const steps = createStepOrder();
    for (let count = 1; count <= 3; count++) steps.hear("grid", count, 3);
    steps.hear("fix", 1);
    steps.hear("fix", 1);
    expect(steps.last()).toBe("fix");
    steps.hear("grid", 3, 3);
    expect(steps.last()).toBe("grid");
    steps.hear("grid", 2, 3);
    expect(steps.last()).toBe("fix");
  });
});
