import { writeSettings } from "../settings/parse-settings";
import type { Settings } from "../settings/settings";
import type { SessionEvent } from "./event";
import type { SessionPorts } from "./ports";

/** Loads and saves the settings. Saves wait a moment for the next and are made one after another, the last state last. */
export interface SettingsSaver {
  readonly load: () => Promise<void>;
  readonly save: (settings: Settings) => void;
  /** Saves at once what waits, and waits until it is saved. */
  readonly flush: () => Promise<void>;
}

export function createSaver(
  { settings: store, clock }: Pick<SessionPorts, "settings" | "clock">,
  dispatch: (event: SessionEvent) => void,
): SettingsSaver {
  let waiting: Settings | null = null;
  let cancel: (() => void) | null = null;
  let last = Promise.resolve();

  const write = async (): Promise<void> => {
    const next = waiting;
    waiting = null;
    if (!next) return;
    const saved = await store.save(writeSettings(next));
    if (!saved.ok) dispatch({ kind: "settings-failed", doing: "save", error: saved.error });
  };

  const flush = (): Promise<void> => {
    cancel?.();
    cancel = null;
    last = last.then(write);
    return last;
  };

  return {
    load: async () => {
      const loaded = await store.load();
      dispatch(
        loaded.ok
          ? { kind: "settings-loaded", text: loaded.value }
          : { kind: "settings-failed", doing: "load", error: loaded.error },
      );
    },
    save: (settings) => {
      waiting = settings;
      cancel?.();
      cancel = clock.after(QUIET, () => void flush());
    },
    flush,
  };
}

/** Milliseconds. */
const QUIET = 400;
