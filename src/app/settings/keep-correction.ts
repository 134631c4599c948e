import type { Correction } from "../../core/model/correction";
import { nameCorrection } from "../../core/review/merge-decisions";
import type { Settings } from "./settings";

/** The settings with a correction, in place of an earlier one of the same column, table or sum. */
export function keepCorrection(settings: Settings, correction: Correction): Settings {
  const { corrections } = dropCorrection(settings, correction);
  return { ...settings, corrections: [...corrections, correction] };
}

/** The settings without the correction of that column, table or sum. */
export function dropCorrection(settings: Settings, correction: Correction): Settings {
  const named = nameCorrection(correction);
  return { ...settings, corrections: settings.corrections.filter((each) => nameCorrection(each) !== named) };
}
