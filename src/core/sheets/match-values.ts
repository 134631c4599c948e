import { readNumber } from "../base/number-text";
import { readCell } from "../model/cell-content";
import type { CellValue } from "../model/workbook";

/** A way to say in a formula which cells of a column count. */
export interface ColumnTest {
  /** As criteria of COUNTIFS, each an expression (`2020`, `"Tập thể"`); `null` where COUNTIFS cannot say it. */
  readonly criteria: readonly string[] | null;
  /** As a factor of SUMPRODUCT over `range`: 1 for a cell that counts, else 0. */
  readonly factor: (range: string) => string;
  /** Whether the cell would count by the criteria, and by the factor. "unsure": programs differ, or it is an error. */
  readonly byCriteria: (value: CellValue) => Verdict;
  readonly byFactor: (value: CellValue) => Verdict;
}

export type Verdict = "yes" | "no" | "unsure";

/** Cells that equal one of `values`, letter case aside. */
export function testOneOf(values: readonly CellValue[]): ColumnTest {
  const distinct = dropRepeats(values);
  const [only] = distinct;
  return {
    criteria: distinct.length === 1 && only !== undefined ? [writeCriterion(only)] : null,
    factor: (range) => {
      const equalities = distinct.map((value) => `(${range}=${writeLiteral(value)})`);
      return equalities.length === 1 ? (equalities[0] ?? "") : `(${equalities.join("+")}>0)`;
    },
    byCriteria: (value) => (only === undefined ? "no" : meetsCriterion(value, only)),
    byFactor: (value) => anyVerdict(distinct.map((each) => equalsInFormula(value, each))),
  };
}

/** Cells with a number from `from` to `to`. */
export function testBetween(from: number, to: number): ColumnTest {
  const judge = (value: CellValue): Verdict =>
    isErrorCell(value) ? "unsure" : typeof value === "number" && isWithin(value, from, to) ? "yes" : "no";
  return {
    criteria: [`">=${from}"`, `"<=${to}"`],
    factor: (range) => `(${range}>=${from})*(${range}<=${to})`,
    byCriteria: (value) => (isErrorCell(value) ? "no" : judge(value)),
    byFactor: judge,
  };
}

/** Cells with a year from `from` to `to`, or a date in those years; only for columns without text, for YEAR fails on it. */
export function testYearOrDate(from: number, to: number): ColumnTest {
  const judge = (value: CellValue): Verdict => {
    if (value === "") return "no";
    if (typeof value !== "number" || value < 0) return "unsure";
    return isWithin(value, from, to) || isWithin(yearOfSerial(value), from, to) ? "yes" : "no";
  };
  return {
    criteria: null,
    factor: (range) =>
      from === to
        ? `((${range}=${from})+(YEAR(${range})=${from})>0)`
        : `((${range}>=${from})*(${range}<=${to})+(YEAR(${range})>=${from})*(YEAR(${range})<=${to})>0)`,
    byCriteria: () => "unsure",
    byFactor: judge,
  };
}

/** Cells with a date from the first month of `from` to the last month of `to`; months count from 1. */
export function testMonths(from: number, first: number, to: number, last: number): ColumnTest {
  const [least, after] = [serialOf(from, first), serialOf(to, last + 1)];
  const judge = (value: CellValue): Verdict =>
    isErrorCell(value)
      ? "unsure"
      : typeof value === "number" && value >= least && value < after
        ? "yes"
        : "no";
  const [start, end] = [`DATE(${from},${first},1)`, `DATE(${to},${last + 1},1)`];
  return {
    criteria: [`">="&${start}`, `"<"&${end}`],
    factor: (range) => `(${range}>=${start})*(${range}<${end})`,
    byCriteria: (value) => (isErrorCell(value) ? "no" : judge(value)),
    // A text is greater than any number.
    byFactor: (value) => (typeof value === "string" && value !== "" ? "unsure" : judge(value)),
  };
}

/** Texts that end in `year`, with the two digits of a month from `first` to `last` at place `monthAt`, counted from 1. */
export function testWrittenMonths(year: number, first: number, last: number, monthAt: 1 | 4): ColumnTest {
  const [least, most] = [twoDigits(first), twoDigits(last)];
  return {
    criteria: null,
    factor: (range) => {
      const ofYear = `(RIGHT(${range},4)="${year}")`;
      if (first === 1 && last === 12) return ofYear;
      const month = `MID(${range},${monthAt},2)`;
      return first === last
        ? `${ofYear}*(${month}="${least}")`
        : `${ofYear}*(${month}>="${least}")*(${month}<="${most}")`;
    },
    byCriteria: () => "unsure",
    byFactor: (value) => {
      if (value === "") return "no";
      if (typeof value !== "string" || isErrorCell(value)) return "unsure";
      const month = value.slice(monthAt - 1, monthAt + 1);
      if (!/^\d\d$/u.test(month)) return value.endsWith(String(year)) ? "unsure" : "no";
      return value.endsWith(String(year)) && month >= least && month <= most ? "yes" : "no";
    },
  };
}

/** Cells that one of the tests takes. */
export function testAny(tests: readonly ColumnTest[]): ColumnTest {
  return {
    criteria: null,
    factor: (range) => `(${tests.map(({ factor }) => factor(range)).join("+")}>0)`,
    byCriteria: () => "unsure",
    byFactor: (value) => {
      const verdicts = tests.map(({ byFactor }) => byFactor(value));
      return verdicts.includes("unsure") ? "unsure" : verdicts.includes("yes") ? "yes" : "no";
    },
  };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}

/** The serial number of the first of a month; month 13 is the next January. */
function serialOf(year: number, month: number): number {
  return (Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Cells that hold anything but one of `exceptions`. */
export function testFilled(exceptions: readonly CellValue[]): ColumnTest {
  const distinct = dropRepeats(exceptions);
  const judge = (value: CellValue): Verdict => {
    if (isErrorCell(value)) return "unsure";
    return value === "" ? "no" : negate(anyVerdict(distinct.map((each) => equalsInFormula(value, each))));
  };
  return {
    criteria: distinct.length === 0 ? ['"<>"'] : null,
    factor: (range) =>
      [`(${range}<>"")`, ...distinct.map((value) => `(${range}<>${writeLiteral(value)})`)].join("*"),
    byCriteria: (value) => (value === "" ? "no" : "yes"),
    byFactor: judge,
  };
}

/** A value in a formula: texts in quotes, quotes doubled. */
function writeLiteral(value: CellValue): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Whether a text can stand in a formula: Excel allows 255 characters, and no control character but the line feed. */
export function isWritable(value: CellValue): boolean {
  return typeof value !== "string" || (value.length <= 240 && !CONTROL.test(value));
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot carry
const CONTROL = /[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/u;

/** A criterion that means this text itself: no wildcard, and no operator at its beginning. */
function writeCriterion(value: CellValue): string {
  if (typeof value !== "string") return writeLiteral(value);
  const plain = value.replace(/[~*?]/gu, "~$&");
  return writeLiteral(/^[=<>]/u.test(plain) ? `=${plain}` : plain);
}

function meetsCriterion(value: CellValue, criterion: CellValue): Verdict {
  if (value === "" || isErrorCell(value)) return "no";
  if (typeof criterion === "string") {
    // A criterion that looks like a number or a truth value is taken for one, also against text.
    if (looksTyped(criterion)) return "unsure";
    return typeof value === "string" && sameText(value, criterion) ? "yes" : "no";
  }
  if (typeof value === typeof criterion) return value === criterion ? "yes" : "no";
  // Excel counts the text "2021" for 2021, LibreOffice does not; and only LibreOffice counts TRUE for 1.
  if (typeof value === "string") return looksTyped(value) && mayEqual(value, criterion) ? "unsure" : "no";
  return Number(value) === Number(criterion) ? "unsure" : "no";
}

/** `value=literal` inside SUMPRODUCT. */
function equalsInFormula(value: CellValue, literal: CellValue): Verdict {
  if (isErrorCell(value)) return "unsure";
  if (value === "") return literal === 0 || literal === false ? "yes" : literal === "" ? "yes" : "no";
  if (typeof value === "string" || typeof literal === "string") {
    return typeof value === "string" && typeof literal === "string" && sameText(value, literal)
      ? "yes"
      : "no";
  }
  if (typeof value === typeof literal) return value === literal ? "yes" : "no";
  return Number(value) === Number(literal) ? "unsure" : "no";
}

function isWithin(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}

/** As YEAR has it: serial 1 is 1 January 1900, and there was a 29 February 1900. */
function yearOfSerial(serial: number): number {
  return new Date(
    Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(serial) * 86_400_000,
  ).getUTCFullYear();
}

function mayEqual(text: string, criterion: number | boolean): boolean {
  const read = [Number(text.trim()), readNumber(text)?.value, readNumber(text, ENGLISH)?.value];
  return typeof criterion === "number" ? read.includes(criterion) : true;
}

const ENGLISH = { thousands: ",", decimal: "." } as const;

/** Texts that a spreadsheet program may read as a number, a date, a truth value or an error. */
function looksTyped(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed === "" ||
    /^[-+(]?[\d.,][\d.,:/\s%)-]*$/u.test(trimmed) ||
    Number.isFinite(Number(trimmed)) ||
    /^(true|false)$/iu.test(trimmed) ||
    isErrorCell(trimmed)
  );
}

function isErrorCell(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && readCell(value).kind === "error";
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function dropRepeats(values: readonly CellValue[]): readonly CellValue[] {
  const seen = new Set<CellValue>();
  return values.filter((value) => {
    const key = typeof value === "string" ? value.toLowerCase() : value;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function anyVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes("yes") ? "yes" : verdicts.includes("unsure") ? "unsure" : "no";
}

function negate(verdict: Verdict): Verdict {
  return verdict === "yes" ? "no" : verdict === "no" ? "yes" : "unsure";
}
