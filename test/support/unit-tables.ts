import type { CellRange } from "../../src/core/model/address";
import type { PlannedContent, SheetPlan } from "../../src/core/model/sheet-plan";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";

/** A cell as it is typed: text, a number, `=formula → value`, or nothing. */
type Typed = string | number;

/** A filled form as a unit sends it. */
export interface UnitForm {
  readonly unit: string;
  readonly year?: number;
  /** Each field with its four figures: groups and persons recognised, of them replicated; registered. */
  readonly fields: readonly (readonly [string, number, number, number])[];
  readonly sheet?: string;
  /** Totals typed in place of formulas; by how much the first is wrong. */
  readonly typed?: number;
}

/** The usual form: collectives and persons under one heading, their sum, registered, and the share of it; a total below. */
export function writeForm({ unit, year = 2025, fields, sheet = "Biểu 01", typed }: UnitForm): SheetPlan {
  const top = 6;
  const rows = fields.map(([label, groups, persons, registered], index): readonly Typed[] => {
    const row = top + index + 1;
    const sum = groups + persons;
    const share = registered === 0 ? "" : Math.round((sum / registered) * 1000) / 10;
    return [
      index + 1,
      label,
      registered,
      groups,
      persons,
      typed === undefined ? `=D${row}+E${row} → ${sum}` : sum,
      share,
      "",
    ];
  });
  const last = top + fields.length;
  const total = (at: number): number => fields.reduce((sum, field) => sum + Number(field[at]), 0);
  const [groups, persons, registered] = [total(1), total(2), total(3)];
  const sumOf = (column: string, value: number): Typed =>
    typed === undefined ? `=SUM(${column}${top + 1}:${column}${last}) → ${value}` : value;
  const lines: readonly (readonly Typed[])[] = [
    [`UBND ${unit.toUpperCase()}`],
    [`BIỂU TỔNG HỢP KẾT QUẢ PHONG TRÀO NĂM ${year}`],
    [`Đơn vị báo cáo: ${unit}`],
    [],
    ["STT", "Lĩnh vực", "Đăng ký", "Được công nhận", "", "", "Tỷ lệ công nhận (%)", "Ghi chú"],
    ["", "", "", "Tập thể", "Cá nhân", "Cộng", "", ""],
    ...rows,
    [
      "",
      "Tổng cộng",
      sumOf("C", registered),
      typed === undefined ? sumOf("D", groups) : groups + typed,
      sumOf("E", persons),
      sumOf("F", groups + persons),
      Math.round(((groups + persons) / registered) * 1000) / 10,
      "",
    ],
  ];
  const merges = [
    [4, 0, 5, 0],
    [4, 1, 5, 1],
    [4, 2, 5, 2],
    [4, 3, 4, 5],
    [4, 6, 5, 6],
    [4, 7, 5, 7],
  ].map(([t = 0, left = 0, bottom = 0, right = 0]) => ({ top: t, left, bottom, right }));
  return planOf(sheet, lines, merges);
}

/** Sheets as a workbook's bytes. */
export function packForms(...plans: readonly SheetPlan[]): Uint8Array {
  return createWorkbook(plans);
}

/** A plain sheet that holds what is typed. */
export function planOf(
  name: string,
  lines: readonly (readonly Typed[])[],
  merges: readonly CellRange[] = [],
): SheetPlan {
  const columns = Math.max(...lines.map((line) => line.length));
  return {
    name,
    rows: lines.length,
    columns,
    cells: lines.flatMap((line, row) =>
      line.flatMap((typed, column) => {
        const content = contentOf(typed);
        return content ? [{ row, column, content }] : [];
      }),
    ),
    styleRuns: [],
    merges,
    columnWidths: Array.from({ length: columns }, () => 14),
    rowHeights: new Map(),
    print: {
      orientation: "portrait",
      paper: "A4",
      repeatRows: null,
      fitToWidth: false,
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
    frozenRows: 0,
    charts: [],
  };
}

function contentOf(typed: Typed): PlannedContent | null {
  if (typed === "") return null;
  if (typeof typed === "number") return { kind: "number", value: typed };
  const formula = /^=(.{1,200}) → (-?[\d.]{1,20})$/u.exec(typed);
  if (formula) return { kind: "formula", formula: formula[1] ?? "", value: Number(formula[2]) };
  return { kind: "text", text: typed };
}
