import type { Language } from "../../../src/core/base/language";
import type { SessionEvent } from "../../../src/app/session/event";
import { reduceSession } from "../../../src/app/session/reduce-session";
import { startState } from "../../../src/app/session/start-state";
import type { SessionState } from "../../../src/app/session/state";
import { viewFindings } from "../../../src/app/select/view-findings";
import { checkClean, checkMany, checkSample, type GalleryCheck } from "./make-analysis";
import { SCREEN_STATES } from "./screen-states";

/** Half past two on a Monday, wherever the pictures are taken. */
export const NOW = new Date(2026, 10, 23, 14, 30).getTime();

/** Every state of the pane that is worth a picture, made by the events that lead to it. */
export const STATES: Readonly<Record<string, (language: Language) => SessionState>> = {
  "welcome-1": (language) => ({ ...begin(language), welcome: 0 }),
  "welcome-2": (language) => ({ ...begin(language), welcome: 1 }),
  "welcome-3": (language) => ({ ...begin(language), welcome: 2 }),
  "overview-never": begin,
  "overview-checking": (language) => checking(begin(language)),
  "overview-stopped": (language) => ({ ...begin(language), stopped: true }),
  "overview-problem": (language) => ({
    ...begin(language),
    problem: {
      trouble: { kind: "host", error: { code: "cell-editing", subject: "C9" } },
      task: "check",
      retry: { kind: "check" },
    },
  }),
  "overview-findings": (language) => checked(language, checkSample(language)),
  "overview-stale": (language) => stale(checked(language, checkSample(language))),
  "overview-clean": (language) => checked(language, checkClean(language)),
  "overview-no-table": (language) => {
    const check = checkClean(language);
    const { report } = check.analysis;
    const message =
      language === "vi"
        ? "Không thấy bảng nào trong so-tay.xlsx: cần một dòng tiêu đề và ít nhất một dòng số liệu bên dưới. Kiểm tra lại tệp, hoặc chọn tệp khác."
        : "No table was found in so-tay.xlsx: it needs a header row and at least one row of data below. Check the file, or choose another.";
    return checked(language, {
      ...check,
      analysis: {
        overview: { ...check.analysis.overview, modelsByField: [] },
        report: {
          ...report,
          tables: [],
          gaps: [{ kind: "table-not-found", workbook: "so-tay.xlsx", message }],
        },
      },
    });
  },
  "findings-never": (language) => go(begin(language), "findings"),
  "findings-list": (language) => go(checked(language, checkSample(language)), "findings"),
  "findings-selected": (language) => select(language, "total-differs-from-parts"),
  "findings-dismissing": (language) => select(language, "total-differs-from-parts"),
  "findings-why": (language) => select(language, "total-differs-from-parts"),
  "findings-evidence": (language) => select(language, "total-differs-from-parts"),
  "findings-text": (language) => select(language, "percentage-differs"),
  "findings-long": (language) => select(language, "summary-differs-from-register"),
  "findings-filtered": (language) =>
    after(go(checked(language, checkSample(language)), "findings"), [
      { kind: "filter", filters: { severity: "warning", family: "register" } },
    ]),
  "findings-no-match": (language) =>
    after(go(checked(language, checkSample(language)), "findings"), [{ kind: "search", query: "xyz" }]),
  "findings-dismissed": (language) => {
    const state = go(checked(language, checkSample(language)), "findings");
    const ids = viewFindings(state).map(({ finding }) => finding.id);
    const reason = language === "vi" ? "Chờ đơn vị bổ sung" : "Waiting for the unit";
    return after(state, [
      { kind: "dismiss", findings: ids.slice(0, 2), reason },
      { kind: "select-finding", finding: ids[1] ?? null },
    ]);
  },
  "findings-reopened": (language) => {
    const state = go(checked(language, checkSample(language)), "findings");
    const id = viewFindings(state)[0]!.finding.id;
    const dismissed = after(state, [{ kind: "dismiss", findings: [id], reason: "Làm tròn" }]);
    const dismissals = dismissed.settings.dismissals.map((each) => ({ ...each, fingerprint: "other" }));
    return { ...dismissed, settings: { ...dismissed.settings, dismissals } };
  },
  "findings-fix": (language) => {
    const state = select(language, "total-differs-from-parts");
    return after(state, [{ kind: "preview-fix", findings: [state.review.selected!] }]);
  },
  "findings-fix-safe": (language) =>
    after(go(checked(language, checkSample(language)), "findings"), [{ kind: "preview-safe-fixes" }]),
  "findings-fixed": (language) => {
    const state = select(language, "total-differs-from-parts");
    const fixing = after(state, [
      { kind: "preview-fix", findings: [state.review.selected!] },
      { kind: "confirm-fix" },
    ]);
    const edits = fixing.fixPreview?.changes.map(({ edit }) => edit) ?? [
      { kind: "set-cell" as const, sheet: "Khen thưởng", address: "C9", from: 78, to: 80 },
    ];
    const inverse = edits.map((edit) => ({ ...edit, from: edit.to, to: edit.from }));
    return after(fixing, [
      { kind: "fixed", task: fixing.lastTask, findings: [state.review.selected!], edits, inverse },
    ]);
  },
  "findings-many": (language) => go(checked(language, checkMany(language)), "findings"),
  "findings-clean": (language) => go(checked(language, checkClean(language)), "findings"),
  "report-empty": (language) => go(begin(language), "report"),
  report: (language) => go(checked(language, checkSample(language)), "report"),
  build: (language) => go(checked(language, checkSample(language)), "build"),
  ...SCREEN_STATES,
  setup: (language) => go(checked(language, checkSample(language)), "setup"),
};

/** What is chosen of a list before the picture is taken. */
export const CHOICES: Readonly<Record<string, string>> = { "report-drafts": "ban-truoc.docx" };

/** What is pressed before the picture is taken, for what only the screen itself knows of; in Vietnamese. */
export const CLICKS: Readonly<Record<string, readonly string[]>> = {
  "findings-dismissing": ["Bỏ qua…", "Lý do khác"],
  "findings-why": ["Vì sao?"],
  "findings-evidence": ["Căn cứ (10)"],
};

function begin(language: Language): SessionState {
  const state = startState(language, {
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
  });
  return { ...state, settingsFile: { kind: "ready" } };
}

/** The session after these events, as the reducer has it. */
export function after(state: SessionState, events: readonly SessionEvent[]): SessionState {
  return events.reduce((before, event) => reduceSession(before, event, NOW).state, state);
}

function checking(state: SessionState): SessionState {
  const running = after(state, [{ kind: "check" }]);
  return after(running, [{ kind: "progressed", task: running.lastTask, phase: "reading", progress: 0.42 }]);
}

function checked(language: Language, { workbook, documents, analysis }: GalleryCheck): SessionState {
  const withDocuments = {
    ...begin(language),
    documents: documents.map((document) => ({ document, source: "file" as const, bytes: null })),
    reading: { document: documents[0]?.name ?? null, figure: null },
  };
  const running = after(withDocuments, [{ kind: "check" }]);
  const at = NOW - 8 * 60_000;
  const done = after(running, [{ kind: "checked", task: running.lastTask, workbook, analysis }]);
  // Marks are made after a check; the gallery has no cells to mark.
  return { ...done, check: done.check && { ...done.check, at }, work: { kind: "idle" }, notice: null };
}

function stale(state: SessionState): SessionState {
  return state.check === null ? state : { ...state, check: { ...state.check, stale: true } };
}

function go(state: SessionState, screen: SessionState["screen"]): SessionState {
  return after(state, [{ kind: "go", screen }]);
}

function select(language: Language, rule: string): SessionState {
  const state = go(checked(language, checkSample(language)), "findings");
  const found = viewFindings(state).find(({ finding }) => finding.rule === rule);
  return after(state, [{ kind: "select-finding", finding: found?.finding.id ?? null }]);
}
