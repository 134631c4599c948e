/** Begins the worker's script. Webpack finds it by this very expression, and makes a script of its own of it. */
export function spawnAnalysisWorker(): Worker {
  return new Worker(new URL("./analysis-worker.ts", import.meta.url), { name: "khop" });
}
