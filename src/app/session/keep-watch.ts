import type { SessionEvent } from "./event";
import type { SessionPorts } from "./ports";

/** Begins and ends the watch on the workbook, one after another in the order asked for. */
export interface Watch {
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export function createWatch(
  { watcher }: Pick<SessionPorts, "watcher">,
  dispatch: (event: SessionEvent) => void,
): Watch {
  let release: (() => Promise<void>) | null = null;
  let last = Promise.resolve();

  const begin = async (): Promise<void> => {
    if (release || !watcher) return;
    const watching = await watcher.watch((change) => dispatch({ kind: "changed", changes: [change] }));
    if (watching.ok) release = watching.value;
    dispatch(watching.ok ? { kind: "watching" } : { kind: "watch-failed", error: watching.error });
  };

  const end = async (): Promise<void> => {
    const held = release;
    release = null;
    await held?.();
  };

  return {
    begin: () => (last = last.then(begin)),
    end: () => (last = last.then(end)),
  };
}
