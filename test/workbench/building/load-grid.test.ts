import { loadGrid } from "../../../src/workbench/building/load-grid";
import type { GridBuild } from "../../../src/workbench/building/grid-build";

/** A server that tells these states one after another, and the waits between them done at once. */
function tell(states: readonly GridBuild[]): void {
  const left = [...states];
  jest.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(left.shift())));
  jest.spyOn(globalThis, "setTimeout").mockImplementation((done: () => void) => {
    done();
    return 0 as unknown as NodeJS.Timeout;
  });
}

afterEach(() => jest.restoreAllMocks());

it("tells how much of the grid is built until that failed, and why", async () => {
  tell([
    { state: "building", percent: 12 },
    { state: "building", percent: 80 },
    { state: "failed", reason: "no room on the disk" },
  ]);
  const heard: number[] = [];
  await expect(loadGrid((percent) => heard.push(percent))).rejects.toThrow("no room on the disk");
  expect(heard).toEqual([12, 80]);
});
