import type { RegisterColumnSpec, Template } from "../core/template/schema";
import { BODY_STYLE, CENTERED_STYLE, HEADER_STYLE, TITLE_STYLE, type Drawing } from "./draw-sheet";
import type { RegisterLayout } from "./layout";
import type { Office } from "./offices/office";

/** The header's labels, the ordinal's first where there is one. */
export function withOrdinal(headers: readonly string[], layout: RegisterLayout): readonly string[] {
  return layout.ordinals ? ["STT", ...headers] : headers;
}

/** "II | Xã …", the line merged across, or number and name in one cell: one way for a sheet. */
export function drawSection(
  drawing: Drawing,
  row: number,
  index: number,
  unit: string,
  right: number,
  layout: RegisterLayout,
): void {
  if (layout.ordinals) {
    drawing.put(row, 0, ROMAN[index % ROMAN.length] ?? "I");
    drawing.put(row, 1, unit);
  } else drawing.merge({ top: row, left: 0, bottom: row, right }, unit.toUpperCase());
  drawing.style({ top: row, left: 0, bottom: row, right }, { bold: true, border: true });
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

export function drawSignature(
  drawing: Drawing,
  row: number,
  right: number,
  { office, template }: { readonly office: Office; readonly template: Template },
): void {
  const at = Math.max(2, right - 3);
  drawing.put(row, 0, "NGƯỜI LẬP BIỂU");
  drawing.put(row - 1, at, `${office.seat}, ngày 05 tháng 12 năm ${template.period.to}`);
  drawing.put(row, at, "TRƯỞNG BAN");
}

/** The lines above the header; gives the header's row. */
export function drawTitle(
  drawing: Drawing,
  unit: string | null,
  right: number,
  {
    office,
    template: { period },
    layout,
  }: { readonly office: Office; readonly template: Template; readonly layout: RegisterLayout },
): number {
  const lines = [
    ...(layout.titleRows
      ? [
          `BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” ${office.name.toUpperCase()}`,
          "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ, ĐƯỢC CÔNG NHẬN VÀ KHEN THƯỞNG",
          `GIAI ĐOẠN ${period.from} - ${period.to}`,
        ]
      : []),
    ...(unit === null ? [] : [`ĐƠN VỊ: ${unit}`]),
  ];
  for (const [row, line] of lines.entries()) {
    drawing.merge({ top: row, left: 0, bottom: row, right }, line);
    drawing.style({ top: row, left: 0, bottom: row, right }, TITLE_STYLE);
  }
  return lines.length === 0 ? 0 : lines.length + 1;
}

export function drawHeader(
  drawing: Drawing,
  row: number,
  headers: readonly string[],
  layout: RegisterLayout,
): void {
  const all = withOrdinal(headers, layout);
  const right = all.length - 1;
  for (const [column, header] of all.entries()) drawing.put(row, column, header);
  drawing.style({ top: row, left: 0, bottom: row, right }, HEADER_STYLE);
  if (!layout.indexRow) return;
  for (const column of all.keys()) drawing.put(row + 1, column, `(${column + 1})`);
  drawing.style(
    { top: row + 1, left: 0, bottom: row + 1, right },
    { ...CENTERED_STYLE, italic: true, size: 10 },
  );
}

export function styleBody(
  drawing: Drawing,
  specs: readonly RegisterColumnSpec[],
  left: number,
  top: number,
  bottom: number,
): void {
  if (left > 0) drawing.style({ top, left: 0, bottom, right: 0 }, CENTERED_STYLE);
  for (const [index, spec] of specs.entries()) {
    const column = left + index;
    const style = spec.holds === "year" || spec.holds === "flag" ? CENTERED_STYLE : BODY_STYLE;
    drawing.style({ top, left: column, bottom, right: column }, style);
  }
}

export function drawClosing(drawing: Drawing, row: number, entries: number, right: number): void {
  drawing.merge({ top: row, left: 0, bottom: row, right }, `Tổng cộng: ${entries} lượt đăng ký`);
  drawing.style({ top: row, left: 0, bottom: row, right }, { bold: true, border: true });
  drawing.put(row + 2, 0, "Ghi chú: đánh dấu vào cột Đăng ký mới nếu là lần đầu đăng ký.");
  drawing.style({ top: row + 2, left: 0, bottom: row + 2, right: 0 }, { italic: true });
}
