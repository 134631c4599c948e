import { wrap } from "comlink";
import { mayBeginWorkers, spawnInPage } from "../offline/in-page-worker";
import type { WorkbookService } from "./workbook-service";

/** A service that was begun for the files of one opening. */
export interface BegunService {
  readonly service: WorkbookService;
  /** Ends it at once, whatever it is at. */
  readonly end: () => void;
}

/** Begins a worker that keeps and patches workbooks' files, so that the page never waits. */
export function beginService(): BegunService {
  if (!mayBeginWorkers()) {
    const load = async (): Promise<object> => (await import("./workbook-service")).createWorkbookService();
    const { endpoint, terminate } = spawnInPage(load);
    return { service: wrap<WorkbookService>(endpoint), end: terminate };
  }
  // Webpack finds the worker by this very expression, and makes a script of its own of it.
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), { name: "khop-files" });
  return { service: wrap<WorkbookService>(worker), end: () => worker.terminate() };
}
