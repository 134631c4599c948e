import type { Language } from "../../core/base/language";
import { runJob } from "../use-cases/run-job";
import type { Capabilities } from "./capabilities";
import type { Job, SessionEffect } from "./effect";
import type { SessionEvent } from "./event";
import { createSaver } from "./keep-settings";
import type { SessionPorts } from "./ports";
import { reduceSession } from "./reduce-session";
import { startState } from "./start-state";
import type { SessionState } from "./state";
import { createWatch } from "./keep-watch";

/** The pane's life: its state, and the one way of changing it. */
export interface Session {
  readonly getState: () => SessionState;
  /** Calls `listener` after each change until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: SessionEvent) => void;
  /** Ends the watch, stops the running task, saves what is not saved yet. */
  readonly close: () => Promise<void>;
}

/**
 * A session over the ports. It begins by itself: settings are loaded and, where they say so, the workbook is watched.
 * Events are reduced one after another, each with its effects, also those that effects dispatch.
 */
export function createSession(
  ports: SessionPorts,
  officeLanguage: Language,
  capabilities: Capabilities,
): Session {
  let state: SessionState = { ...startState(officeLanguage, capabilities), person: ports.person.load() };
  let running: { readonly task: number; readonly stop: AbortController } | null = null;
  let forgetSettling: (() => void) | null = null;
  let draining = false;
  const queue: SessionEvent[] = [];
  const listeners = new Set<() => void>();
  const saver = createSaver(ports, (event) => dispatch(event));
  const watch = createWatch(ports, (event) => dispatch(event));

  const dispatch = (event: SessionEvent): void => {
    queue.push(event);
    if (draining) return;
    draining = true;
    const before = state;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { state: after, effects } = reduceSession(state, next, ports.clock.now());
        state = after;
        for (const effect of effects) run(effect);
      }
    } finally {
      draining = false;
    }
    if (state !== before) for (const listener of [...listeners]) listener();
  };

  const run = (effect: SessionEffect): void => {
    switch (effect.kind) {
      case "run":
        return void runTask(effect.task, effect.job);
      case "stop":
        running?.stop.abort();
        return;
      case "load-settings":
        return void saver.load();
      case "save-settings":
        saver.save(effect.settings);
        return;
      case "keep-person":
        ports.person.keep(effect.name);
        return;
      case "watch":
        return void watch.begin();
      case "unwatch":
        return void watch.end();
      case "settle":
        forgetSettling?.();
        forgetSettling = ports.clock.after(SETTLING, () => dispatch({ kind: "settled" }));
        return;
      case "reveal":
        return void reveal(effect.cell);
      case "ask-selection":
        return void askSelection(effect.into);
      case "copy":
        return void copy(effect.text);
      case "open-page":
        ports.exporter.openPage?.();
        return;
      case "save-text":
        return void saveText(effect.name, effect.text);
    }
  };

  const runTask = async (task: number, job: Job): Promise<void> => {
    const stop = new AbortController();
    running = { task, stop };
    const onPhase = (phase: "reading" | "analyzing" | "writing", share: number | null): void =>
      dispatch({ kind: "progressed", task, phase, progress: share });
    const ended = (event: SessionEvent): void => {
      if (running?.task === task) running = null;
      dispatch(event);
    };
    await runJob(ports, job, { signal: stop.signal, onPhase }).then(
      (answer) =>
        ended(answer.ok ? { ...answer.value, task } : { kind: "failed", task, trouble: answer.error }),
      (error: unknown) => {
        // A mistake of ours: the pane must not wait for ever, and the mistake must be seen by whoever looks for such.
        const broken = { code: "crashed" as const, subject: "", detail: String(error) };
        ended({ kind: "failed", task, trouble: { kind: "analyzer", error: broken } });
        throw error;
      },
    );
  };

  const reveal = async (cell: Extract<SessionEffect, { kind: "reveal" }>["cell"]): Promise<void> => {
    const revealed = await ports.navigator?.reveal(cell);
    if (revealed?.ok === false) dispatch({ kind: "reveal-failed", error: revealed.error });
  };

  const askSelection = async (into: "parts" | "total"): Promise<void> => {
    const selected = await ports.navigator?.selectedRanges();
    if (!selected) return;
    dispatch(
      selected.ok
        ? { kind: "selection-taken", into, selected: selected.value }
        : { kind: "selection-failed", into, error: selected.error },
    );
  };

  const copy = async (text: string): Promise<void> => {
    const copied = await ports.exporter.copyText(text);
    dispatch(copied.ok ? { kind: "copied" } : { kind: "export-failed", error: copied.error });
  };

  const saveText = async (name: string, text: string): Promise<void> => {
    const bytes = new TextEncoder().encode(text);
    const saved = await ports.exporter.saveFile(name, bytes, "application/json");
    if (saved.ok) {
      dispatch({ kind: "saved", name });
      return;
    }
    // What is text can be handed over all the same.
    const copied = UNSURE.has(saved.error.code) && (await ports.exporter.copyText(text)).ok;
    dispatch(copied ? { kind: "saved", name, copied } : { kind: "export-failed", error: saved.error });
  };

  dispatch({ kind: "started" });
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch,
    close: async () => {
      forgetSettling?.();
      running?.stop.abort();
      await watch.end();
      await saver.flush();
    },
  };
}

/** A person who changes one cell often changes the next: milliseconds of quiet before the work is checked again. */
const SETTLING = 800;

/** A file was handed out, and may not have arrived. */
const UNSURE: ReadonlySet<string> = new Set(["save-unsure", "save-elsewhere"]);
