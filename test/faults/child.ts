import { readFileSync, writeFileSync } from "node:fs";
import { FAULT_CASES } from "./list-cases";

/** A process that tries cases as it is told their numbers, and says what happened and what it took. */
process.on("message", (index: number) => {
  void tryCase(index).then((message) => process.send?.(message));
});
process.send?.({ kind: "ready" });

export type FaultMessage =
  | { readonly kind: "ready" }
  | {
      readonly kind: "done";
      readonly outcome: string;
      readonly threw: boolean;
      readonly milliseconds: number;
      readonly megabytes: number;
    };

async function tryCase(index: number): Promise<FaultMessage> {
  const each = FAULT_CASES[index];
  if (!each) throw new Error(`no case ${index}`);
  let started = process.cpuUsage();
  const { outcome, threw } = await attempt(async () => {
    const prepared = each.happen();
    globalThis.gc?.();
    resetPeak();
    if (typeof prepared !== "function") return prepared;
    started = process.cpuUsage();
    return prepared();
  });
  // Of the processor, not of the clock: other programs may keep a machine busy.
  const { user, system } = process.cpuUsage(started);
  return { kind: "done", outcome, threw, milliseconds: (user + system) / 1000, megabytes: readPeak() };
}

async function attempt(
  happen: () => Promise<string>,
): Promise<{ readonly outcome: string; readonly threw: boolean }> {
  try {
    return { outcome: await happen(), threw: false };
  } catch (error) {
    return { outcome: error instanceof Error ? (error.stack ?? error.message) : String(error), threw: true };
  }
}

/** Linux begins to count the most memory anew; elsewhere it is that of all cases so far. */
function resetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    return;
  }
}

function readPeak(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
