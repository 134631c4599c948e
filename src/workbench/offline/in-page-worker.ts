import { expose } from "comlink";
import type { SpawnedWorker } from "../../worker/create-worker-client";

/** Browsers begin no worker for a page that is opened from a folder. */
export function mayBeginWorkers(): boolean {
  return location.protocol !== "file:";
}

/** What stands in for a worker there: the same service, in the page itself, which waits while it works. */
export function spawnInPage(load: () => Promise<object>): SpawnedWorker {
  const { port1, port2 } = new MessageChannel();
  let broken: (reason: string) => void = () => undefined;
  load().then(
    (service) => expose(service, port1),
    (error: unknown) => broken(String(error)),
  );
  return {
    endpoint: port2,
    terminate: () => {
      port1.close();
      port2.close();
    },
    onBroken: (listener) => {
      broken = listener;
    },
  };
}
