import { readsAs } from "../base/reads-as";
import { foldText, foldWords, tidyText } from "../base/fold-text";
import { readCell } from "../model/cell-content";
import type { Meaning } from "../model/register";
import type { Period } from "../model/period";
import type { CellValue } from "../model/workbook";
import { readLevel } from "./read-level";
import { createCategoryFinder } from "../template/find-category";
import type { Category, ColumnId, RegisterColumnSpec, Template } from "../template/schema";

/** Turns a raw register value into what it says, for one column. Asked once for each distinct value. */
export type MeaningReader = (value: CellValue, isDate: boolean) => Meaning;

/** The reader of a column. `units` collects units in order of appearance where the template has no catalogue. */
export function createMeaningReader(
  spec: RegisterColumnSpec,
  template: Template,
  units: UnitCatalogue,
): MeaningReader {
  switch (spec.holds) {
    case "text":
      return readText;
    case "year":
      return (value, isDate) => readYear(value, isDate, template.span ?? template.period);
    case "flag":
      return readFlag;
    case "unit":
      return (value) => (isEmpty(value) ? EMPTY : units.read(tidyText(String(value))));
    case "category":
      return createCategoryReader(
        categoriesOf(spec.id, template),
        spec.id === "levelRecognised" || spec.id === "levelAwarded",
      );
  }
}

/** The categories that a column chooses from. */
export function categoriesOf(id: ColumnId, template: Template): readonly Category[] {
  if (id === "kind") return template.kinds;
  if (id === "subject") return template.subjects;
  if (id === "field") return template.fields;
  return template.levels;
}

/** Units by their canonical names: those of the template, or whoever appears. */
export interface UnitCatalogue {
  readonly read: (text: string) => Meaning;
  readonly names: () => readonly string[];
}

export function createUnitCatalogue(template: Template): UnitCatalogue {
  if (template.units.length > 0) {
    const finder = createCategoryFinder(
      template.units.map((unit) => ({ id: unit.name, name: unit.name, aliases: unit.aliases })),
    );
    return {
      read: (text) => {
        const unit = finder.exact(text);
        return unit
          ? { kind: "category", id: unit.name, exact: unit.name === text }
          : { kind: "unreadable", text };
      },
      names: () => template.units.map((unit) => unit.name),
    };
  }
  const seen = new Map<string, string>();
  // "TT Cầu Ngói" is "Thị trấn Cầu Ngói": only names that end alike are held against one another.
  const byLastWord = new Map<string, string[]>();
  const findShortened = (text: string, key: string): string | undefined => {
    const last = key.split(" ").at(-1) ?? "";
    const others = byLastWord.get(last) ?? [];
    const found = others.length <= MOST_ALIKE ? others.find((other) => readsAs(text, other)) : undefined;
    if (found === undefined) byLastWord.set(last, [...others, text]);
    return found;
  };
  return {
    read: (text) => {
      const key = foldWords(text);
      const known = seen.get(key) ?? findShortened(text, key);
      if (!seen.has(key)) seen.set(key, known ?? text);
      const name = known ?? text;
      return { kind: "category", id: name, exact: name === text };
    },
    names: () => [...new Set(seen.values())],
  };
}

/** Names of units that end in the same word, past which no more are compared. */
const MOST_ALIKE = 200;

const EMPTY: Meaning = { kind: "empty" };

function isEmpty(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && tidyText(value) === "");
}

function readText(value: CellValue): Meaning {
  const text = tidyText(String(value));
  return text === "" ? EMPTY : { kind: "text", text };
}

/** A year as a number, as text, as two digits within the period, or as a date; "-" stands for none. */
function readYear(value: CellValue, isDate: boolean, period: Period): Meaning {
  const content = readCell(value);
  if (content.kind === "empty" || content.kind === "dash") return EMPTY;
  if (content.kind === "number") {
    if (isDate && content.value > 10_000 && content.value < 80_000) return readSerial(content.value);
    // As text "2.021" reads 2021 too: a thousands mark that Excel put into a year.
    if (Number.isInteger(content.value) && content.value >= 1900 && content.value <= 2100)
      return { kind: "year", year: content.value };
    const full = content.percent ? null : completeYear(content.value, period);
    return full === null ? { kind: "unreadable", text: String(value) } : { kind: "year", year: full };
  }
  if (content.kind === "text") {
    const full = FULL_YEAR.exec(content.text);
    if (full) {
      const month = Number(full[2] ?? full[5]);
      const year = Number(full[1] ?? full[3] ?? full[4]);
      return month >= 1 && month <= 12 ? { kind: "year", year, month } : { kind: "year", year };
    }
    const short = SHORT_YEAR.exec(content.text);
    const year = short ? completeYear(Number(short[1]), period) : null;
    if (year !== null) return { kind: "year", year };
  }
  return { kind: "unreadable", text: tidyText(String(value)) };
}

/** "21" is 2021 where that lies in the period; else nobody knows. */
function completeYear(digits: number, { from, to }: Period): number | null {
  if (!Number.isInteger(digits) || digits < 10 || digits > 99) return null;
  const year = 2000 + digits;
  return year >= from && year <= to ? year : null;
}

/** "năm 2021", "2021.", "15/6/2021", "tháng 6/2021", "6-2021", "2021-06-15". */
const FULL_YEAR =
  /^(?:(?:(?:năm|nam|n\.?)\s*)?((?:19|20)\d\d)\s*[.,;]?|(?:(?:ngày\s*)?\d{1,2}\s*[/.-]\s*)?(?:tháng\s*)?(0?[1-9]|1[0-2])\s*[/.-]\s*((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-\d\d(?:[ T].*)?)$/iu;
/** "năm 21", "'21", "15/6/21". */
const SHORT_YEAR = /^(?:(?:năm|nam|n\.?)\s*['’]?|['’]|\d{1,2}[/.-]\d{1,2}[/.-])(\d\d)$/iu;

/** Year and month of a serial date in the 1900 system. */
function readSerial(serial: number): Meaning {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { kind: "year", year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Whether a cell holds nothing but a mark for yes: "x", "✓", "1". */
export function isMark(value: CellValue): boolean {
  const meaning = readFlag(value);
  return meaning.kind === "flag" && meaning.value;
}

function readFlag(value: CellValue): Meaning {
  if (isEmpty(value)) return EMPTY;
  if (typeof value === "boolean") return { kind: "flag", value };
  // A tick may come as an emoji, in brackets, with a full stop, or as the letter that a font of signs draws as one.
  const text = foldText(
    String(value)
      .replace(/[\ufe0f()[\]]/gu, "")
      .replace(/[\uf0fc\uf0fe\u2611\u2705]/gu, "✓"),
  )
    .replace(/\.$/u, "")
    .trimEnd();
  if (YES.test(text)) return { kind: "flag", value: true };
  if (NO.test(text)) return { kind: "flag", value: false };
  return { kind: "unreadable", text: tidyText(String(value)) };
}

const YES =
  /^(x{1,3}|co|1|v|✓|✔|√|\+|yes|true|dung|moi|da|dat|dang ky moi|co dang ky moi|dk moi|duoc nhan rong|da nhan rong|nhan rong|(19|20)\d\d)$/u;
const NO = /^(0|-|\/|khong|ko|k|no|false|sai|chua|cu|□|☐|khong co)$/u;

function createCategoryReader(categories: readonly Category[], areLevels: boolean): MeaningReader {
  const finder = createCategoryFinder(categories);
  return (value) => {
    const text = tidyText(String(value));
    if (text === "" || /^-+$/u.test(text)) return EMPTY;
    const category = finder.exact(text) ?? (areLevels ? readLevel(text, (word) => finder.exact(word)) : null);
    return category
      ? { kind: "category", id: category.id, exact: category.name === text }
      : { kind: "unreadable", text };
  };
}
