import type { CellRange } from "../core/model/address";
import type { SheetPlan } from "../core/model/sheet-plan";
import type { ColumnId, RegisterColumnSpec, Template } from "../core/template/schema";
import { BODY_STYLE, CENTERED_STYLE, drawSheet, HEADER_STYLE, TITLE_STYLE, type Drawing } from "./draw-sheet";
import type { Entry } from "./entry";
import type { RegisterLayout } from "./layout";
import type { Random } from "./random";
import { DISTRICT } from "./words/places";
import { writeEntry } from "./write-entry";

/** A register on sheets, and where each entry of the list stands in them. */
export interface LaidOutRegister {
  readonly sheets: readonly SheetPlan[];
  /** By the entry's index in the list. */
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
  /** The sheet column of each register column; the same on every sheet. */
  readonly columns: ReadonlyMap<ColumnId, number>;
}

/** Writes entries down as the layout says. `sheetName` is the name of a register on one sheet. */
export function layOutRegister(
  entries: readonly Entry[],
  template: Template,
  layout: RegisterLayout,
  random: Random,
  sheetName = "Danh sách",
): LaidOutRegister {
  const specs = orderColumns(template, layout, random);
  const left = layout.ordinals ? 1 : 0;
  const headers = specs.map((spec) =>
    layout.headers === "aliases" && spec.aliases.length > 0 ? random.pick(spec.aliases) : spec.header,
  );
  const ids = specs.map((spec) => spec.id);
  const places: { sheet: string; row: number }[] = [];
  const names = new Set<string>();
  const parts = layout.sheets === "one" ? [entries] : groupByUnit(entries);
  let first = 0;
  const sheets = parts.map((part) => {
    const unit = layout.sheets === "one" ? null : (part[0]?.unit ?? "");
    const name = unit === null ? sheetName : nameSheet(unit, names);
    const drawing = drawSheet(name);
    const right = left + specs.length - 1;
    const header = drawTitle(drawing, unit, right, template, layout);
    drawHeader(drawing, header, headers, layout);
    const body = header + (layout.indexRow ? 2 : 1);
    const heights = new Map([[header, 48]]);
    for (const [index, entry] of part.entries()) {
      const row = body + index;
      places[first + index] = { sheet: name, row };
      if (layout.ordinals) drawing.put(row, 0, index + 1);
      const written = writeEntry(entry, ids, template, layout, random);
      heights.set(row, heightOf(written, specs));
      for (const [column, value] of written.entries()) drawing.put(row, left + column, value);
    }
    first += part.length;
    const bottom = body + part.length - 1;
    styleBody(drawing, specs, left, body, bottom);
    if (layout.closingLines) drawClosing(drawing, bottom + 1, part.length, right);
    const filter: CellRange = { top: body - 1, left: 0, bottom, right };
    return drawing.finish({
      columnWidths: [...(layout.ordinals ? [6] : []), ...specs.map((spec) => WIDTHS[spec.id])],
      rowHeights: heights,
      frozenRows: body,
      repeatRows: { top: header, bottom: body - 1 },
      autoFilter: filter,
    });
  });
  return { sheets, places, columns: new Map(ids.map((id, index) => [id, left + index])) };
}

function orderColumns(
  template: Template,
  layout: RegisterLayout,
  random: Random,
): readonly RegisterColumnSpec[] {
  const specs =
    layout.sheets === "one" ? template.columns : template.columns.filter((spec) => spec.id !== "unit");
  return layout.columns === "default" ? specs : random.shuffle(specs);
}

function groupByUnit(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0]?.unit === entry.unit) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Excel allows 31 characters, none of `\ / ? * [ ] :`, and no name twice. */
function nameSheet(unit: string, taken: Set<string>): string {
  let name = unit
    .replace(/[\\/?*[\]:]/gu, " ")
    .slice(0, 31)
    .trim();
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${unit.slice(0, 27)} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}

/** The lines above the header; gives the header's row. */
function drawTitle(
  drawing: Drawing,
  unit: string | null,
  right: number,
  { period }: Template,
  layout: RegisterLayout,
): number {
  const lines = [
    ...(layout.titleRows
      ? [
          `BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” ${DISTRICT.toUpperCase()}`,
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

function drawHeader(drawing: Drawing, row: number, headers: readonly string[], layout: RegisterLayout): void {
  const all = layout.ordinals ? ["STT", ...headers] : headers;
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

function styleBody(
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

function drawClosing(drawing: Drawing, row: number, entries: number, right: number): void {
  drawing.merge({ top: row, left: 0, bottom: row, right }, `Tổng cộng: ${entries} lượt đăng ký`);
  drawing.style({ top: row, left: 0, bottom: row, right }, { bold: true, border: true });
  drawing.put(row + 2, 0, "Ghi chú: đánh dấu vào cột Đăng ký mới nếu là lần đầu đăng ký.");
  drawing.style({ top: row + 2, left: 0, bottom: row + 2, right: 0 }, { italic: true });
}

/** In points. Not every program makes a row as high as its wrapped text when it opens a file. */
function heightOf(written: readonly (string | number)[], specs: readonly RegisterColumnSpec[]): number {
  const lines = written.map((value, index) => {
    const width = WIDTHS[specs[index]?.id ?? "title"];
    return Math.ceil((String(value).length * 1.08) / width);
  });
  return 15 * Math.max(1, ...lines);
}

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  unit: 24,
  kind: 19,
  title: 60,
  subject: 10,
  name: 34,
  position: 20,
  address: 30,
  field: 28,
  yearRegistered: 9,
  isNew: 9,
  yearRecognised: 10,
  levelRecognised: 10,
  replicated: 11,
  yearAwarded: 9,
  levelAwarded: 9,
  awardForm: 12,
  decision: 15,
};
