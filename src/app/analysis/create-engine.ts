import type { Result } from "../../core/base/result";
import { reportFacts } from "../../core/engine/analyze";
import { gatherFacts, type GatheredFacts } from "../../core/engine/gather-facts";
import type { SumCorrection } from "../../core/model/correction";
import type { FigureLink } from "../../core/model/link";
import type { NamedPaper } from "../../core/model/paper";
import { layOutSlip } from "../../core/slips/lay-out-slip";
import { listSlips } from "../../core/slips/list-slips";
import { nameSlips } from "../../core/slips/name-slips";
import { listTicks } from "../../core/ticks/list-ticks";
import { planSheets, type PlannedSheets } from "../../core/sheets/plan-sheets";
import type {
  Analysis,
  AnalysisRequest,
  AnalyzerError,
  FigureReference,
  LinkRequest,
  PlanRequest,
  ProofRequest,
  SlipRequest,
  SumRequest,
} from "./analyzer";
import { declareSumIn } from "./declare-sum-in";
import { linkFigureIn } from "./link-figure-in";
import { summariseFacts } from "./summarise-facts";

/** The work of an analyzer, done at once in the thread that asks. */
export interface Engine {
  readonly analyze: (request: AnalysisRequest, onProgress?: Progress) => Analysis;
  readonly planSheets: (
    request: AnalysisRequest,
    options: PlanRequest,
    onProgress?: Progress,
  ) => PlannedSheets;
  readonly planSlips: (
    request: AnalysisRequest,
    options: SlipRequest,
    onProgress?: Progress,
  ) => readonly NamedPaper[];
  readonly writeProof: (
    request: AnalysisRequest,
    options: ProofRequest,
    onProgress?: Progress,
  ) => Promise<string>;
  readonly linkFigure: (
    request: AnalysisRequest,
    figure: FigureReference,
    target: LinkRequest | null,
  ) => Result<readonly FigureLink[], AnalyzerError>;
  readonly declareSum: (request: AnalysisRequest, sum: SumRequest) => Result<SumCorrection, AnalyzerError>;
}

type Progress = (done: number, total: number) => void;

/**
 * An engine that remembers the facts of the last request, which take most of the time: what asks again with the same
 * workbooks, documents and settings (in another language, for a plan, for a link) begins with the rules.
 */
export function createEngine(): Engine {
  let last: { readonly request: AnalysisRequest; readonly facts: GatheredFacts } | null = null;

  const gather = (request: AnalysisRequest): GatheredFacts => {
    if (last && restsOnSame(last.request, request)) return last.facts;
    // Two provinces' facts need not be in memory at once.
    last = null;
    const { workbooks, documents, template, links, corrections, period, parts } = request;
    const facts = gatherFacts(workbooks, documents, template, {
      links,
      corrections,
      period: period ?? null,
      ...(parts && { parts }),
    });
    last = { request, facts };
    return facts;
  };

  const analyze: Engine["analyze"] = (request, onProgress) => {
    onProgress?.(0, STEPS);
    const facts = gather(request);
    onProgress?.(GATHERED, STEPS);
    const report = reportFacts(facts, {
      language: request.language,
      ...(request.keepRepeats === undefined ? {} : { keepRepeats: request.keepRepeats }),
      onRule: (done, total) => onProgress?.(GATHERED + (STEPS - GATHERED) * (done / total), STEPS),
    });
    const overview = summariseFacts(facts, report);
    return {
      report,
      overview: request.ticks === true ? { ...overview, ticks: listTicks(facts, report) } : overview,
    };
  };

  return {
    analyze,
    planSheets: (request, { which, values, setAside }, onProgress) => {
      const withFindings = which?.includes("findings") === true;
      const report = withFindings ? analyze(request, onProgress).report : null;
      const { template, register, workbooks, tables, crosstabs } = gather(request);
      const aside = new Map(setAside.map((each) => [each.finding, each]));
      const { language } = request;
      return planSheets(
        { template, register, workbooks, tables, crosstabs },
        {
          which,
          values,
          language,
          ...(report && {
            findings: report.findings.filter((finding) => !aside.has(finding.id)),
            figures: report.figures,
            setAside: report.findings.flatMap((finding) => {
              const why = aside.get(finding.id);
              return why ? [{ ...why, finding }] : [];
            }),
          }),
        },
      );
    },
    planSlips: (request, { layout, leaveOut }, onProgress) => {
      const { report } = analyze({ ...request, language: "vi" }, onProgress);
      const aside = new Set(leaveOut);
      const facts = gather(request);
      const slips = listSlips(
        report.findings.filter((finding) => !aside.has(finding.id)),
        facts,
      );
      const names = nameSlips(slips);
      return slips.map((slip, index) => ({
        name: names[index] ?? "",
        paper: layOutSlip(slip, facts.template, facts.template.office ?? {}, layout),
      }));
    },
    writeProof: async (request, options, onProgress) => {
      const { report } = analyze(request, onProgress);
      const facts = gather(request);
      // Loaded when somebody wants one.
      const { writeProofOf } = await import("./write-proof-of");
      return writeProofOf({ facts, report }, request.language, options);
    },
    linkFigure: (request, figure, target) => linkFigureIn(gather(request), request.links, figure, target),
    declareSum: (request, sum) => declareSumIn(gather(request), sum),
  };
}

/** Gathering takes a good half of an analysis (`npm run bench`). */
const STEPS = 100;
const GATHERED = 60;

/** Do two requests rest on the same facts? What crosses no boundary is told by identity, settings by what they say. */
function restsOnSame(one: AnalysisRequest, other: AnalysisRequest): boolean {
  return (
    isSameList(one.workbooks, other.workbooks) &&
    isSameList(one.documents, other.documents) &&
    JSON.stringify([one.template, one.period, one.parts, one.links, one.corrections]) ===
      JSON.stringify([other.template, other.period, other.parts, other.links, other.corrections])
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
