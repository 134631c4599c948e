import type { SessionEvent } from "../../app/session/event";

/** Tells the session what a person did. */
export type Dispatch = (event: SessionEvent) => void;
