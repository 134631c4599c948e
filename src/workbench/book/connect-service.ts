import { wrap } from "comlink";
import { mayBeginWorkers, spawnInPage } from "../offline/in-page-worker";
import type { WorkbookService } from "./workbook-service";

/** The workbooks' files, kept and patched in a worker so that the page never waits. */
export function connectService(): WorkbookService {
  if (!mayBeginWorkers()) {
    const load = async (): Promise<object> => (await import("./workbook-service")).createWorkbookService();
    return wrap<WorkbookService>(spawnInPage(load).endpoint);
  }
  // Webpack finds the worker by this very expression, and makes a script of its own of it.
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), { name: "khop-files" });
  return wrap<WorkbookService>(worker);
}
