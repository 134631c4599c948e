import { createDirectAnalyzer } from "../../../src/app/analysis/direct-analyzer";
import type { Capabilities } from "../../../src/app/session/capabilities";
import { createSession, type Session } from "../../../src/app/session/create-session";
import type { SessionEvent } from "../../../src/app/session/event";
import type { SessionPorts } from "../../../src/app/session/ports";
import type { SessionState } from "../../../src/app/session/state";
import { ok } from "../../../src/core/base/result";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { createLocalReader } from "../../../src/worker/local-reader";
import { createLiveWorkbook, type LiveWorkbook } from "./live-workbook";

/** Everything here. */
export const ABLE: Capabilities = {
  workbook: "yes",
  reveal: "yes",
  live: "yes",
  notes: "yes",
  undo: "yes",
  undoGroups: "yes",
  charts: "yes",
  settings: "yes",
  clipboard: "yes",
  rehearsal: "yes",
};

/** A session over a workbook in memory, with a clock that a test moves. */
export interface Trial {
  readonly session: Session;
  readonly workbook: LiveWorkbook;
  readonly state: () => SessionState;
  /** Dispatches, and waits until nothing runs any more. */
  readonly act: (...events: readonly SessionEvent[]) => Promise<SessionState>;
  /** Lets time pass, and waits until nothing runs any more. */
  readonly pass: (milliseconds: number) => Promise<SessionState>;
  /** The texts saved as settings, in order. */
  readonly saved: string[];
  readonly copied: string[];
  /** The names kept on the machine, in order. */
  readonly names: string[];
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
}

export async function startSession(
  book: WorkbookSnapshot,
  {
    stored = null,
    ports = {},
    capabilities = {},
  }: {
    readonly stored?: string | null;
    readonly ports?: Partial<SessionPorts>;
    readonly capabilities?: Partial<Capabilities>;
  } = {},
): Promise<Trial> {
  const workbook = createLiveWorkbook(book);
  const saved: string[] = [];
  const copied: string[] = [];
  const names: string[] = [];
  const files: { name: string; bytes: Uint8Array }[] = [];
  const clock = createTestClock();
  const session = createSession(
    {
      host: workbook.host,
      navigator: workbook.navigator,
      watcher: workbook.watcher,
      settings: {
        load: () => Promise.resolve(ok(saved.at(-1) ?? stored)),
        save: (text) => {
          saved.push(text);
          return Promise.resolve(ok(undefined));
        },
      },
      analyzer: createDirectAnalyzer(),
      documents: createLocalReader(),
      exporter: {
        saveFile: (name, bytes) => {
          files.push({ name, bytes });
          return Promise.resolve(ok(undefined));
        },
        copyText: (text) => {
          copied.push(text);
          return Promise.resolve(ok(undefined));
        },
      },
      person: { load: () => names.at(-1) ?? null, keep: (name) => void names.push(name) },
      sample: { load: () => Promise.reject(new Error("no sample in this test")) },
      clock,
      ...ports,
    },
    "vi",
    { ...ABLE, ...capabilities },
  );
  const settle = async (): Promise<SessionState> => {
    // Effects go through a few promises before they begin, and one task may follow another.
    for (let quiet = 0; quiet < 5;) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = session.getState().work.kind === "idle" ? quiet + 1 : 0;
    }
    return session.getState();
  };
  await settle();
  return {
    session,
    workbook,
    saved,
    copied,
    names,
    files,
    state: session.getState,
    act: async (...events) => {
      for (const event of events) {
        session.dispatch(event);
        await settle();
      }
      return session.getState();
    },
    pass: async (milliseconds) => {
      clock.pass(milliseconds);
      return settle();
    },
  };
}

function createTestClock(): SessionPorts["clock"] & { readonly pass: (milliseconds: number) => void } {
  let now = Date.UTC(2026, 10, 23);
  let waiting: { readonly at: number; readonly action: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, action) => {
      const own = { at: now + milliseconds, action };
      waiting.push(own);
      return () => {
        waiting = waiting.filter((each) => each !== own);
      };
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter((each) => each.at <= now);
      waiting = waiting.filter((each) => each.at > now);
      for (const { action } of due) action();
    },
  };
}
