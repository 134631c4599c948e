import type { Session } from "../../app/session/create-session";

/** Resolves at once, or when the session has loaded its settings and nothing runs. */
export function untilIdle({ getState, subscribe }: Pick<Session, "getState" | "subscribe">): Promise<void> {
  return new Promise((resolve) => {
    const isIdle = (): boolean => {
      const { settingsFile, work } = getState();
      return settingsFile.kind !== "loading" && work.kind === "idle";
    };
    if (isIdle()) {
      resolve();
      return;
    }
    const stop = subscribe(() => {
      if (!isIdle()) return;
      stop();
      resolve();
    });
  });
}
