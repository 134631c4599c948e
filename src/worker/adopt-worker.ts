import type { SpawnedWorker } from "./create-worker-client";

/** A worker of the browser, as the client speaks to it. */
export function adoptWorker(worker: Worker): SpawnedWorker {
  return {
    endpoint: worker,
    terminate: () => worker.terminate(),
    onBroken: (listener) => {
      worker.addEventListener("error", (event) => listener(event.message));
      worker.addEventListener("messageerror", () => listener("a message could not be read"));
    },
  };
}
