import { formatColumn } from "../core/model/address";
import type { SheetPlan } from "../core/model/sheet-plan";
import type { Template } from "../core/template/schema";
import type { CountedTable, RegisterCounts } from "./count-register";
import { BODY_STYLE, CENTERED_STYLE, drawSheet, HEADER_STYLE, TITLE_STYLE, type Drawing } from "./draw-sheet";
import type { GeneratedRegister } from "./generate-register";

/** Where the figures of the two typed tables stand, and their sheets' names. Rows and columns count from 0. */
export const TYPED = {
  awards: { sheet: "Khen thưởng", top: 8, left: 2 },
  fields: { sheet: "Lĩnh vực", top: 6, left: 2 },
} as const;

/**
 * The two annex tables as staff type them: figures by hand, straight quotes, two or three levels of merged header.
 * `totals: "formulas"` writes the total row of the fields as sums. A last year without awards reads "Chưa xét".
 */
export function typeSummaries(
  register: Pick<GeneratedRegister, "template" | "counts">,
  totals: "values" | "formulas",
): readonly SheetPlan[] {
  return [
    typeAwards(register.template, register.counts),
    typeFields(register.template, register.counts, totals),
  ];
}

function typeAwards({ period, subjects, levels }: Template, { awards }: RegisterCounts): SheetPlan {
  const drawing = drawSheet(TYPED.awards.sheet);
  const right = 1 + awards.columnLabels.length;
  drawTitle(drawing, right, [
    "BIỂU TỔNG HỢP",
    'CÔNG TÁC THI ĐUA KHEN THƯỞNG THỰC HIỆN PHONG TRÀO THI ĐUA "DÂN VẬN KHÉO"',
    `GIAI ĐOẠN ${period.from} - ${period.to}`,
  ]);
  drawing.merge({ top: 4, left: 0, bottom: 7, right: 0 }, "STT");
  drawing.merge({ top: 4, left: 1, bottom: 7, right: 1 }, "Năm");
  drawing.merge({ top: 4, left: 2, bottom: 4, right }, `Khen thưởng giai đoạn ${period.from} - ${period.to}`);
  for (const [index, label] of ["Tổng số", ...subjects.map((subject) => subject.name)].entries()) {
    drawing.merge({ top: 5, left: 2 + index, bottom: 7, right: 2 + index }, label);
  }
  const first = 3 + subjects.length;
  drawing.merge({ top: 5, left: first, bottom: 5, right }, "Cấp khen");
  for (const [index, level] of levels.entries()) {
    const left = first + index * subjects.length;
    const label = index === 0 ? level.name : `Cấp ${nameWithin(level.name)}`;
    drawing.merge({ top: 6, left, bottom: 6, right: left + subjects.length - 1 }, label);
    for (const [offset, subject] of subjects.entries()) drawing.put(7, left + offset, subject.name);
  }
  drawing.style({ top: 4, left: 0, bottom: 7, right }, HEADER_STYLE);
  for (const [index, row] of awards.cells.entries()) {
    const at = TYPED.awards.top + index;
    drawing.put(at, 0, index + 1);
    drawing.put(at, 1, Number(awards.rowLabels[index]));
    if (row.every((value) => value === 0)) drawing.put(at, 2, "Chưa xét");
    else for (const [column, value] of row.entries()) drawing.put(at, 2 + column, value);
  }
  drawing.style(
    { top: TYPED.awards.top, left: 0, bottom: TYPED.awards.top + awards.cells.length - 1, right },
    CENTERED_STYLE,
  );
  return drawing.finish({
    columnWidths: [6, 9, ...awards.columnLabels.map(() => 10)],
    rowHeights: new Map([[1, 34]]),
    frozenRows: 0,
    repeatRows: { top: 4, bottom: 7 },
  });
}

function typeFields(
  template: Template,
  { fields }: RegisterCounts,
  totals: "values" | "formulas",
): SheetPlan {
  const { period, kinds, subjects } = template;
  const drawing = drawSheet(TYPED.fields.sheet);
  const right = 1 + fields.columnLabels.length;
  drawTitle(drawing, right, [
    "BIỂU TỔNG HỢP",
    `TỔNG HỢP SỐ LIỆU "DÂN VẬN KHÉO" GIAI ĐOẠN ${period.from}-${period.to}`,
  ]);
  drawing.merge({ top: 3, left: 0, bottom: 5, right: 0 }, "Số TT");
  drawing.merge({ top: 3, left: 1, bottom: 5, right: 1 }, "Lĩnh vực");
  const width = kinds.length * subjects.length;
  const blocks = [
    `Tổng số mô hình, nội dung, việc làm "Dân vận khéo" giai đoạn ${period.from} - ${period.to}`,
    `Số đăng ký mới năm ${period.to}`,
  ];
  for (const [block, label] of blocks.entries()) {
    const left = 2 + block * width;
    drawing.merge({ top: 3, left, bottom: 3, right: left + width - 1 }, label);
    for (const [index, kind] of kinds.entries()) {
      const at = left + index * subjects.length;
      drawing.merge({ top: 4, left: at, bottom: 4, right: at + subjects.length - 1 }, kind.name);
      for (const [offset, subject] of subjects.entries()) drawing.put(5, at + offset, subject.name);
    }
  }
  const last = 2 + blocks.length * width;
  drawing.merge({ top: 3, left: last, bottom: 3, right }, "Số mô hình DVK tiêu biểu được nhân rộng");
  for (const [offset, subject] of subjects.entries()) {
    drawing.merge({ top: 4, left: last + offset, bottom: 5, right: last + offset }, subject.name);
  }
  drawing.style({ top: 3, left: 0, bottom: 5, right }, HEADER_STYLE);
  const bottom = TYPED.fields.top + fields.cells.length;
  const heights = new Map<number, number>();
  for (const [index, row] of fields.cells.entries()) {
    const at = TYPED.fields.top + index;
    drawing.put(at, 0, index + 1);
    const label = (fields.rowLabels[index] ?? "").replace(/[“”]/gu, '"');
    drawing.put(at, 1, label);
    heights.set(at, 16 * Math.max(1, Math.ceil(label.length / 32)));
    for (const [column, value] of row.entries()) drawing.put(at, 2 + column, value);
  }
  drawing.style({ top: TYPED.fields.top, left: 0, bottom: bottom - 1, right: 0 }, CENTERED_STYLE);
  drawing.style({ top: TYPED.fields.top, left: 1, bottom: bottom - 1, right: 1 }, BODY_STYLE);
  drawing.style({ top: TYPED.fields.top, left: 2, bottom: bottom - 1, right }, CENTERED_STYLE);
  drawing.put(bottom, 1, "TỔNG CỘNG");
  drawTotals(drawing, bottom, fields, totals);
  drawing.style({ top: bottom, left: 0, bottom, right }, HEADER_STYLE);
  return drawing.finish({
    columnWidths: [6, 34, ...fields.columnLabels.map(() => 9)],
    rowHeights: new Map([[3, 34], ...heights]),
    frozenRows: 0,
    repeatRows: { top: 3, bottom: 5 },
  });
}

/** "Tỉnh" within words; "Trung ương" keeps its capital. */
function nameWithin(level: string): string {
  return level === "Trung ương" ? level : level.toLowerCase();
}

function drawTotals(
  drawing: Drawing,
  row: number,
  fields: CountedTable,
  totals: "values" | "formulas",
): void {
  for (const [index, value] of (fields.total ?? []).entries()) {
    const column = 2 + index;
    const letter = formatColumn(column);
    const formula = `SUM(${letter}${TYPED.fields.top + 1}:${letter}${row})`;
    drawing.put(row, column, totals === "values" ? value : { kind: "formula", formula, value });
  }
}

function drawTitle(drawing: Drawing, right: number, lines: readonly string[]): void {
  for (const [row, line] of lines.entries()) {
    drawing.merge({ top: row, left: 0, bottom: row, right }, line);
    drawing.style({ top: row, left: 0, bottom: row, right }, TITLE_STYLE);
  }
}
