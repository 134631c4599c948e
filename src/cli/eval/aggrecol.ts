import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readNumber, type NumberFormat } from "../../core/base/number-text";
import type { CellContent } from "../../core/model/cell-content";

/** One labelled table of the AggreCol kind: cells as printed, and the sums that hold in it. */
export interface LabelledTable {
  readonly file: string;
  readonly sheet: string;
  readonly format: NumberFormat;
  readonly cells: readonly (readonly string[])[];
  readonly sums: readonly LabelledSum[];
}

export interface LabelledSum {
  readonly total: readonly [number, number];
  readonly parts: readonly (readonly [number, number])[];
  readonly exact: boolean;
}

/** Reads a `.jsonl` or `.jsonl.gz` file, one table a line. Throws on a line that is not such a table. */
export function readLabelledTables(path: string): readonly LabelledTable[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const raw = JSON.parse(line) as Omit<LabelledTable, "format"> & { readonly format: string };
      return { ...raw, format: readFormat(raw.format) };
    });
}

/** The printed cells, typed. */
export function readCells(table: LabelledTable): readonly (readonly CellContent[])[] {
  return table.cells.map((row) => row.map((text) => readPrinted(text, table.format)));
}

/** Reads one printed cell: signs of currency, footnote marks and brackets of negatives are not part of the number. */
function readPrinted(text: string, format: NumberFormat): CellContent {
  const tidy = text.replace(/[\s\u00a0]+/gu, " ").trim();
  if (tidy === "") return { kind: "empty" };
  if (/^[-–—]+$/u.test(tidy)) return { kind: "dash" };
  const bracketed = /^\((.*)\)$/u.exec(tidy);
  const bare = (bracketed?.[1] ?? tidy)
    .replace(/^[–−]/u, "-")
    .replace(/^\*?([-+]?) ?[$£€]? ?/u, "$1")
    .replace(/ ?[*†‡ErRpPeb]$/u, "");
  const read =
    readNumber(bare, format) ??
    (format.decimal === "," ? null : readNumber(bare, { ...format, thousands: "," }));
  if (!read) return { kind: "text", text: tidy };
  const value = bracketed ? -Math.abs(read.value) : read.value;
  return { kind: "number", ...read, value, decimals: countDecimals(bare, format), asText: false };
}

/** Digits after the decimal mark; zeros at the end are how the file pads, not what the author measured. */
function countDecimals(text: string, format: NumberFormat): number {
  const fraction = text.replace(/[^\d.,]/gu, "").split(format.decimal)[1] ?? "";
  return fraction.replace(/(?<!0)0+$/u, "").length;
}

function readFormat(format: string): NumberFormat {
  const [thousands = "", decimal = ""] = format.split(" ");
  const marks: Readonly<Record<string, string>> = { None: "", Comma: ",", Point: ".", Space: " " };
  const known = { thousands: marks[thousands], decimal: marks[decimal] };
  if (known.thousands === undefined || (known.decimal !== "." && known.decimal !== ","))
    throw new Error(`unknown number format ${JSON.stringify(format)}`);
  return { thousands: known.thousands as NumberFormat["thousands"], decimal: known.decimal };
}
