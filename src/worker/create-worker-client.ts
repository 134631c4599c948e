import { wrap, type Endpoint } from "comlink";
import { fail, type Result } from "../core/base/result";
import type { Analyzer } from "../app/analysis/analyzer";
import type { DocumentReader } from "../ports/document-reader";
import type { LongWork } from "../ports/workbook-host";
import type { Ended, LivingWorker } from "./living-worker";
import { createSender } from "./send-request";
import { createWorkerAnalyzer } from "./worker-analyzer";
import { createWorkerReader } from "./worker-reader";
import type { WorkerService } from "./worker-service";

/** A worker that was begun: how to speak to it, how to end it, and how it says that it broke. */
export interface SpawnedWorker {
  readonly endpoint: Endpoint;
  readonly terminate: () => void;
  /** Calls the listener when the worker breaks: a script that cannot be loaded, too little memory. */
  readonly onBroken: (listener: (reason: string) => void) => void;
}

/** The analyzer and the reader of documents, both in one worker. */
export interface WorkerClient {
  readonly analyzer: Analyzer;
  readonly documents: DocumentReader;
  readonly close: () => void;
}

interface Living extends LivingWorker {
  readonly broken: Promise<Ended>;
  readonly end: () => void;
}

/**
 * Speaks to a worker that is spawned when it is first needed. Stopping ends the worker at once, and the next work spawns
 * another, which is sent what it needs; the same after a worker broke.
 */
export function createWorkerClient(spawn: () => SpawnedWorker): WorkerClient {
  let living: Living | null = null;

  const begin = (): Living => {
    const worker = spawn();
    const service = wrap<WorkerService>(worker.endpoint);
    const end = (): void => {
      if (living?.end === end) living = null;
      worker.terminate();
    };
    const broken = new Promise<Ended>((resolve) => {
      worker.onBroken((detail) => {
        end();
        resolve({ code: "crashed", subject: "", detail });
      });
    });
    return { service, sender: createSender(service), broken, end };
  };

  const run = async <T, E>(
    work: LongWork | undefined,
    does: (living: LivingWorker) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Ended>> => {
    const signal = work?.signal;
    if (signal?.aborted === true) return fail({ code: "stopped", subject: "" });
    const own = (living ??= begin());
    const stopping = whenStopped(signal, own.end);
    const done = does(own).catch((error: unknown): Result<T, Ended> => {
      // A mistake of ours in the worker: what it holds is not to be trusted any more.
      own.end();
      return fail({ code: "crashed", subject: "", detail: String(error) });
    });
    const ended = Promise.race([stopping.stopped, own.broken]).then((why) => fail(why));
    const result = await Promise.race([done, ended]);
    stopping.forget();
    return result;
  };

  return {
    analyzer: createWorkerAnalyzer(run),
    documents: createWorkerReader(run),
    close: () => living?.end(),
  };
}

function whenStopped(
  signal: AbortSignal | undefined,
  end: () => void,
): { readonly stopped: Promise<Ended>; readonly forget: () => void } {
  const forget = new AbortController();
  const stopped = new Promise<Ended>((resolve) => {
    const stop = (): void => {
      end();
      resolve({ code: "stopped", subject: "" });
    };
    signal?.addEventListener("abort", stop, { signal: forget.signal });
  });
  return { stopped, forget: () => forget.abort() };
}
