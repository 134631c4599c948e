import { isOfficeError, toHostError } from "../../hosts/office/office-error";
import {
  red,
  type Answer,
  type AskedQuestion,
  type Question,
  type RehearsalDesk,
  type Step,
  type StepId,
  type Verdict,
} from "./step";
import { STEPS } from "./steps";
import { cleanUpStep } from "./steps/clean-up";

/** How far a rehearsal is; never changed, a new one takes its place. */
export interface RehearsalState {
  readonly phase: "before" | "running" | "done";
  /** What came of the steps that were tried. */
  readonly verdicts: ReadonlyMap<StepId, Verdict>;
  readonly running: StepId | null;
  readonly question: Question | null;
}

export interface Rehearsal {
  readonly getState: () => RehearsalState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes through all steps, from the first; resolves when the last is done. */
  readonly start: () => Promise<void>;
  /** A person's answer to the question that stands. */
  readonly answer: (answer: Answer) => void;
}

/** A rehearsal with this Excel; what Excel refuses is a verdict, and a mistake of ours is told as one, too. */
export function createRehearsal(desk: Omit<RehearsalDesk, "ask">): Rehearsal {
  let state: RehearsalState = { phase: "before", verdicts: new Map(), running: null, question: null };
  let resolveAnswer: ((answer: Answer) => void) | null = null;
  const listeners = new Set<() => void>();
  const change = (part: Partial<RehearsalState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  const ask = (question: Question): AskedQuestion => {
    const answer = new Promise<Answer>((resolve) => (resolveAnswer = resolve));
    change({ question });
    return { answer, withdraw: () => change({ question: null }) };
  };

  const judge = async (step: Step): Promise<Verdict> => {
    change({ running: step.id });
    const verdict = await step.run({ ...desk, ask }).catch((thrown: unknown): Verdict => {
      const words = isOfficeError(thrown) ? toHostError(thrown, "").detail : String(thrown);
      return red(null, words ?? String(thrown));
    });
    change({ running: null, question: null, verdicts: new Map(state.verdicts).set(step.id, verdict) });
    return verdict;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => {
      if (state.phase === "running") return;
      change({ phase: "running", verdicts: new Map() });
      let isOver = false;
      for (const step of STEPS) {
        if (isOver) change({ verdicts: new Map(state.verdicts).set(step.id, { kind: "left-out" }) });
        else {
          const verdict = await judge(step);
          isOver = verdict.kind === "red" && verdict.isLast === true;
        }
      }
      if (!isOver) await judge(cleanUpStep);
      change({ phase: "done" });
    },
    answer: (answer) => {
      change({ question: null });
      resolveAnswer?.(answer);
    },
  };
}
