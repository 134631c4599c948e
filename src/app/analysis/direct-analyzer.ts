import { fail, ok, type Result } from "../../core/base/result";
import type { LongWork } from "../../ports/workbook-host";
import type { Analyzer, AnalyzerError } from "./analyzer";
import { createEngine } from "./create-engine";

/** An analyzer in the same thread: for tests, and where there are no workers. It can be stopped before it begins only. */
export function createDirectAnalyzer(): Analyzer {
  const engine = createEngine();
  return {
    analyze: (request, work) => begin(work, () => ok(engine.analyze(request, work?.onProgress))),
    planSheets: (request, options, work) =>
      begin(work, () => ok(engine.planSheets(request, options, work?.onProgress))),
    linkFigure: (request, figure, target, work) =>
      begin(work, () => engine.linkFigure(request, figure, target)),
  };
}

/** Not before the caller has gone on: an analyzer in a worker answers no sooner. */
async function begin<T>(
  work: LongWork | undefined,
  does: () => Result<T, AnalyzerError>,
): Promise<Result<T, AnalyzerError>> {
  await Promise.resolve();
  return work?.signal?.aborted === true ? fail({ code: "stopped", subject: "" }) : does();
}
