import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import {
  isOfficeError,
  isSessionTrouble,
  mayBlameGroup,
  mayBlameSeparator,
  toHostError,
} from "./office-error";
import { refuseOldExcel, type OfficeSession } from "./office-session";
import { UNDO_GROUPS } from "./requirements";

export interface RunOptions {
  /** Waits while a cell is being typed in, rather than failing. */
  readonly waits?: boolean;
  /** Changes the workbook: all its syncs make one step of undo, where this Excel can. */
  readonly changes?: boolean;
  /** Names several areas at once, which is done once more with the other separator where Excel finds it wrong. */
  readonly areas?: boolean;
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
 * than by a message of its own. The syncs inside are guarded each by `inBatch`. Work that failed in a merged undo group, and
 * has taken back what it did, is done once more without; what Excel found wrong in its arguments, with the other separator of
 * areas. An error that names nothing else names the workbook.
 */
export async function runAction<T>(
  session: OfficeSession,
  work: Work<T>,
  options: RunOptions = {},
): Promise<Result<T, HostError>> {
  const old = refuseOldExcel(session);
  if (old) return old;
  const merges = options.changes === true && session.supports(UNDO_GROUPS) && !session.refusesUndoGroups;
  let answer = await runOnce(work, options, merges);
  if (merges && !answer.ok && mayBlameGroup(answer.error)) {
    answer = await runOnce(work, options, false);
    session.refusesUndoGroups = answer.ok;
  }
  if (options.areas === true && !answer.ok && mayBlameSeparator(answer.error) && !session.triedSeparator) {
    session.separator = session.separator === "," ? ";" : ",";
    session.triedSeparator = true;
    const again = await runOnce(work, options, merges && !session.refusesUndoGroups);
    session.triedSeparator = again.ok;
    if (again.ok) answer = again;
  }
  if (answer.ok || answer.error.subject !== "") return answer;
  const isLocked = answer.error.code === "protected" && (await isReadOnly());
  return fail({
    ...answer.error,
    ...(isLocked && { code: "read-only" }),
    subject: session.workbook,
  });
}

/** Whether the workbook may be looked at only. */
async function isReadOnly(): Promise<boolean> {
  const asked = await attempt(
    () =>
      Excel.run(async (context) => {
        const workbook = context.workbook.load("readOnly");
        await context.sync();
        return workbook.readOnly;
      }),
    { repeatable: true },
  );
  return asked.ok && asked.value;
}

type Work<T> = (context: Excel.RequestContext) => Promise<Result<T, HostError>>;

async function runOnce<T>(
  work: Work<T>,
  { waits = false, context }: RunOptions,
  merges: boolean,
): Promise<Result<T, HostError>> {
  const options: Excel.RunOptions = {
    ...(waits && { delayForCellEdit: true }),
    ...(merges && { mergeUndoGroup: true }),
  };
  const noted: Work<T> = (each) => {
    if (merges) MERGED.add(each);
    return work(each);
  };
  const result = await attempt(() => (context ? Excel.run(context, noted) : Excel.run(options, noted)), {});
  return result.ok ? result.value : fail(result.error.error);
}

/** Takes back or finishes what failed with this error: outside of the merged undo group where that may be what failed. */
export function repair<T>(
  context: Excel.RequestContext,
  error: HostError,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return isOfGroup(context, error) ? Excel.run(work) : work(context);
}

/** Whether an error may come of the merged undo group that this context works in. */
export function isOfGroup(context: Excel.RequestContext, error: HostError): boolean {
  return MERGED.has(context) && mayBlameGroup(error);
}

const MERGED = new WeakSet<Excel.RequestContext>();

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
