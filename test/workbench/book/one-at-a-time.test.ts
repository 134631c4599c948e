import { oneAtATime } from "../../../src/workbench/book/one-at-a-time";

describe("oneAtATime", () => {
  it("runs never twice at once, and once more for all who asked meanwhile", async () => {
    const ends: (() => void)[] = [];
    let runs = 0;
    let most = 0;
    let now = 0;
    const run = oneAtATime(async () => {
      runs++;
      most = Math.max(most, ++now);
      await new Promise<void>((resolve) => ends.push(resolve));
      now--;
    });
    const first = run();
    const [second, third] = [run(), run()];
    expect(second).toBe(third);
    ends[0]?.();
    await first;
    await Promise.resolve();
    ends[1]?.();
    await second;
    expect([runs, most]).toEqual([2, 1]);
  });

  it("goes on after one that failed", async () => {
    let fails = true;
    const run = oneAtATime(() => (fails ? Promise.reject(new Error("full")) : Promise.resolve()));
    await expect(run()).rejects.toThrow("full");
    fails = false;
    await expect(run()).resolves.toBeUndefined();
  });
});
