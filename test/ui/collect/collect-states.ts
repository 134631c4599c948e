import type { SessionState } from "../../../src/app/session/state";
import type { Language } from "../../../src/core/base/language";
import { collectWorkbook } from "../../../src/core/collect/collect-workbook";
import type { FileFacts } from "../../../src/core/collect/collected-file";
import type { FileOutcome } from "../../../src/core/collect/collection";
import { summariseCollection } from "../../../src/core/collect/summarise-collection";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { toSnapshot } from "../../support/to-snapshot";
import { writeForm } from "../../support/unit-tables";
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
    collecting: {
      layout: "nd30",
      previous: [],
      collected: { collection, names: SHEETS, at: state.check?.at ?? 0 },
    },
  };
}

/** Units' tables were added up, beside last year's: one unit has sent none, and one figure of another moved much. */
export function summedState(language: Language = "vi"): SessionState {
  const fields = (index: number, factor: number) =>
    ["Phát triển kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh"].map(
      (label, at) => [label, (index + at + 4) * factor, 5 + at, 70 + at] as const,
    );
  const read = (index: number, year: number): FileOutcome => {
    const unit = UNITS[index] ?? "";
    const name = `${year}/${unit}.xlsx`;
    const factor = year === 2024 && index === 1 ? 6 : 1;
    const workbook = toSnapshot(name, [writeForm({ unit, year, fields: fields(index, factor) })]);
    const { facts } = collectWorkbook(workbook, template);
    return { kind: "read", name, facts, ...(year === 2024 ? { previous: true } : {}) };
  };
  const template = { ...defaultTemplate(), units: UNITS.map((name) => ({ name, aliases: [] })) };
  const outcomes = [0, 1, 2].flatMap((index) => [read(index, 2025), read(index, 2024)]);
  const collection = summariseCollection(outcomes, template);
  const names = ["Cộng Biểu 01", ...SHEETS.slice(1), "Biến động", ...UNITS.slice(0, 3)];
  const state = buildState(language);
  const previous = UNITS.slice(0, 3).map((name) => ({ name, read: () => Promise.resolve(null) }));
  const collected = { collection, names, at: state.check?.at ?? 0 };
  return { ...state, collecting: { layout: "nd30", previous, collected } };
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
    tables: [],
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
