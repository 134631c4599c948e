import type { Result } from "../../core/base/result";
import { fail } from "../../core/base/result";
import type { DocumentError } from "../../ports/document-error";
import type { HostError, LongWork } from "../../ports/workbook-host";
import type { AnalyzerError } from "../analysis/analyzer";
import type { TaskOutcome } from "../session/outcome";
import type { TaskPhase } from "../session/task";
import type { Trouble } from "../session/trouble";

/** What a use case comes to: the outcome that the session dispatches, without the task's number, or a trouble. */
export type Answer = Result<TaskResult, Trouble>;

type Numberless<T> = T extends unknown ? Omit<T, "task"> : never;
export type TaskResult = Numberless<Exclude<TaskOutcome, { kind: "progressed" | "failed" }>>;

/** How a use case is watched and stopped. */
export interface Watched {
  readonly signal: AbortSignal;
  /** `share` is 0–1 of the phase; null while nobody knows. */
  readonly onPhase: (phase: TaskPhase, share: number | null) => void;
}

/** The long work of one phase. */
export function during(phase: TaskPhase, { signal, onPhase }: Watched): LongWork {
  onPhase(phase, null);
  return {
    signal,
    onProgress: (done, total) => onPhase(phase, total > 0 ? Math.min(done / total, 1) : null),
  };
}

export function hostTrouble(error: HostError): Result<never, Trouble> {
  return fail({ kind: "host", error });
}

export function analyzerTrouble(error: AnalyzerError): Result<never, Trouble> {
  return fail({ kind: "analyzer", error });
}

export function documentTrouble(error: DocumentError): Result<never, Trouble> {
  return fail({ kind: "document", error });
}

/** A result of the host as one of the app's. */
export function fromHost<T>(result: Result<T, HostError>): Result<T, Trouble> {
  return result.ok ? result : hostTrouble(result.error);
}
