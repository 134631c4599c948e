import { fail, type Result } from "../core/base/result";
import type { DocumentError } from "../ports/document-error";
import type { DocumentReader } from "../ports/document-reader";
import type { Ended, RunInWorker } from "./living-worker";

/** The reader of documents whose work a worker does. */
export function createWorkerReader(run: RunInWorker): DocumentReader {
  return {
    readText: async (name, text, work) =>
      about(name, await run(work, ({ service }) => service.readText(name, text))),
    readFile: async (name, bytes, work) =>
      about(name, await run(work, ({ service }) => service.readFile(name, bytes))),
    annotate: async (name, bytes, findings, ticked, language, work) =>
      about(
        name,
        await run(work, ({ service }) => service.annotate(name, bytes, findings, ticked, language)),
      ),
    writePapers: async (papers, work) =>
      about("", await run(work, ({ service }) => service.writePapers(papers))),
  };
}

/** A worker that ended does not know what it was reading. */
function about<T>(name: string, result: Result<T, DocumentError | Ended>): Result<T, DocumentError> {
  return result.ok || result.error.subject !== "" ? result : fail({ ...result.error, subject: name });
}
