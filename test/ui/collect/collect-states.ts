import type { SessionState } from "../../../src/app/session/state";
import type { Language } from "../../../src/core/base/language";
import type { FileFacts } from "../../../src/core/collect/collected-file";
import type { FileOutcome } from "../../../src/core/collect/collection";
import { summariseCollection } from "../../../src/core/collect/summarise-collection";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { buildState } from "../build/build-states";

const UNITS = ["Xã Vầu Sơn", "Xã Lũng Mây", "Xã Nậm Sương", "Xã Đồi Vầu"];
const SHEETS = ["Danh sách tổng hợp", "Đơn vị báo cáo", "Tệp đã nhận", "Cần xem lại", "Đã chuẩn hóa"];

/** Files were collected: one of them unreadable, one unit missing, things to ask; or all well. */
export function collectedState(language: Language = "vi", isGood = false): SessionState {
  const read = UNITS.map((unit, index) => takeAll(unit, index));
  const outcomes: readonly FileOutcome[] = isGood
    ? read
    : [
        ...read.slice(0, 2),
        { kind: "unreadable", name: "xa-nam-suong.xls", fault: { code: "old-format" } },
        { kind: "unreadable", name: "to-trinh.docx", fault: { code: "other-type" } },
      ];
  const template = { ...defaultTemplate(), units: UNITS.map((name) => ({ name, aliases: [] })) };
  const collection = summariseCollection(outcomes, template);
  const state = buildState(language);
  return {
    ...state,
    collecting: { layout: "nd30", collected: { collection, names: SHEETS, at: state.check?.at ?? 0 } },
  };
}

/** Files are being collected. */
export function collectingState(language: Language = "vi"): SessionState {
  return {
    ...buildState(language),
    work: {
      kind: "running",
      task: "collect",
      id: 1,
      phase: "reading",
      progress: 0.37,
      stoppable: true,
      stopping: false,
    },
  };
}

function takeAll(unit: string, index: number): FileOutcome {
  const facts: FileFacts = {
    sheets: [
      {
        name: "Danh sách",
        hidden: index === 1,
        entries: 24,
        filledCells: 400,
        passedOver: null,
        nearHeader: null,
        otherTables: [],
      },
    ],
    registers: [
      {
        sheet: "Danh sách",
        entries: 24,
        units: [{ name: unit, entries: 24, known: true }],
        unitFrom: null,
        yearFrom: null,
        takenAsYes: [],
        missingColumns: [],
        hiddenRows: 0,
        normalised: [],
        questions: [],
        unusedColumns: [],
        leftOut: [],
      },
    ],
  };
  return { kind: "read", name: `${String(index + 1).padStart(2, "0")}.xlsx`, facts };
}
