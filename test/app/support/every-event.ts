import type { SessionEvent } from "../../../src/app/session/event";
import type { SessionState } from "../../../src/app/session/state";
import { createEngine } from "../../../src/app/analysis/create-engine";
import { DEFAULT_SETTINGS } from "../../../src/app/settings/settings";
import { writeSettings } from "../../../src/app/settings/parse-settings";
import { summariseCollection } from "../../../src/core/collect/summarise-collection";
import type { SumCorrection } from "../../../src/core/model/correction";
import { NO_DECISIONS } from "../../../src/core/model/decisions";
import { writeDecisions } from "../../../src/core/review/decisions-file";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const DRAWING = `
  Năm | Tổng số | Tập thể | Cá nhân
  2020 | 75 | 30 | 47
  2021 | 80 | 33 | '47
  2022 | 91 | 41 | 50
`;
export const BOOK = workbook(sheet("Khen thưởng", DRAWING));
export const DOCUMENT = readTextDocument("ghi-chep.txt", "Có 33/75 trường đạt chuẩn, đạt tỷ lệ 45%.");

export const ANALYSIS = createEngine().analyze({
  workbooks: [BOOK],
  documents: [DOCUMENT],
  template: defaultTemplate(),
  links: [],
  corrections: [],
  language: "vi",
});
const PLANNED = { plans: [], notes: [] };
const COLLECTION = summariseCollection(
  [{ kind: "unreadable", name: "xa-a.xlsx", fault: { code: "damaged" } }],
  defaultTemplate(),
);
const HOST_ERROR = { code: "protected", subject: "Khen thưởng" } as const;
const FIGURE = { document: DOCUMENT.name, start: 3, end: 15 };
const EDIT = { kind: "set-cell", sheet: "Khen thưởng", address: "B2", from: 75, to: 77 } as const;
const COLUMN = { kind: "column", sheet: "Khen thưởng", header: "Tổng số", role: "none" } as const;

const SUM: SumCorrection = {
  kind: "sum",
  sheet: "Khen thưởng",
  along: "row",
  total: { address: "B2", column: "Tổng số" },
  parts: [
    { address: "C2", column: "Tập thể", sign: 1 },
    { address: "D2", column: "Cá nhân", sign: 1 },
  ],
};

type Made = (state: SessionState) => readonly SessionEvent[];

/** Events of every kind, as they may come in this state: a kind that is not listed does not compile. */
export const EVENTS: Readonly<Record<SessionEvent["kind"], Made>> = {
  started: plain({ kind: "started" }),
  go: plain({ kind: "go", screen: "findings" }, { kind: "go", screen: "setup" }),
  stop: plain({ kind: "stop" }),
  retry: plain({ kind: "retry" }),
  "save-again": plain({ kind: "save-again" }),
  "put-problem-away": plain({ kind: "put-problem-away" }),
  "open-page": plain({ kind: "open-page" }),
  "put-notice-away": plain({ kind: "put-notice-away" }),
  "put-undo-note-away": plain({ kind: "put-undo-note-away" }),
  "welcome-go": plain({ kind: "welcome-go", step: 1 }),
  "welcome-end": plain({ kind: "welcome-end" }),
  "welcome-again": plain({ kind: "welcome-again" }),
  "insert-sample": plain({ kind: "insert-sample" }),
  check: plain({ kind: "check" }),
  mark: plain({ kind: "mark" }),
  unmark: plain({ kind: "unmark" }),
  filter: plain(
    { kind: "filter", filters: { severity: "error" } },
    { kind: "filter", filters: { reviewed: "reviewed", sheet: "Không có" } },
  ),
  search: plain({ kind: "search", query: "tap the" }, { kind: "search", query: "" }),
  "clear-filters": plain({ kind: "clear-filters" }),
  "point-at-cell": () => [
    { kind: "point-at-cell", sheet: "Số liệu", address: "B2" },
    { kind: "point-at-cell", sheet: "không có", address: "A1" },
  ],
  "select-finding": (state) => [
    { kind: "select-finding", finding: idsOf(state)[0] ?? "gone" },
    { kind: "select-finding", finding: null },
  ],
  "next-finding": plain({ kind: "next-finding" }),
  "previous-finding": plain({ kind: "previous-finding" }),
  reveal: plain(
    { kind: "reveal", place: { kind: "cell", sheet: "Khen thưởng", address: "B2" } },
    { kind: "reveal", place: { kind: "text", ...FIGURE, quote: "33/75 trường", section: "" } },
  ),
  dismiss: (state) => [
    { kind: "dismiss", findings: idsOf(state).slice(0, 1), reason: "đã rõ" },
    { kind: "dismiss", findings: idsOf(state), reason: " " },
  ],
  reopen: (state) => [{ kind: "reopen", findings: idsOf(state) }],
  "preview-fix": (state) => [{ kind: "preview-fix", findings: idsOf(state) }],
  "preview-safe-fixes": plain({ kind: "preview-safe-fixes" }),
  "confirm-fix": plain({ kind: "confirm-fix" }),
  "cancel-fix": plain({ kind: "cancel-fix" }),
  undo: plain({ kind: "undo" }),
  redo: plain({ kind: "redo" }),
  "paste-document": plain(
    { kind: "paste-document", text: "Có 3 tổ." },
    { kind: "paste-document", text: " " },
  ),
  "open-document": plain({ kind: "open-document", name: "a.docx", bytes: new Uint8Array(2) }),
  "remove-document": plain(
    { kind: "remove-document", name: DOCUMENT.name },
    { kind: "remove-document", name: "khác" },
  ),
  "show-document": plain({ kind: "show-document", name: DOCUMENT.name }),
  "select-figure": plain({ kind: "select-figure", figure: 0 }, { kind: "select-figure", figure: 900 }),
  "link-to-selection": plain({ kind: "link-to-selection", figure: FIGURE }),
  "set-aside": plain({ kind: "set-aside", figure: FIGURE, reason: "theo xã" }),
  unlink: plain({ kind: "unlink", figure: FIGURE }),
  "copy-correction": (state) =>
    [...idsOf(state), "gone"].map((finding) => ({ kind: "copy-correction", finding })),
  annotate: plain({ kind: "annotate", name: DOCUMENT.name }, { kind: "annotate", name: "khác" }),
  "choose-sheets": plain(
    { kind: "choose-sheets", which: ["findings", "awards"] },
    { kind: "choose-sheets", which: [] },
  ),
  "choose-values": plain({ kind: "choose-values", values: true }),
  "preview-build": plain({ kind: "preview-build" }),
  build: plain({ kind: "build" }),
  collect: plain(
    { kind: "collect", files: [] },
    { kind: "collect", files: [{ name: "xa-a.xlsx", read: () => Promise.resolve(null) }] },
  ),
  "choose-previous": plain(
    { kind: "choose-previous", files: [{ name: "xa-a-2024.xlsx", read: () => Promise.resolve(null) }] },
    { kind: "choose-previous", files: [] },
  ),
  "choose-layout": plain({ kind: "choose-layout", layout: "hd36" }),
  "save-slips": plain({ kind: "save-slips" }),
  "save-proof": plain({ kind: "save-proof" }),
  collected: task((id) => [
    { kind: "collected", task: id, collection: COLLECTION, names: ["Danh sách tổng hợp"] },
  ]),
  "proof-saved": task((id) => [{ kind: "proof-saved", task: id, name: "bieu - đối chứng.html" }]),
  "slips-saved": task((id) => [
    { kind: "slips-saved", task: id, name: "phieu.zip", slips: 2 },
    { kind: "slips-saved", task: id, name: "phieu.zip", slips: 0 },
  ]),
  correct: plain(
    { kind: "correct", correction: COLUMN },
    { kind: "correct", correction: { kind: "table", sheet: "Khen thưởng", address: "", is: "none" } },
    { kind: "correct", correction: SUM },
  ),
  uncorrect: plain({ kind: "uncorrect", correction: COLUMN }, { kind: "uncorrect", correction: SUM }),
  "begin-sum": plain(
    { kind: "begin-sum" },
    { kind: "begin-sum", total: { sheet: "Khen thưởng", address: "B2" } },
  ),
  "cancel-sum": plain({ kind: "cancel-sum" }),
  "name-sum-cells": plain(
    { kind: "name-sum-cells", cells: { parts: "C2:D2" } },
    { kind: "name-sum-cells", cells: { total: "B2" } },
    { kind: "name-sum-cells", cells: { parts: "không phải ô", total: "B2:B3" } },
  ),
  "take-selection": plain(
    { kind: "take-selection", into: "parts" },
    { kind: "take-selection", into: "total" },
  ),
  "declare-sum": plain({ kind: "declare-sum" }),
  "selection-taken": plain(
    {
      kind: "selection-taken",
      into: "parts",
      selected: { sheet: "Khen thưởng", ranges: ["C2:D2"] },
    },
    { kind: "selection-taken", into: "total", selected: { sheet: "Khác", ranges: ["B2", "B4"] } },
  ),
  "selection-failed": plain({ kind: "selection-failed", into: "total", error: HOST_ERROR }),
  "sum-declared": task((id) => [{ kind: "sum-declared", task: id, sum: SUM }]),
  "change-template": plain({ kind: "change-template", template: defaultTemplate() }),
  "export-template": plain({ kind: "export-template" }),
  "import-template": plain(
    { kind: "import-template", text: JSON.stringify(defaultTemplate()) },
    { kind: "import-template", text: "{}" },
  ),
  "change-period": plain({ kind: "change-period", period: { from: 2021, to: 2025 } }),
  "name-person": plain({ kind: "name-person", name: " Bế Văn Mẫu " }, { kind: "name-person", name: "" }),
  "export-decisions": plain({ kind: "export-decisions" }),
  "import-decisions": plain(
    {
      kind: "import-decisions",
      text: writeDecisions({ ...NO_DECISIONS, corrections: [{ ...SUM, by: "Lò Thị Ví", at: 5 }] }),
    },
    { kind: "import-decisions", text: "[]" },
  ),
  "choose-language": plain(
    { kind: "choose-language", language: "en" },
    { kind: "choose-language", language: null },
  ),
  "switch-live": plain({ kind: "switch-live", on: false }, { kind: "switch-live", on: true }),
  "switch-notes": plain({ kind: "switch-notes", on: true }),
  "switch-ticks": plain({ kind: "switch-ticks", on: true }),
  "export-settings": plain({ kind: "export-settings" }),
  "import-settings": plain(
    { kind: "import-settings", text: writeSettings({ ...DEFAULT_SETTINGS, live: false }) },
    { kind: "import-settings", text: "không phải" },
  ),
  "discard-unreadable-settings": plain({ kind: "discard-unreadable-settings" }),
  "export-unreadable-settings": plain({ kind: "export-unreadable-settings" }),
  "settings-loaded": plain(
    { kind: "settings-loaded", text: null },
    { kind: "settings-loaded", text: writeSettings(DEFAULT_SETTINGS) },
    { kind: "settings-loaded", text: "{" },
  ),
  "settings-failed": plain(
    { kind: "settings-failed", doing: "load", error: HOST_ERROR },
    { kind: "settings-failed", doing: "save", error: HOST_ERROR },
  ),
  watching: plain({ kind: "watching" }),
  "watch-failed": plain({ kind: "watch-failed", error: HOST_ERROR }),
  changed: plain(
    { kind: "changed", changes: [{ kind: "cells", sheet: "Khen thưởng", address: "B2" }] },
    { kind: "changed", changes: [] },
  ),
  settled: plain({ kind: "settled" }),
  "reveal-failed": plain({ kind: "reveal-failed", error: HOST_ERROR }),
  copied: plain({ kind: "copied" }),
  saved: plain({ kind: "saved", name: "khop-thiet-lap.json" }),
  "export-failed": plain({ kind: "export-failed", error: HOST_ERROR }),
  progressed: task((id) => [{ kind: "progressed", task: id, phase: "writing", progress: 0.5 }]),
  failed: task((id) => [
    { kind: "failed", task: id, trouble: { kind: "host", error: HOST_ERROR } },
    { kind: "failed", task: id, trouble: { kind: "host", error: { code: "edit-stale", subject: "A!B2" } } },
    { kind: "failed", task: id, trouble: { kind: "host", error: { code: "cell-editing", subject: "" } } },
    { kind: "failed", task: id, trouble: { kind: "analyzer", error: { code: "stopped", subject: "" } } },
  ]),
  checked: task((id) => [{ kind: "checked", task: id, workbook: BOOK, analysis: ANALYSIS }]),
  marked: task((id) => [{ kind: "marked", task: id, cells: 2, asked: true }]),
  unmarked: task((id) => [{ kind: "unmarked", task: id }]),
  fixed: task((id) => [
    { kind: "fixed", task: id, findings: ["a"], edits: [EDIT], inverse: [{ ...EDIT, from: 77, to: 75 }] },
  ]),
  undone: task((id) => [{ kind: "undone", task: id }]),
  "document-read": task((id) => [
    { kind: "document-read", task: id, document: DOCUMENT, source: "file", bytes: new Uint8Array(2) },
  ]),
  annotated: task((id) => [{ kind: "annotated", task: id, name: "a.docx", comments: 1 }]),
  linked: task((id) => [{ kind: "linked", task: id, links: [], target: { kind: "nothing" } }]),
  "build-previewed": task((id) => [{ kind: "build-previewed", task: id, planned: PLANNED }]),
  built: task((id) => [
    { kind: "built", task: id, names: ["Biểu đơn vị"], incomplete: [], planned: PLANNED },
    { kind: "built", task: id, names: [], incomplete: [], planned: PLANNED },
    {
      kind: "built",
      task: id,
      names: ["Biểu đơn vị"],
      incomplete: [],
      planned: PLANNED,
      moments: { before: 1, after: 2 },
    },
  ]),
  "sample-inserted": task((id) => [
    { kind: "sample-inserted", task: id, sheets: ["Danh sách"], document: DOCUMENT },
  ]),
};

function plain(...events: readonly SessionEvent[]): Made {
  return () => events;
}

/** Of the running task, and of one that ended before. */
function task(make: (id: number) => readonly SessionEvent[]): Made {
  return (state) => [...make(state.lastTask), ...make(state.lastTask - 1)];
}

function idsOf({ check }: SessionState): readonly string[] {
  return check?.analysis.report.findings.map((each) => each.id) ?? [];
}
