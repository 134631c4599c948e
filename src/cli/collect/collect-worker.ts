import { parentPort, workerData } from "node:worker_threads";
import type { Template } from "../../core/template/schema";
import { collectFile, type FileResult } from "./collect-file";
import type { Journal } from "./journal";
import type { InputFile } from "./list-inputs";

/** What the thread is begun with. */
export interface CollectWorkerData {
  readonly template: Template;
  readonly journal: Journal;
}

/** The thread's own script: takes one file after another, and answers each with what it gave. */
const { template, journal } = workerData as CollectWorkerData;
parentPort?.on("message", (file: InputFile) => {
  collectFile(file, template, journal).then(
    (result) => parentPort?.postMessage(result satisfies FileResult),
    (error: unknown) => {
      // Out of this handler it is the thread's own error, and ends it.
      setImmediate(() => {
        throw error;
      });
    },
  );
});
