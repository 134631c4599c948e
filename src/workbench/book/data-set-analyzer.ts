import type { Analyzer, AnalysisRequest, LinkRequest, SumRequest } from "../../app/analysis/analyzer";
import { ok } from "../../core/base/result";
import type { DataSet } from "./data-set";

/**
 * An analyzer that is asked about the whole and answers about the whole, and in between analyses the files as what they are:
 * several workbooks of one data set. With one file it is the analyzer itself.
 */
export function analyzeDataSet(analyzer: Analyzer, now: () => DataSet): Analyzer {
  const split = (request: AnalysisRequest): AnalysisRequest => {
    const { files } = now();
    return files.length === 1 ? request : { ...request, workbooks: files };
  };
  return {
    analyze: async (request, work) => {
      const answer = await analyzer.analyze(split(request), work);
      return answer.ok && now().files.length > 1 ? ok(joinPlaces(answer.value, now())) : answer;
    },
    planSheets: (request, options, work) => {
      // A formula cannot ask another workbook that may not be there when it is opened.
      const several = now().files.length > 1;
      return analyzer.planSheets(split(request), several ? { ...options, values: true } : options, work);
    },
    collect: (request, work) => analyzer.collect(request, work),
    planSlips: (request, options, work) => analyzer.planSlips(split(request), options, work),
    writeProof: (request, options, work) => analyzer.writeProof(split(request), options, work),
    linkFigure: (request, figure, target, work) =>
      analyzer.linkFigure(split(request), figure, splitLink(target, now()), work),
    declareSum: (request, sum, work) => analyzer.declareSum(split(request), splitSum(sum, now()), work),
  };
}

function splitLink(target: LinkRequest | null, { placeOf, files }: DataSet): LinkRequest | null {
  if (target?.kind !== "cell" || files.length === 1) return target;
  return { ...target, sheet: placeOf(target.sheet)?.sheet ?? target.sheet };
}

function splitSum(sum: SumRequest, { placeOf, files }: DataSet): SumRequest {
  const place = placeOf(sum.sheet);
  const file = place && files[place.file];
  return file && files.length > 1 ? { ...sum, sheet: place.sheet, workbook: file.name } : sum;
}

/** Every place that names a sheet of a file names that of the whole instead. */
function joinPlaces<T>(value: T, { whole, files, nameOf }: DataSet): T {
  const numbers = new Map(files.map((file, index) => [file.name, index]));
  const join = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(join);
    if (typeof each !== "object" || each === null) return each;
    const held = each as Record<string, unknown>;
    const joined = Object.fromEntries(Object.entries(held).map(([key, inner]) => [key, join(inner)]));
    const { workbook, sheet } = held;
    if (typeof workbook !== "string" || typeof sheet !== "string") return joined;
    const file = numbers.get(workbook);
    const name = file === undefined ? undefined : nameOf(file, sheet);
    if (name === undefined) return joined;
    return { ...joined, workbook: whole.name, sheet: name };
  };
  return join(value) as T;
}
