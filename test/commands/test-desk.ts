import type { Capabilities } from "../../src/app/session/capabilities";
import type { SessionEvent } from "../../src/app/session/event";
import { startState } from "../../src/app/session/start-state";
import type { SessionState } from "../../src/app/session/state";
import type { Desk } from "../../src/commands/desk";

/** A desk whose session writes down what it is told, and whose state the test sets. What takes time stays running. */
export function startDesk(state: Partial<SessionState> = {}): TestDesk {
  let now: SessionState = {
    ...startState("vi", {} as Capabilities),
    settingsFile: { kind: "ready" },
    ...state,
  };
  const log: string[] = [];
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>): void => {
    now = { ...now, ...change };
    for (const listener of [...listeners]) listener();
  };
  return {
    log,
    set,
    settle: () => new Promise((resolve) => setTimeout(resolve, 0)),
    showPane: () => {
      log.push("pane");
    },
    session: {
      getState: () => now,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      dispatch: (event) => {
        log.push(event.kind === "go" ? `go ${event.screen}` : event.kind);
        if (isLong(event)) {
          const task = { id: 1, phase: "reading", progress: null, stoppable: true, stopping: false } as const;
          set({ work: { kind: "running", task: event.kind, ...task } });
        }
      },
    },
  };
}

export interface TestDesk extends Desk {
  /** Events by their kind, and `pane` where the pane was opened. */
  readonly log: readonly string[];
  readonly set: (change: Partial<SessionState>) => void;
  /** Lets what is waiting go on. */
  readonly settle: () => Promise<void>;
}

function isLong(
  event: SessionEvent,
): event is Extract<SessionEvent, { kind: "check" | "mark" | "unmark" | "build" }> {
  return ["check", "mark", "unmark", "build"].includes(event.kind);
}
