import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import { parseSettings } from "../../settings/parse-settings";
import type { Action, WelcomeAction } from "../event";
import type { Happening, TaskOutcome } from "../outcome";
import type { SessionState } from "../state";
import { addDocument, outdate } from "./reduce-documents";
import { adjustWatch } from "./reduce-setup";
import { saveSettings } from "./settings-step";
import { beginCheck, beginTask, settleUp } from "./tasks";
import { andThen, notify, step, type Step } from "./step";

type Handled =
  | WelcomeAction
  | Extract<
      Action,
      { kind: "go" | "put-problem-away" | "open-page" | "put-notice-away" | "put-undo-note-away" }
    >
  | Extract<TaskOutcome, { kind: "sample-inserted" }>
  | Extract<
      Happening,
      {
        kind: "started" | "settings-loaded" | "settings-failed" | "reveal-failed" | "export-failed" | "saved";
      }
    >;

/** The pane itself: its start, its first run, where it is, what it tells. */
export function reducePane(state: SessionState, event: Handled): Step {
  switch (event.kind) {
    case "started":
      return step({ ...state, settingsFile: { kind: "loading" } }, { kind: "load-settings" });
    case "settings-loaded":
      return loadSettings(state, event.text);
    case "settings-failed":
      return failSettings(state, event);
    case "go":
      return step({ ...state, screen: event.screen });
    case "put-problem-away":
      return step({ ...state, problem: null });
    case "open-page":
      return step({ ...state, problem: null }, { kind: "open-page" });
    case "put-notice-away":
      return step({ ...state, notice: null });
    case "put-undo-note-away":
      return step({ ...state, tellsNoUndo: false });
    case "welcome-go":
      return step({ ...state, welcome: event.step });
    case "welcome-again":
      return step({ ...state, welcome: 0 });
    case "welcome-end":
      return endWelcome(state);
    case "insert-sample":
      return beginTask(state, "insert-sample", { kind: "insert-sample" }, event);
    case "sample-inserted":
      return takeSample(state, event);
    case "reveal-failed":
    case "export-failed":
      return step({
        ...state,
        problem: { trouble: { kind: "host", error: event.error }, task: null, retry: null },
      });
    case "saved":
      return step(
        notify(
          state,
          event.copied
            ? { kind: "copied-to-save", name: event.name }
            : { kind: "saved", name: event.name, comments: null },
        ),
      );
  }
}

/** What a person chose while the settings were on their way goes before what is in the workbook. */
function loadSettings(state: SessionState, text: string | null): Step {
  if (state.settingsFile.kind === "ready") return step(state);
  const parsed = text === null ? null : parseSettings(text);
  if (text !== null && parsed && !parsed.ok) {
    const trouble = { kind: "settings" as const, error: parsed.error };
    return adjustWatch({
      ...state,
      settingsFile: { kind: "unreadable", text, error: parsed.error },
      problem: { trouble, task: null, retry: null },
    });
  }
  const loaded = parsed?.ok ? parsed.value : DEFAULT_SETTINGS;
  const chosen = listChosen(state.settings);
  const settings = { ...loaded, ...chosen };
  const ready: SessionState = { ...state, settingsFile: { kind: "ready" } };
  const next =
    Object.keys(chosen).length > 0
      ? saveSettings(ready, settings)
      : step({ ...ready, settings, language: settings.language ?? state.officeLanguage });
  return andThen(andThen(next, adjustWatch), (known) =>
    settleUp(outdate({ ...known, welcome: settings.welcomeSeen ? known.welcome : (known.welcome ?? 0) })),
  );
}

function listChosen(settings: Settings): Partial<Settings> {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(
    keys.filter((key) => settings[key] !== DEFAULT_SETTINGS[key]).map((key) => [key, settings[key]]),
  );
}

function failSettings(state: SessionState, event: Extract<Handled, { kind: "settings-failed" }>): Step {
  const trouble = { kind: "host" as const, error: event.error };
  if (event.doing === "save") {
    // The settings in force are kept and saved again with the next change, or at once when asked to.
    return step({ ...state, problem: { trouble, task: null, retry: { kind: "save-again" } } });
  }
  return adjustWatch({
    ...state,
    settingsFile: { kind: "failed", error: event.error },
    problem: { trouble, task: null, retry: { kind: "started" } },
  });
}

function endWelcome(state: SessionState): Step {
  const next = { ...state, welcome: null };
  return state.settings.welcomeSeen
    ? step(next)
    : saveSettings(next, { ...state.settings, welcomeSeen: true });
}

function takeSample(
  state: SessionState,
  { sheets, document }: Extract<Handled, { kind: "sample-inserted" }>,
): Step {
  const opened = document ? addDocument(state, { document, source: "pasted", bytes: null }) : state;
  const idle = { ...notify(opened, { kind: "sample-inserted", sheets }), work: { kind: "idle" as const } };
  return andThen(endWelcome({ ...idle, begun: null }), (next) =>
    beginCheck(next, "check", { kind: "check" }),
  );
}
