import type { SessionState } from "../../../src/app/session/state";
import type { Language } from "../../../src/core/base/language";
import { buildState, builtState, previewState } from "../build/build-states";
import { collectedState, collectingState, summedState } from "../collect/collect-states";
import { REPORT_NAME, REPORT_TEXT, reportState } from "../report/sample-report";
import { decidedState, declaringState, setupState } from "../setup/setup-states";

/** The screens that are fetched when asked for: report, build and setup, in each state worth a picture. */
export const SCREEN_STATES: Readonly<Record<string, (language: Language) => SessionState>> = {
  "report-text": (language) => reportState({ language }),
  "report-drafts": (language) => {
    const earlier = REPORT_TEXT.replace("57 hộ", "75 hộ").replace("có 164 tập thể", "có 146 tập thể");
    const added = `${REPORT_TEXT}- Trồng 12 km đường hoa, huy động 640 ngày công.\n- Hỗ trợ 75 hộ mượn giống.\n`;
    const annex = `${earlier}- Hỗ trợ 75 hộ mượn giống.\n- Bàn giao 03 nhà đại đoàn kết.\n`;
    return reportState({ language, texts: { [REPORT_NAME]: added, "ban-truoc.docx": annex } });
  },
  "report-differs": (language) => figure(language, 0),
  "report-matched": (language) => figure(language, 1),
  "report-unknown": (language) => figure(language, 2),
  "report-percentage": (language) => figure(language, 6),
  "report-finding": (language) => {
    const state = reportState({ language });
    const found = state.check?.analysis.report.findings.find(({ rule }) => rule === "malformed-date");
    return { ...state, review: { ...state.review, selected: found?.id ?? null } };
  },
  "report-unchecked": (language) => ({ ...reportState({ language }), check: null }),
  "report-stale": (language) => {
    const state = reportState({ language });
    return { ...state, check: state.check && { ...state.check, stale: true } };
  },
  "report-reading": (language) => ({
    ...reportState({ language }),
    documents: [],
    work: {
      kind: "running",
      task: "read-document",
      id: 1,
      phase: "reading",
      progress: null,
      stoppable: true,
      stopping: false,
    },
  }),
  "report-scanned": (language) => ({
    ...reportState({ language }),
    documents: [],
    problem: {
      trouble: { kind: "document", error: { code: "scanned", subject: "bao-cao-quet.pdf" } },
      task: "read-document",
      retry: null,
    },
  }),
  "build-form": buildState,
  "build-preview": previewState,
  "build-built": builtState,
  "build-collected": (language) => collectedState(language),
  "build-collected-all": (language) => collectedState(language, true),
  "build-summed": summedState,
  "build-collecting": collectingState,
  "setup-tables": (language) => setupState(language),
  "setup-decided": decidedState,
  "setup-sum": declaringState,
  "setup-never": (language) => ({ ...setupState(language), check: null }),
};

function figure(language: Language, index: number): SessionState {
  const state = reportState({ language });
  return { ...state, reading: { ...state.reading, figure: index } };
}
