import { fail, ok, type Result } from "../../core/base/result";
import type { LongWork } from "../../ports/workbook-host";
import type { Analyzer, AnalyzerError } from "./analyzer";
import { createCollectEngine, type UnitFileReader } from "./collect-engine";
import { createEngine } from "./create-engine";
import { listSources } from "./list-sources";

/** An analyzer in the same thread: for tests, and where there are no workers. It can be stopped before it begins only. */
export function createDirectAnalyzer(read: UnitFileReader = refuse): Analyzer {
  const engine = createEngine();
  const collector = createCollectEngine(read);
  return {
    analyze: (request, work) => begin(work, () => ok(engine.analyze(request, work?.onProgress))),
    planSheets: (request, options, work) =>
      begin(work, () => ok(engine.planSheets(request, options, work?.onProgress))),
    collect: (request, work) =>
      begin(work, async () => {
        const files = listSources(request);
        collector.start(request.template);
        for (const [index, file] of files.entries()) {
          await collector.add(file.name, await file.read(), file.previous);
          work?.onProgress?.(index + 1, files.length);
        }
        return ok(collector.finish(request.language));
      }),
    planSlips: (request, options, work) =>
      begin(work, () => ok(engine.planSlips(request, options, work?.onProgress))),
    writeProof: (request, options, work) =>
      begin(work, async () => ok(await engine.writeProof(request, options, work?.onProgress))),
    linkFigure: (request, figure, target, work) =>
      begin(work, () => engine.linkFigure(request, figure, target)),
    declareSum: (request, sum, work) => begin(work, () => engine.declareSum(request, sum)),
  };
}

/** Where no reader of files was given, there is none that could be read. */
const refuse: UnitFileReader = () => Promise.resolve(fail({ code: "cannot-read" }));

/** Not before the caller has gone on: an analyzer in a worker answers no sooner. */
async function begin<T>(
  work: LongWork | undefined,
  does: () => Result<T, AnalyzerError> | Promise<Result<T, AnalyzerError>>,
): Promise<Result<T, AnalyzerError>> {
  await Promise.resolve();
  return work?.signal?.aborted === true ? fail({ code: "stopped", subject: "" }) : does();
}
