import type { Session } from "../app/session/create-session";

/** What the ribbon works with: the session that the pane shows, and the pane itself. */
export interface Desk {
  readonly session: Pick<Session, "getState" | "subscribe" | "dispatch">;
  /** Asks for the pane; nobody waits for it. */
  readonly showPane: () => void;
}
