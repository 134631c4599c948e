import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { CorpusAnswer, CorpusTask } from "./child";
import type { Examined } from "./examine-file";

export interface Limits {
  /** That one file may take. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** What became of a file; `trouble`: it ended its process, or was ended with it. */
export interface Outcome {
  readonly path: string;
  readonly examined: Examined | null;
  readonly trouble: string | null;
  readonly seconds: number;
}

/** Examines every file in processes of their own, as many at a time as there are cores, none longer or larger than the limits. */
export async function examineAll(
  paths: readonly string[],
  folder: string,
  limits: Limits,
  onDone: (done: number) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    let child = start(limits);
    for (let id = next++; id < paths.length; id = next++) {
      const path = paths[id] ?? "";
      const outcome = await examine(child, { path, folder, id }, limits);
      outcomes[id] = outcome;
      onDone(++done);
      if (outcome.trouble === null) continue;
      child.kill("SIGKILL");
      child = start(limits);
    }
    child.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), paths.length) }, work));
  return outcomes;
}

function start({ megabytes }: Limits): ChildProcess {
  return fork(join(__dirname, "child.ts"), [], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${megabytes}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

function examine(child: ChildProcess, task: CorpusTask, { seconds }: Limits): Promise<Outcome> {
  return new Promise((resolve) => {
    const { path } = task;
    const settle = (outcome: Omit<Outcome, "path">): void => {
      clearTimeout(timer);
      child.off("message", take).off("exit", lose);
      resolve({ path, ...outcome });
    };
    const take = (answer: CorpusAnswer): void => {
      if ("crash" in answer) settle({ examined: null, trouble: `crashed: ${answer.crash}`, seconds: 0 });
      else settle({ examined: answer.examined, trouble: null, seconds: answer.seconds });
    };
    const lose = (code: number | null, signal: string | null): void =>
      settle({ examined: null, trouble: `ended its process (${code ?? signal ?? ""}): memory`, seconds: 0 });
    const timer = setTimeout(
      () => settle({ examined: null, trouble: `over ${seconds} s`, seconds }),
      seconds * 1000,
    );
    child.on("message", take).on("exit", lose);
    child.send(task);
  });
}
