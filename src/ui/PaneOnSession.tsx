import { useSyncExternalStore } from "react";
import type { Session } from "../app/session/create-session";
import { Pane, type PaneProps } from "./Pane";

export interface PaneOnSessionProps extends Pick<PaneProps, "theme" | "inPage"> {
  readonly session: Pick<Session, "getState" | "subscribe" | "dispatch">;
}

/** The pane, showing a session as it goes on. */
export function PaneOnSession({ session, ...rest }: PaneOnSessionProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return <Pane state={state} dispatch={session.dispatch} {...rest} />;
}
