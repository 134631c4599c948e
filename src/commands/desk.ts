import type { SessionEvent } from "../app/session/event";
import type { SessionState } from "../app/session/state";

/** What the ribbon works with: the session that the pane shows, and the pane itself. */
export interface Desk {
  readonly session: {
    readonly getState: () => SessionState;
    readonly subscribe: (listener: () => void) => () => void;
    readonly dispatch: (event: SessionEvent) => void;
  };
  readonly showPane: () => Promise<void>;
}
