import { cellKey } from "../../../src/core/model/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbook";
import { defaultTemplate } from "../../../src/core/template/default-template";
import type { ColumnId } from "../../../src/core/template/schema";
import { sheetOf } from "../../support/grid";

/** An entry as its author knows it: the truth that counts are held against. */
export interface Entry {
  readonly unit: string;
  readonly kind: "model" | "task";
  readonly subject: "collective" | "individual";
  readonly field: string;
  readonly yearRegistered: number;
  readonly isNew: boolean;
  readonly yearRecognised: number | null;
  readonly levelRecognised: string | null;
  readonly replicated: boolean;
  readonly yearAwarded: number | null;
  readonly levelAwarded: string | null;
}

const template = defaultTemplate();

export const UNITS = [
  "Xã Mây Trắng",
  "Xã Suối Nguồn",
  "Thị trấn Lá Xanh",
  "Trường THCS Hoa Ban",
  "Hội Chè Sớm",
];

/** The same entries for the same arguments. */
export function inventEntries(count: number, units: readonly string[] = UNITS): readonly Entry[] {
  const random = createRandom(2020);
  const choose = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const levels = template.levels.map((level) => level.id);
  return Array.from({ length: count }, (): Entry => {
    const yearRegistered = choose([2019, 2020, 2021, 2021, 2022, 2022]);
    const recognised = random() < 0.6;
    const awarded = recognised && random() < 0.4;
    return {
      unit: choose(units),
      kind: random() < 0.6 ? "model" : "task",
      subject: random() < 0.4 ? "collective" : "individual",
      field: choose(template.fields).id,
      yearRegistered,
      isNew: random() < 0.5,
      yearRecognised: recognised ? yearRegistered : null,
      levelRecognised: recognised ? choose(levels) : null,
      replicated: random() < 0.2,
      yearAwarded: awarded ? choose([2020, 2021, 2022, 2023]) : null,
      levelAwarded: awarded ? choose(levels) : null,
    };
  });
}

export type Writing = Partial<Record<ColumnId, (value: string, index: number) => CellValue>>;

/** Default headers, in the order of the template. */
export const COLUMNS: readonly ColumnId[] = template.columns.map((column) => column.id);

/** A register sheet with the entries, as a compiler would type it; `writing` changes how single values are written. */
export function registerSheet(
  name: string,
  entries: readonly Entry[],
  options: {
    readonly columns?: readonly ColumnId[];
    readonly writing?: Writing;
    readonly title?: string;
  } = {},
): SheetSnapshot {
  const { columns = COLUMNS, writing = {}, title = "DANH SÁCH ĐĂNG KÝ" } = options;
  const headers = columns.map((id) => template.columns.find((column) => column.id === id)?.header ?? id);
  const values: CellValue[][] = [[title], [], ["STT", ...headers]];
  for (const [index, entry] of entries.entries()) {
    values.push([
      index + 1,
      ...columns.map(
        (id) => writing[id]?.(String(plain(entry, id, index)), index) ?? plain(entry, id, index),
      ),
    ]);
  }
  return sheetOf(name, values);
}

export function makeWorkbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "danh-sach.xlsx", sheets };
}

/** Marks a column's cells of a sheet as dates. */
export function withDates(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const formats = new Map(sheet.values.map((_, row) => [cellKey(row, column), "dd/mm/yyyy"]));
  return { ...sheet, numberFormats: formats };
}

function plain(entry: Entry, id: ColumnId, index: number): CellValue {
  const nameOf = (list: readonly { id: string; name: string }[], key: string | null): string =>
    list.find((each) => each.id === key)?.name ?? "";
  switch (id) {
    case "unit":
      return entry.unit;
    case "kind":
      return nameOf(template.kinds, entry.kind);
    case "title":
      return `Vườn rau sạch số ${index + 1} của tổ dân phố`;
    case "subject":
      return nameOf(template.subjects, entry.subject);
    case "name":
      return `Người thứ ${index + 1}`;
    case "field":
      return nameOf(template.fields, entry.field);
    case "yearRegistered":
      return entry.yearRegistered;
    case "isNew":
      return entry.isNew ? "x" : "";
    case "yearRecognised":
      return entry.yearRecognised ?? "";
    case "levelRecognised":
      return nameOf(template.levels, entry.levelRecognised);
    case "replicated":
      return entry.replicated ? "x" : "";
    case "yearAwarded":
      return entry.yearAwarded ?? "";
    case "levelAwarded":
      return nameOf(template.levels, entry.levelAwarded);
    case "awardForm":
      return entry.yearAwarded === null ? "" : "Giấy khen";
    case "decision":
      return entry.yearAwarded === null ? "" : `${index + 1}/QĐ-UBND`;
    case "position":
    case "address":
      return "";
  }
}

/** A small linear congruential generator. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
