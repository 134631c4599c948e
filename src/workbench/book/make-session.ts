import { createSession, type Session } from "../../app/session/create-session";
import type { Capabilities } from "../../app/session/capabilities";
import { parseSettings, writeSettings } from "../../app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../app/settings/settings";
import type { Language } from "../../core/base/language";
import { ok } from "../../core/base/result";
import { browserClock } from "../../hosts/browser/browser-clock";
import { browserExporter } from "../../hosts/browser/browser-exporter";
import { browserPerson } from "../../hosts/browser/browser-person";
import { loadSample } from "../../sample/load-sample";
import type { WorkerClient } from "../../worker/create-worker-client";
import type { Book } from "./create-book";
import { analyzeDataSet } from "./data-set-analyzer";

/** The settings of the files at hand. */
export interface SettingsKeeper {
  readonly text: () => string | null;
  readonly change: (text: string) => void;
}

/** The pane's session over a book. */
export function makeSession(
  book: Book,
  { analyzer, documents }: WorkerClient,
  settings: SettingsKeeper,
  language: Language,
): Session {
  const ports = {
    host: book.host,
    navigator: book.navigator,
    watcher: book.watcher,
    settings: {
      load: () => Promise.resolve(ok(introduce(settings.text()))),
      save: (text: string) => {
        settings.change(text);
        return Promise.resolve(ok(undefined));
      },
    },
    analyzer: analyzeDataSet(analyzer, book.dataSet),
    documents,
    exporter: browserExporter,
    person: browserPerson,
    sample: { load: loadSample },
    clock: browserClock,
  };
  return createSession(ports, language, CAPABILITIES);
}

/** The page shows the product on a workbook at once: the first run of the pane has nothing to add. */
function introduce(text: string | null): string {
  if (text === null) return writeSettings({ ...DEFAULT_SETTINGS, welcomeSeen: true });
  const parsed = parseSettings(text);
  return parsed.ok ? writeSettings({ ...parsed.value, welcomeSeen: true }) : text;
}

const CAPABILITIES: Capabilities = {
  workbook: "yes",
  reveal: "yes",
  live: "yes",
  notes: "not-here",
  undo: "not-here",
  undoGroups: "not-here",
  charts: "yes",
  settings: "yes",
  clipboard: "yes",
  rehearsal: "not-here",
};
