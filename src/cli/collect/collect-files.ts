import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Template } from "../../core/template/schema";
import { collectFile, type FileResult } from "./collect-file";
import type { CollectWorkerData } from "./collect-worker";
import type { Journal } from "./journal";
import type { InputFile } from "./list-inputs";

/** For fewer files, beginning a thread takes longer than reading them. */
const FEW_FILES = 12;

/** Collects every file into the journal, on all cores, and gives what each gave, in the order of the files. */
export async function collectFiles(
  files: readonly InputFile[],
  template: Template,
  journal: Journal,
  onProgress: (done: number) => void,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  let next = 0;
  let done = 0;
  const work = async (reader: Reader): Promise<void> => {
    for (let index = next++; ; index = next++) {
      const file = files[index];
      if (!file) break;
      results[index] = await reader.collect(file);
      onProgress(++done);
    }
    await reader.end();
  };
  const readers =
    files.length < FEW_FILES
      ? [readHere(template, journal)]
      : Array.from({ length: Math.min(availableParallelism(), files.length) }, () =>
          readInThread({ template, journal }),
        );
  await Promise.all(readers.map(work));
  return results;
}

interface Reader {
  readonly collect: (file: InputFile) => Promise<FileResult>;
  readonly end: () => Promise<void>;
}

/** What a file gives on which our own code breaks, or for which memory does not do: told, and the others go on. */
const CRASHED: FileResult = { kind: "unreadable", fault: { code: "crashed" } };

function readHere(template: Template, journal: Journal): Reader {
  return {
    collect: (file) => collectFile(file, template, journal).catch(() => CRASHED),
    end: () => Promise.resolve(),
  };
}

function readInThread(data: CollectWorkerData): Reader {
  let thread = spawn(data);
  return {
    collect: (file) =>
      ask(thread, file).catch(async () => {
        await thread.terminate();
        thread = spawn(data);
        return CRASHED;
      }),
    end: async () => {
      await thread.terminate();
    },
  };
}

function ask(thread: Worker, file: InputFile): Promise<FileResult> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      thread.off("message", take).off("error", refuse);
    };
    const take = (result: FileResult): void => {
      settle();
      resolve(result);
    };
    const refuse = (error: unknown): void => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    thread.once("message", take).once("error", refuse);
    thread.postMessage(file);
  });
}

declare const __webpack_require__: unknown;

function spawn(data: CollectWorkerData): Worker {
  const options = { workerData: data };
  // Packaged, the thread's script is a file of its own beside the program.
  if (typeof __webpack_require__ !== "undefined")
    return new Worker(join(__dirname, "collect-worker.js"), options);
  // From a checkout: a thread takes no loader from the command line before Node 22, so the first script registers it.
  const script = JSON.stringify(join(__dirname, "collect-worker.ts"));
  return new Worker(`require("tsx/cjs"); require(${script});`, { ...options, eval: true });
}
