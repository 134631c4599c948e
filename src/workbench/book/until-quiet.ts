import type { OpenWork, Workspace } from "./workspace";

/** Resolves when something is open, nothing is done for it, and nothing has changed on the page for `moment` milliseconds. */
export function untilQuiet(
  { getState, subscribe }: Pick<Workspace, "getState" | "subscribe">,
  moment: number,
): Promise<void> {
  return new Promise((resolve) => {
    let followed: OpenWork | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopSession = (): void => undefined;
    const isQuiet = (): boolean =>
      followed !== null && getState().busy === null && followed.session.getState().work.kind === "idle";
    const hear = (): void => {
      const { open } = getState();
      if (open && open !== followed) {
        stopSession();
        followed = open;
        stopSession = open.session.subscribe(hear);
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Whatever ends the present work is heard.
        if (!isQuiet()) return;
        stop();
        stopSession();
        resolve();
      }, moment);
    };
    const stop = subscribe(hear);
    hear();
  });
}
