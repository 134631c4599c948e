import { createEngine } from "../../../src/app/analysis/create-engine";
import type { Capabilities } from "../../../src/app/session/capabilities";
import { startState } from "../../../src/app/session/start-state";
import type { SessionState } from "../../../src/app/session/state";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/app/settings/settings";
import type { Language } from "../../../src/core/base/language";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import { defaultTemplate } from "../../../src/core/template/default-template";
import type { Template } from "../../../src/core/template/schema";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

const FULL_EXCEL: Capabilities = {
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

export interface CheckedOptions {
  readonly workbook: WorkbookSnapshot;
  readonly texts?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly language?: Language;
  /** The usual one unless said; null: what follows from the workbook. */
  readonly template?: Template | null;
  readonly capabilities?: Partial<Capabilities>;
  /** Indices of figures to be shown as linked by hand. */
  readonly linkedFigures?: readonly number[];
}

/** The session's state after a true check of the workbook and the texts. */
export function checkedState(options: CheckedOptions): SessionState {
  const { workbook, language = "vi" } = options;
  const settings: Settings = { ...DEFAULT_SETTINGS, welcomeSeen: true, ...options.settings };
  const template =
    settings.template ?? (options.template === undefined ? defaultTemplate() : options.template);
  const documents = Object.entries(options.texts ?? {}).map(([name, text]) => readTextDocument(name, text));
  const { report, overview } = createEngine().analyze({
    workbooks: [workbook],
    documents,
    template,
    links: settings.links,
    corrections: settings.corrections,
    language,
  });
  return {
    ...startState(language, { ...FULL_EXCEL, ...options.capabilities }),
    settings,
    settingsFile: { kind: "ready" },
    check: {
      workbook,
      analysis: {
        report,
        overview: { ...overview, linkedFigures: options.linkedFigures ?? overview.linkedFigures },
      },
      at: Date.UTC(2026, 10, 23, 2, 15),
      stale: false,
    },
    documents: documents.map((document) => ({
      document,
      source: document.name.startsWith("(") ? "pasted" : "file",
      bytes: document.name.endsWith(".docx") ? new Uint8Array([80, 75]) : null,
    })),
  };
}
