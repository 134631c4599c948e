import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { isOfficeError, isSessionTrouble, toHostError } from "./office-error";
import { refuseOldExcel, type OfficeSession } from "./office-session";
import { UNDO_GROUPS } from "./requirements";

export interface RunOptions {
  /** Waits while a cell is being typed in, rather than failing. */
  readonly waits?: boolean;
  /** Changes the workbook: all its syncs make one step of undo, where this Excel can. */
  readonly changes?: boolean;
  /** The context of an earlier run, where something of it is to be ended. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

export interface BatchOptions {
  /** What the batch is about: a sheet's or the workbook's name, for the error. */
  readonly subject?: string;
  /** Done twice it comes to the same: tried once more when the message did not come through. */
  readonly repeatable?: boolean;
}

/** Why a batch failed, and how far it had come: the traces that were passed. */
export interface BatchFailure {
  readonly error: HostError;
  readonly reached: ReadonlySet<string>;
}

/**
 * Does all of one action in one context: what Excel keeps for it between two syncs is given back with the second, rather
 * than by a message of its own. The syncs inside are guarded each by `inBatch`. An error that names nothing else names the
 * workbook.
 */
export async function runAction<T>(
  session: OfficeSession,
  work: (context: Excel.RequestContext) => Promise<Result<T, HostError>>,
  { waits = false, changes = false, context }: RunOptions = {},
): Promise<Result<T, HostError>> {
  const old = refuseOldExcel(session);
  if (old) return old;
  const options: Excel.RunOptions = {
    ...(waits && { delayForCellEdit: true }),
    ...(changes && session.supports(UNDO_GROUPS) && { mergeUndoGroup: true }),
  };
  const result = await attempt(() => (context ? Excel.run(context, work) : Excel.run(options, work)), {});
  const answer = result.ok ? result.value : fail(result.error.error);
  if (answer.ok || answer.error.subject !== "") return answer;
  return fail({ ...answer.error, subject: session.workbook });
}

/** Queues and sends a batch; what Office answers becomes a Result, a mistake of ours goes on as thrown. */
export async function inBatch<T>(
  context: Excel.RequestContext,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: BatchOptions = {},
): Promise<Result<T, HostError>> {
  const result = await attempt(() => work(context), options);
  return result.ok ? result : fail(result.error.error);
}

/** Like `inBatch`, for a batch that may have done a part when it fails. */
export function tryBatch<T>(
  context: Excel.RequestContext,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: BatchOptions = {},
): Promise<Result<T, BatchFailure>> {
  return attempt(() => work(context), options);
}

async function attempt<T>(
  work: () => Promise<T>,
  { subject = "", repeatable = false }: BatchOptions,
): Promise<Result<T, BatchFailure>> {
  for (let tries = repeatable ? 2 : 1; ; tries--) {
    try {
      return ok(await work());
    } catch (thrown) {
      if (thrown instanceof HostFault) return fail({ error: thrown.error, reached: new Set() });
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
