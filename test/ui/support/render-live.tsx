import { act, render } from "@testing-library/react";
import { useState } from "react";
import type { SessionEvent } from "../../../src/app/session/event";
import { reduceSession } from "../../../src/app/session/reduce-session";
import type { SessionState } from "../../../src/app/session/state";
import { Pane } from "../../../src/ui/Pane";

export interface LivePane {
  /** What the pane said, in order. */
  readonly events: readonly SessionEvent[];
  /** Something happens outside of the pane. */
  readonly tell: (...events: readonly SessionEvent[]) => void;
  readonly state: () => SessionState;
}

/** The pane over the session's own reducer; effects are left undone, their outcomes are told. */
export function renderLive(start: SessionState, now = Date.UTC(2026, 10, 23, 2, 20)): LivePane {
  const events: SessionEvent[] = [];
  let state = start;
  let show: (state: SessionState) => void = () => undefined;
  const reduce = (event: SessionEvent): void => {
    state = reduceSession(state, event, now).state;
    show(state);
  };
  function Live() {
    const [shown, setShown] = useState(start);
    show = setShown;
    return (
      <Pane
        state={shown}
        dispatch={(event) => {
          events.push(event);
          reduce(event);
        }}
        theme="light"
      />
    );
  }
  render(<Live />);
  return {
    events,
    state: () => state,
    tell: (...told) => {
      act(() => {
        for (const event of told) reduce(event);
      });
    },
  };
}
