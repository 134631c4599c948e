import type { Language } from "../../core/base/language";
import { DEFAULT_SETTINGS } from "../settings/settings";
import type { Capabilities } from "./capabilities";
import { NO_FILTERS } from "./review";
import type { SessionState } from "./state";

/** The state before anything has happened; the first event is `started`. */
export function startState(officeLanguage: Language, capabilities: Capabilities): SessionState {
  return {
    screen: "overview",
    welcome: null,
    language: officeLanguage,
    officeLanguage,
    capabilities,
    person: null,
    settings: DEFAULT_SETTINGS,
    settingsFile: { kind: "loading" },
    work: { kind: "idle" },
    problem: null,
    notice: null,
    tellsNoUndo: capabilities.undo === "too-old",
    check: null,
    since: null,
    stopped: false,
    documents: [],
    review: { filters: NO_FILTERS, query: "", selected: null, fixed: [] },
    fixPreview: null,
    undo: [],
    redo: [],
    marks: "none",
    reading: { document: null, figure: null },
    building: { which: null, values: false, preview: null, built: null },
    collecting: { collected: null, previous: [], layout: "nd30" },
    declaring: null,
    changes: [],
    taken: NOTHING_TAKEN,
    watch: "off",
    lastTask: 0,
    begun: null,
    waiting: null,
    due: false,
    missed: false,
    marked: null,
  };
}

/** While no check runs. */
export const NOTHING_TAKEN: SessionState["taken"] = { changes: [], missed: false };
