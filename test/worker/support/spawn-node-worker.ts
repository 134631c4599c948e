import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { Worker } from "node:worker_threads";
import type { SpawnedWorker } from "../../../src/worker/create-worker-client";

/** The service in a real thread of Node. */
export function spawnNodeWorker(): SpawnedWorker {
  const script = require.resolve("./node-worker.ts");
  // A thread takes no loader from the command line before Node 22: the first script registers it.
  const start = `require("tsx/cjs"); require(${JSON.stringify(script)});`;
  const worker = new Worker(start, { eval: true });
  return {
    endpoint: nodeEndpoint(worker),
    terminate: () => void worker.terminate(),
    onBroken: (listener) => {
      worker.on("error", (error) => listener(String(error)));
    },
  };
}
