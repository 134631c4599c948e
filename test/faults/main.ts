import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { FaultMessage } from "./child";
import type { FaultCase } from "./fault-case";
import { FAULT_CASES } from "./list-cases";

/**
 * `npm run faults [-- WORD]`: tries every fault and bad input in a process of its own, and prints what happened to each
 * and what it took. Exit status 1 where one was let through, lost, hung, or took more than it may.
 */
async function runFaults(word: string): Promise<number> {
  const runner = createRunner();
  let [tried, bad] = [0, 0];
  console.log(
    `${"reader".padEnd(9)} ${"time".padStart(7)} ${"memory".padStart(8)}  what was wrong → what happened`,
  );
  for (const [index, each] of FAULT_CASES.entries()) {
    if (!`${each.at} ${each.name}`.includes(word)) continue;
    tried++;
    const result = await runner.run(index, each);
    const fault = judge(each, result);
    if (fault !== null) bad++;
    const time = `${(result.milliseconds / 1000).toFixed(1)} s`.padStart(7);
    const memory = `${result.megabytes.toFixed(0)} MB`.padStart(8);
    console.log(`${each.at.padEnd(9)} ${time} ${memory}  ${each.name} → ${firstLine(result.outcome)}`);
    if (fault !== null) console.log(`${"BAD".padEnd(27)} ${fault}\n${result.outcome}`);
  }
  runner.stop();
  console.log(
    `${tried} faults and bad inputs tried: ${bad === 0 ? "none lost, none hung, none let through" : `${bad} BAD`}`,
  );
  return bad === 0 ? 0 : 1;
}

/** So many times what it may take of the processor, by the clock of a busy machine. */
const HANGS = 8;

interface FaultResult {
  readonly outcome: string;
  readonly threw: boolean;
  readonly milliseconds: number;
  readonly megabytes: number;
}

function judge({ expected, seconds = 30, megabytes = 700 }: FaultCase, result: FaultResult): string | null {
  if (result.threw) return "threw";
  if (!expected.test(result.outcome)) return `expected ${String(expected)}`;
  if (result.milliseconds > seconds * 1000) return `more than ${seconds} s`;
  return result.megabytes > megabytes ? `more than ${megabytes} MB` : null;
}

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

/** Past this (MB), a process has had enough. */
const LASTING = 600;

/** Tries cases in one process after another: one that hangs or dies is put an end to, and the next case gets a new one. */
function createRunner(): {
  readonly run: (index: number, each: FaultCase) => Promise<FaultResult>;
  readonly stop: () => void;
} {
  let child: Promise<ChildProcess> | null = null;
  const start = (): Promise<ChildProcess> =>
    new Promise((resolve) => {
      const made = fork(join(__dirname, "child.ts"), [], {
        execArgv: ["--import", "tsx", "--expose-gc", "--max-old-space-size=2048"],
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      made.once("message", () => resolve(made));
    });
  const run = async (index: number, each: FaultCase): Promise<FaultResult> => {
    const process = await (child ??= start());
    const started = performance.now();
    return new Promise((resolve) => {
      let errors = "";
      const finish = (result: FaultResult): void => {
        clearTimeout(timer);
        process.removeAllListeners("message").removeAllListeners("close");
        process.stderr?.removeAllListeners("data");
        resolve(result);
      };
      const die = (how: string): void => {
        child = null;
        process.kill("SIGKILL");
        finish({ outcome: how, threw: true, milliseconds: performance.now() - started, megabytes: 0 });
      };
      const timer = setTimeout(() => die("hung"), HANGS * 1000 * (each.seconds ?? 30));
      process.stderr?.on("data", (data) => (errors = (errors + String(data)).slice(-3000)));
      process.on("close", (code, signal) => die(`the process ended: ${code ?? signal} ${errors}`));
      process.on("message", (message: FaultMessage) => {
        if (message.kind !== "done") return;
        finish(message);
        if (message.megabytes <= LASTING) return;
        // What a large case left behind would count for the next.
        child = null;
        process.disconnect();
      });
      process.send(index);
    });
  };
  return { run, stop: () => void child?.then((process) => process.disconnect()) };
}

runFaults(process.argv.slice(2).join(" ")).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
