import { proxy, type Remote } from "comlink";
import { ok } from "../core/base/result";
import type { Report } from "../core/model/report";
import type { SheetPlan } from "../core/model/sheet-plan";
import type { LongWork } from "../ports/workbook-host";
import type { Analysis, AnalysisRequest, Analyzer } from "../app/analysis/analyzer";
import { listSources } from "../app/analysis/list-sources";
import { searchText } from "../app/analysis/search-text";
import { fetchInPieces } from "./fetch-in-pieces";
import type { LivingWorker, RunInWorker } from "./living-worker";
import type { AnalysisHead, PlansHead, SentRequest, WorkerService } from "./worker-service";

/** The analyzer whose work a worker does. Long lists come over in pieces, so that the pane is never held up. */
export function createWorkerAnalyzer(run: RunInWorker): Analyzer {
  return {
    analyze: (request, work) =>
      run(work, async (living) => {
        const sent = await send(living, request, work);
        const { service } = living;
        const head = await service.analyze(sent, tellProgress(work));
        const analysis: Analysis = { report: await takeReport(service, head), overview: head.overview };
        return ok(analysis);
      }),
    planSheets: (request, options, work) =>
      run(work, async (living) => {
        const sent = await send(living, request, work);
        const { service } = living;
        const head = await service.planSheets(sent, options, tellProgress(work));
        return ok({ ...head.planned, plans: await takePlans(service, head) });
      }),
    collect: (request, work) =>
      run(work, async ({ service }) => {
        const files = listSources(request);
        await service.startCollection(request.template);
        for (const [index, file] of files.entries()) {
          // A stopped run has no worker any more; its files need not be read.
          if (work?.signal?.aborted === true) break;
          await service.addUnitFile(file.name, await file.read(), file.previous);
          work?.onProgress?.(index + 1, files.length);
        }
        const head = await service.planCollection(request.language);
        const plans = await takePlans(service, head);
        const { collection, registers, sums } = head;
        return ok({
          collection,
          register: plans.slice(0, registers),
          sums: plans.slice(registers, registers + sums),
          report: plans.slice(registers + sums),
        });
      }),
    planSlips: (request, options, work) =>
      run(work, async (living) => {
        const sent = await send(living, request, work);
        return ok(await living.service.planSlips(sent, options, tellProgress(work)));
      }),
    writeProof: (request, options, work) =>
      run(work, async (living) => {
        const sent = await send(living, request, work);
        return ok(await living.service.writeProof(sent, options, tellProgress(work)));
      }),
    linkFigure: (request, figure, target, work) =>
      run(work, async (living) => {
        const sent = await send(living, request, work);
        return living.service.linkFigure(sent, figure, target);
      }),
    declareSum: (request, sum, work) =>
      run(work, async (living) => {
        const sent = await send(living, request, work);
        return living.service.declareSum(sent, sum);
      }),
  };
}

/** How much of the work sending is. */
const SENDING = 0.3;
/** Findings and figures, and planned cells, that are taken over at once: a few milliseconds of copying. */
const PIECE = 200;
const CELLS = 1_000;

function send({ sender }: LivingWorker, request: AnalysisRequest, work?: LongWork): Promise<SentRequest> {
  return sender.send(request, (share) => work?.onProgress?.(share * SENDING, 1));
}

function tellProgress(work: LongWork | undefined): (done: number, total: number) => void {
  return proxy((done, total) => work?.onProgress?.(SENDING + (1 - SENDING) * (done / total), 1));
}

async function takeReport(
  service: Remote<WorkerService>,
  { report, findings, figures }: AnalysisHead,
): Promise<Report> {
  const items = await fetchInPieces(figures, PIECE, (from, to) => service.takeFigures(from, to));
  return {
    ...report,
    findings: await fetchInPieces(findings, PIECE, async (from, to) => {
      const piece = await service.takeFindings(from, to);
      for (const finding of piece) searchText(finding);
      return piece;
    }),
    figures: { ...report.figures, items },
  };
}

async function takePlans(
  service: Remote<WorkerService>,
  { planned, cells }: PlansHead,
): Promise<readonly SheetPlan[]> {
  const plans: SheetPlan[] = [];
  for (const [index, plan] of planned.plans.entries()) {
    const own = await fetchInPieces(cells[index] ?? 0, CELLS, (from, to) =>
      service.takeCells(index, from, to),
    );
    plans.push({ ...plan, cells: own });
  }
  return plans;
}
