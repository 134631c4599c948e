import { createEngine } from "../../../src/app/analysis/create-engine";
import type { SessionState } from "../../../src/app/session/state";
import type { Language } from "../../../src/core/base/language";
import type { PlannedSheets, SheetKind } from "../../../src/core/sheets/plan-sheets";
import { buildSample } from "../../../src/sample/build-sample";
import { toSnapshot } from "../../support/to-snapshot";
import { checkedState } from "../support/checked-state";

const SAMPLE = buildSample(2022);
const WORKBOOK = toSnapshot("tong-hop.xlsx", SAMPLE.workbook);

export function buildState(language: Language = "vi"): SessionState {
  return { ...checkedState({ workbook: WORKBOOK, template: SAMPLE.template, language }), screen: "build" };
}

/** What the sheets chosen come to, from the sample's register. */
function planSample(which: readonly SheetKind[], language: Language = "vi"): PlannedSheets {
  return createEngine().planSheets(
    {
      workbooks: [WORKBOOK],
      documents: [],
      template: SAMPLE.template,
      links: [],
      corrections: [],
      language,
    },
    { which, values: false, leaveOut: [] },
  );
}

/** The preview of every sheet. */
export function previewState(language: Language = "vi"): SessionState {
  const state = buildState(language);
  const which: readonly SheetKind[] = ["awards", "fields", "units", "findings"];
  return { ...state, building: { ...state.building, which, preview: planSample(which, language) } };
}

/** Two sheets written, one under another name than planned. */
export function builtState(language: Language = "vi"): SessionState {
  const state = buildState(language);
  const planned = planSample(["awards", "fields"], language);
  const note = {
    code: "plain-number" as const,
    sheet: "Biểu lĩnh vực",
    cells: ["C7"],
    message:
      language === "vi"
        ? "2 dòng của danh sách không có lĩnh vực nên không được đếm."
        : "2 entries name no field and are not counted.",
  };
  return {
    ...state,
    building: {
      ...state.building,
      built: {
        names: ["Biểu khen thưởng", "Biểu lĩnh vực (2)"],
        incomplete: ["print"],
        notes: [...planned.notes, note],
        at: Date.UTC(2026, 10, 23, 2, 15),
      },
    },
  };
}
