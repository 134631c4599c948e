import { parseSettings, writeSettings } from "../../app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../app/settings/settings";

/** What of the settings belongs to the workbook and not to how a person works: only this makes a file to be saved. */
export function decisionsOf(text: string | null): string {
  const parsed = text === null ? null : parseSettings(text);
  if (text !== null && !parsed?.ok) return text;
  const { dismissals, reopenings, links, template, parts, corrections, period } = parsed?.ok
    ? parsed.value
    : DEFAULT_SETTINGS;
  return writeSettings({
    ...DEFAULT_SETTINGS,
    dismissals,
    reopenings,
    links,
    template,
    parts,
    corrections,
    period,
  });
}

/** What goes along with a file that is saved: what the last check found, too, which alone makes no file to be saved. */
export function travelsWith(text: string | null): string {
  const parsed = text === null ? null : parseSettings(text);
  const lastRun = parsed?.ok ? parsed.value.lastRun : null;
  return `${decisionsOf(text)}${JSON.stringify(lastRun)}`;
}
