import { createEngine } from "../../../src/app/analysis/create-engine";
import type { SessionState } from "../../../src/app/session/state";
import type { Language } from "../../../src/core/base/language";
import type { WorkbookSnapshot } from "../../../src/core/model/workbook";
import type { PlannedSheets, SheetKind } from "../../../src/core/sheets/plan-sheets";
import { buildBundledSample, type Sample } from "../../../src/sample/build-sample";
import { remember } from "../../support/remember";
import { toSnapshot } from "../../support/to-snapshot";
import { checkedState } from "../support/checked-state";

const BUNDLED = buildBundledSample();

export function buildState(language: Language = "vi", sample = BUNDLED): SessionState {
  return { ...checkedSample(sample)(language), screen: "build" };
}

const checkedSample = remember((sample: Sample) =>
  remember((language: Language) => checkedState({ workbook: workbookOf(sample), template: null, language })),
);

const workbookOf = remember(({ workbook }: Sample): WorkbookSnapshot =>
  toSnapshot("tong-hop.xlsx", workbook),
);

/** What the sheets chosen come to, from the sample's register. */
function planSample(which: readonly SheetKind[], language: Language, sample = BUNDLED): PlannedSheets {
  return createEngine().planSheets(
    {
      workbooks: [workbookOf(sample)],
      documents: [],
      template: null,
      links: [],
      corrections: [],
      language,
    },
    { which, values: false, setAside: [] },
  );
}

/** The preview of every sheet. */
export function previewState(language: Language = "vi", sample = BUNDLED): SessionState {
  const state = buildState(language, sample);
  const which: readonly SheetKind[] = ["awards", "fields", "units", "findings"];
  return { ...state, building: { ...state.building, which, preview: planSample(which, language, sample) } };
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
