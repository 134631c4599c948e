import { dropCorrection, keepCorrection } from "../../settings/keep-correction";
import { parseJson } from "../../settings/parse-json";
import { parseSettings, writeSettings } from "../../settings/parse-settings";
import type { Settings } from "../../settings/settings";
import type { SetupAction } from "../event";
import type { SessionState } from "../state";
import { usualTemplate } from "../../../core/derive/usual-template";
import { parseTemplate } from "../../../core/template/parse-template";
import type { Template } from "../../../core/template/schema";
import { countNew, mergeDecisions } from "../../../core/review/merge-decisions";
import { readDecisions, writeDecisions } from "../../../core/review/decisions-file";
import { templateInForce } from "./inputs";
import { outdate } from "./reduce-documents";
import { saveSettings, signNow } from "./settings-step";
import { settleUp } from "./tasks";
import { andThen, notify, step, type Step } from "./step";

/** What Khớp understood and how it is to work. */
export function reduceSetup(state: SessionState, event: SetupAction, now: number): Step {
  const { settings, settingsFile } = state;
  switch (event.kind) {
    case "correct":
      return recheck(state, keepCorrection(settings, { ...event.correction, ...signNow(state, now) }));
    case "uncorrect":
      return recheck(state, dropCorrection(settings, event.correction));
    case "change-template":
      return recheck(state, changeTemplate(state, event.template));
    case "export-template": {
      const template = templateInForce(state) ?? usualTemplate();
      const text = `${JSON.stringify(template, null, 2)}\n`;
      return step(state, { kind: "save-text", name: TEMPLATE_NAME, text });
    }
    case "import-template":
      return importTemplate(state, event.text);
    case "change-period":
      return recheck(state, { ...settings, period: event.period });
    case "name-person": {
      const name = event.name.trim().slice(0, LONGEST_NAME);
      return step({ ...state, person: name }, { kind: "keep-person", name });
    }
    case "choose-language":
      return recheck(state, { ...settings, language: event.language });
    case "switch-live":
      return andThen(saveSettings(state, { ...settings, live: event.on }), adjustWatch);
    case "switch-notes": {
      const saved = saveSettings(state, { ...settings, notes: event.on });
      // What stands marked has notes or not: it is to be marked anew.
      return andThen(saved, (next) => settleUp(next.marks === "none" ? next : { ...next, marked: null }));
    }
    case "export-decisions":
      return step(state, {
        kind: "save-text",
        name: DECISIONS_NAME,
        text: writeDecisions({ ...settings, version: 1 }),
      });
    case "import-decisions":
      return importDecisions(state, event.text);
    case "switch-ticks":
      // What holds is listed by a check alone, and taken off the cells without one.
      return event.on
        ? recheck(state, { ...settings, ticks: true })
        : andThen(saveSettings(state, { ...settings, ticks: false }), (next) => settleUp(next));
    case "export-settings":
      return step(state, {
        kind: "save-text",
        name: FILE_NAME,
        text: writeSettings({ ...settings, lastRun: null }),
      });
    case "import-settings":
      return importSettings(state, event.text);
    case "discard-unreadable-settings":
      return settingsFile.kind === "unreadable"
        ? saveSettings({ ...state, settingsFile: { kind: "ready" }, problem: null }, settings)
        : step(state);
    case "export-unreadable-settings":
      return settingsFile.kind === "unreadable"
        ? step(state, { kind: "save-text", name: FILE_NAME, text: settingsFile.text })
        : step(state);
  }
}

/** Where the template follows from the workbook, only what a person changed of it is set: the rest goes on following. */
function changeTemplate(state: SessionState, changed: Template | null): Settings {
  const { settings } = state;
  if (!changed) return { ...settings, template: null, parts: {} };
  const before = templateInForce(state) ?? usualTemplate();
  if (settings.template) return { ...settings, template: changed };
  const set = (["fields", "levels", "units"] as const).filter(
    (key) => JSON.stringify(changed[key]) !== JSON.stringify(before[key]),
  );
  const parts = Object.fromEntries(set.map((key) => [key, changed[key]]));
  return { ...settings, parts: { ...settings.parts, ...parts } };
}

const TEMPLATE_NAME = "khop-mau.json";
const DECISIONS_NAME = "khop-quyet-dinh.json";
const LONGEST_NAME = 80;
const FILE_NAME = "khop-thiet-lap.json";

/** These settings change what a check says. */
function recheck(state: SessionState, settings: Settings): Step {
  return andThen(saveSettings(state, settings), (next) => settleUp(outdate(next)));
}

/** Begins or ends the watch, as the settings and the program have it. */
export function adjustWatch(state: SessionState): Step {
  const wanted = state.settings.live && state.capabilities.live === "yes";
  const watching = state.watch === "on" || state.watch === "starting";
  if (wanted && !watching) return step({ ...state, watch: "starting" }, { kind: "watch" });
  if (!wanted && watching) return step({ ...state, watch: "off" }, { kind: "unwatch" });
  return step(state);
}

function importSettings(state: SessionState, text: string): Step {
  const parsed = parseSettings(text);
  if (!parsed.ok) {
    const trouble = { kind: "settings" as const, error: parsed.error };
    return step({ ...state, problem: { trouble, task: null, retry: null } });
  }
  // A file that a person chose takes the place of settings that could not be read.
  const { kind } = state.settingsFile;
  const settingsFile = kind === "unreadable" ? { kind: "ready" as const } : state.settingsFile;
  const next = notify({ ...state, settingsFile, problem: null, marked: null }, { kind: "imported" });
  return andThen(
    andThen(saveSettings(next, { ...parsed.value, lastRun: state.settings.lastRun }), adjustWatch),
    (saved) => settleUp(outdate(saved)),
  );
}

/** The whole template from a file takes the place of what follows from the workbook, and of what was set of it. */
function importTemplate(state: SessionState, text: string): Step {
  const json = parseJson(text);
  const [read, inEnglish] = [parseTemplate(json, "vi"), parseTemplate(json, "en")];
  if (read.ok)
    return recheck(
      { ...state, problem: null },
      { ...state.settings, template: read.value, parts: {}, period: null },
    );
  const message = { vi: read.error.message, en: inEnglish.ok ? "" : inEnglish.error.message };
  const error = { code: read.error.code, message };
  return step({ ...state, problem: { trouble: { kind: "template", error }, task: null, retry: null } });
}

/** Another's decisions join one's own. */
function importDecisions(state: SessionState, text: string): Step {
  const { settings } = state;
  const read = readDecisions(parseJson(text));
  if (!read.ok) {
    const trouble = { kind: "decisions" as const, error: read.error };
    return step({ ...state, problem: { trouble, task: null, retry: null } });
  }
  const own = { ...settings, version: 1 as const };
  const { dismissals, reopenings, links, corrections } = mergeDecisions(own, read.value);
  const decisions = countNew(own, read.value);
  const next = notify({ ...state, problem: null }, { kind: "decisions-imported", decisions });
  return recheck(next, { ...settings, dismissals, reopenings, links, corrections });
}
