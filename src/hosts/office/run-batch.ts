import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { isOfficeError, isSessionTrouble, toHostError } from "./office-error";

export interface BatchOptions {
  /** What the batch is about: a sheet's or the workbook's name, for the error. */
  readonly subject?: string;
  /** Done twice it comes to the same: tried once more when the message did not come through. */
  readonly repeatable?: boolean;
  /** Waits while a cell is being typed in, rather than failing. */
  readonly waits?: boolean;
  /** All its syncs make one step of undo; only for an Excel that can (`UNDO_GROUPS`). */
  readonly undoGroup?: boolean;
  /** The context of an earlier batch, where something of it is to be ended. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/** Why a batch failed, and how far it had come: the traces that were passed. */
export interface BatchFailure {
  readonly error: HostError;
  readonly reached: ReadonlySet<string>;
}

/** Runs a batch; what Office answers becomes a Result, a mistake of ours goes on as thrown. */
export async function runBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: BatchOptions = {},
): Promise<Result<T, HostError>> {
  const result = await tryBatch(work, options);
  return result.ok ? result : fail(result.error.error);
}

/** Like `runBatch`, for a batch that may have done a part when it fails. */
export async function tryBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { subject = "", repeatable = false, waits = false, undoGroup = false, context }: BatchOptions = {},
): Promise<Result<T, BatchFailure>> {
  const options: Excel.RunOptions = {
    ...(waits && { delayForCellEdit: true }),
    ...(undoGroup && { mergeUndoGroup: true }),
  };
  for (let tries = repeatable ? 2 : 1; ; tries--) {
    try {
      return ok(await (context ? Excel.run(context, work) : Excel.run(options, work)));
    } catch (thrown) {
      if (thrown instanceof HostFault) return fail({ error: thrown.error, reached: NOTHING });
      if (!isOfficeError(thrown)) throw thrown;
      if (tries > 1 && isSessionTrouble(thrown)) continue;
      return fail({ error: toHostError(thrown, subject), reached: new Set(thrown.traceMessages) });
    }
  }
}

/** Ends the batch it is thrown in with this error. */
export class HostFault extends Error {
  readonly error: HostError;

  constructor(error: HostError) {
    super(error.code);
    this.error = error;
  }
}

const NOTHING: ReadonlySet<string> = new Set();
