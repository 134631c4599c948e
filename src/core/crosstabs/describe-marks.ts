import type { CellValue } from "../model/workbook";
import type { Attribute } from "./entry-list";

/** A column of a list with the labels above it. */
export interface ListColumn {
  readonly column: number;
  /** Its own label, the lowest. */
  readonly name: string;
  /** The labels above its own. */
  readonly head: string;
}

/** More columns side by side are no values of one thing. */
const MOST_COLUMNS = 8;

/**
 * Columns side by side that say one thing by which of them is filled: "Tập thể | Cá nhân", "Xã | Tỉnh | Trung ương" over marks,
 * names or numbers of decisions. Where some entry fills two of them, only whether any is filled is one thing.
 */
export function describeMarks(
  columns: readonly ListColumn[],
  valuesOf: (column: number) => readonly CellValue[],
): readonly Attribute[] {
  return groupBeside(columns, valuesOf).flatMap((group): readonly Attribute[] => {
    const filled = group.map(({ column }) => valuesOf(column).map((value) => value !== ""));
    const entries = filled[0]?.length ?? 0;
    const codes = new Int32Array(entries);
    let most = 0;
    for (let entry = 0; entry < entries; entry++) {
      const own = filled.flatMap((marks, index) => (marks[entry] === true ? [index + 1] : []));
      most = Math.max(most, own.length);
      codes[entry] = own[0] ?? 0;
    }
    const used = filled.filter((marks) => marks.includes(true)).length;
    const names = group.map(({ name }) => name);
    if (used < 2 || names.includes("") || new Set(names).size < names.length) return [];
    const [first] = group;
    const shared = { column: first?.column ?? 0, how: "mark" as const, header: first?.head ?? "" };
    const places = group.map(({ column }) => [column]);
    if (most === 1) return [{ ...shared, values: ["", ...names], codes, marks: [[], ...places] }];
    const isFilled = filled.some((marks) => marks.every(Boolean));
    // "Năm | Cấp | Hình thức" under one head: parts of one answer, and no answers beside one another.
    if (isFilled || shared.header === "") return [];
    return [
      {
        ...shared,
        values: ["", shared.header],
        codes: codes.map((code) => Math.min(code, 1)),
        marks: [[], places.flat()],
      },
    ];
  });
}

/** Neighbours under one head; without a head, neighbours that hold nothing but marks. */
function groupBeside(
  columns: readonly ListColumn[],
  valuesOf: (column: number) => readonly CellValue[],
): readonly (readonly ListColumn[])[] {
  const groups: ListColumn[][] = [];
  let last: ListColumn | undefined;
  for (const each of columns) {
    const group = groups.at(-1);
    const isBeside = last?.column === each.column - 1 && last.head === each.head;
    if (group && isBeside && (each.head !== "" || [last, each].every((one) => isMarked(one, valuesOf))))
      group.push(each);
    else groups.push([each]);
    last = each;
  }
  return groups.filter((group) => group.length > 1 && group.length <= MOST_COLUMNS);
}

function isMarked(
  column: ListColumn | undefined,
  valuesOf: (column: number) => readonly CellValue[],
): boolean {
  return column !== undefined && valuesOf(column.column).every((value) => value === "" || isMark(value));
}

/** "x", "X", "+", "✓", 1. */
export function isMark(value: CellValue): boolean {
  return /^\s*(?:[xv+*✓✔☑]|1)\s*$/iu.test(String(value));
}
