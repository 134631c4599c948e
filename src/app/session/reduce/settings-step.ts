import type { Settings } from "../../settings/settings";
import type { SessionState } from "../state";
import { sign } from "../../../core/model/authored";
import { step, type Step } from "./step";

/** The state with these settings, saved where that loses nothing: not over settings that could not be read. */
export function saveSettings(state: SessionState, settings: Settings): Step {
  const next = { ...state, settings, language: settings.language ?? state.officeLanguage };
  return state.settingsFile.kind === "ready" ? step(next, { kind: "save-settings", settings }) : step(next);
}

/** How a decision of now is signed. */
export function signNow({ person }: SessionState, now: number): ReturnType<typeof sign> {
  return sign(person === "" ? null : person, now);
}
