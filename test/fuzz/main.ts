import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { createRandom } from "../../src/sample/random";
import type { FuzzMessage } from "./child";
import { FUZZ_TARGETS } from "./targets";

/**
 * `npm run fuzz -- --target xlsx --minutes 10 --seed 1`: each reader over inputs changed by chance, in a process of its
 * own with bounded memory and a bounded time an input. What breaks is kept under `out/fuzz`, by its seed.
 */
async function fuzz(): Promise<number> {
  const options = new Command()
    .option("--target <name>", FUZZ_TARGETS.map((each) => each.name).join(", "))
    .option("--minutes <number>", "of each target", Number, 1)
    .option("--seed <number>", "the first", Number, Date.now() % 1_000_000_000)
    .option("--runs <number>", "at most, of each target", Number, Infinity)
    .option("--seconds <number>", "an input may take", Number, 60)
    .option("--megabytes <number>", "of heap", Number, 1024)
    .parse()
    .opts<FuzzOptions>();
  console.log(`seed ${options.seed}`);
  let broken = 0;
  for (const { name } of FUZZ_TARGETS) {
    if (options.target !== undefined && options.target !== name) continue;
    broken += await fuzzTarget(name, options);
  }
  return broken === 0 ? 0 : 1;
}

interface FuzzOptions {
  readonly target?: string;
  readonly minutes: number;
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
  readonly megabytes: number;
}

async function fuzzTarget(name: string, options: FuzzOptions): Promise<number> {
  const started = performance.now();
  const outcomes = new Map<string, number>();
  const reasons = new Map<string, number>();
  let [next, runs, slowest] = [options.seed, 0, 0];
  while (performance.now() - started < options.minutes * 60_000 && runs < options.runs) {
    const count = Math.min(BATCH, options.runs - runs);
    const batch = await runBatch(name, next, count, options);
    for (const [outcome, times] of batch.outcomes)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
    for (const { seed, reason } of batch.broken) {
      const line = reason.split("\n")[0] ?? "";
      reasons.set(line, (reasons.get(line) ?? 0) + 1);
      if ((reasons.get(line) ?? 0) <= KEPT) keepInput(name, seed, reason);
    }
    runs += batch.done;
    next += batch.done;
    slowest = Math.max(slowest, batch.slowest);
  }
  const all = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, times]) => `${outcome} ${times}`);
  console.log(`${name}: ${runs} inputs, slowest ${(slowest / 1000).toFixed(1)} s; ${all.join(", ")}`);
  for (const [reason, times] of reasons) console.log(`  BROKEN ${times} times: ${reason} (see out/fuzz)`);
  return reasons.size;
}

/** Inputs of one process: what hundreds of them leave behind shows as memory, and a hang costs only its own. */
const BATCH = 250;
/** Inputs kept of one reason. */
const KEPT = 3;

interface Batch {
  readonly outcomes: Map<string, number>;
  readonly broken: { readonly seed: number; readonly reason: string }[];
  done: number;
  slowest: number;
}

function runBatch(name: string, from: number, count: number, options: FuzzOptions): Promise<Batch> {
  const batch: Batch = { outcomes: new Map(), broken: [], done: 0, slowest: 0 };
  const child = fork(join(__dirname, "child.ts"), [name, String(from), String(count)], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${options.megabytes}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  return new Promise((resolve) => {
    let current: number | null = null;
    let began = performance.now();
    let errors = "";
    let hung = false;
    const watch = setInterval(() => {
      if (performance.now() - began < options.seconds * 1000) return;
      hung = true;
      child.kill("SIGKILL");
    }, 250);
    child.stderr?.on("data", (data) => (errors = (errors + String(data)).slice(-4000)));
    child.on("message", (message: FuzzMessage) => {
      if (message.kind === "begin") {
        current = message.seed;
        began = performance.now();
        return;
      }
      batch.slowest = Math.max(batch.slowest, performance.now() - began);
      batch.done++;
      current = null;
      if (message.kind === "broken") batch.broken.push(message);
      else batch.outcomes.set(message.outcome, (batch.outcomes.get(message.outcome) ?? 0) + 1);
    });
    child.on("close", (code, signal) => {
      clearInterval(watch);
      if (current !== null || hung || (code !== 0 && batch.done === 0)) {
        const how = hung ? `hung for ${options.seconds} s` : `the process ended: ${code ?? signal} ${errors}`;
        batch.broken.push({ seed: current ?? from, reason: how });
        batch.done++;
      }
      resolve(batch);
    });
  });
}

function keepInput(name: string, seed: number, reason: string): void {
  const target = FUZZ_TARGETS.find((each) => each.name === name);
  if (!target) return;
  mkdirSync("out/fuzz", { recursive: true });
  writeFileSync(`out/fuzz/${name}-${seed}.bin`, target.make(createRandom(seed)));
  writeFileSync(
    `out/fuzz/${name}-${seed}.txt`,
    `npm run fuzz -- --target ${name} --seed ${seed} --runs 1\n${reason}\n`,
  );
}

fuzz().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
