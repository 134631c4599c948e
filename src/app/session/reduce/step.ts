import type { SessionEffect } from "../effect";
import type { Notice } from "../notice";
import type { SessionState } from "../state";

/** What the reducer answers: the state from now on, and what is to be done. */
export interface Step {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

export function step(state: SessionState, ...effects: readonly SessionEffect[]): Step {
  return { state, effects };
}

/** Does another thing to the state of a step; the effects of both, in order. */
export function andThen(first: Step, next: (state: SessionState) => Step): Step {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

/** The state with something to be told. */
export function notify(state: SessionState, notice: Notice): SessionState {
  return { ...state, notice: { number: (state.notice?.number ?? 0) + 1, notice } };
}
