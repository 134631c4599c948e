import type { Remote } from "comlink";
import type { Result } from "../core/base/result";
import type { LongWork } from "../ports/workbook-host";
import type { Sender } from "./send-request";
import type { WorkerService } from "./worker-service";

/** A worker that runs, and what was sent to it. */
export interface LivingWorker {
  readonly service: Remote<WorkerService>;
  readonly sender: Sender;
}

/** Why work with a worker came to no end. */
export interface Ended {
  readonly code: "stopped" | "crashed";
  readonly subject: string;
  readonly detail?: string;
}

/** Does work with the worker until it is done, told to stop, or the worker broke. */
export type RunInWorker = <T, E>(
  work: LongWork | undefined,
  does: (living: LivingWorker) => Promise<Result<T, E>>,
) => Promise<Result<T, E | Ended>>;
