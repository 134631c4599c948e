import { EventEmitter } from "node:events";
import { watchOutput } from "../../src/cli/watch-output";

function fail(code: string): { readonly told: readonly string[]; readonly statuses: readonly number[] } {
  const stdout = new EventEmitter();
  const told: string[] = [];
  const statuses: number[] = [];
  watchOutput(
    stdout,
    (line) => told.push(line),
    (status) => statuses.push(status),
  );
  stdout.emit("error", Object.assign(new Error("write"), { code }));
  return { told, statuses };
}

it("a reader of a pipe that leaves early is no fault", () => {
  expect(fail("EPIPE")).toEqual({ told: [], statuses: [0] });
});

it.each(["ENOSPC", "EIO"])("a stdout that fails by %s is one line and status 2", (code) => {
  const { told, statuses } = fail(code);
  expect(statuses).toEqual([2]);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^khop: Không in được kết quả: .+\n$/u);
});
