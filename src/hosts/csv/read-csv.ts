import Papa from "papaparse";
import { fail, ok, type Result } from "../../core/base/result";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/model/address";
import type { CellValue, WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError } from "../../ports/workbook-host";
import { decodePlainText } from "../package/decode-plain-text";

/**
 * Reads a table as text (.csv, .tsv): any usual encoding, parted by commas, semicolons or tabs, quoted or not. It becomes
 * a workbook of one sheet that has the file's name, as Excel would open it.
 */
export function readCsv(name: string, bytes: Uint8Array): Result<WorkbookSnapshot, HostError> {
  const text = decodePlainText(bytes);
  if (text === null) return fail({ code: "not-a-workbook", subject: name, detail: "not text" });
  // Excel takes the mark that the first line names, and does not show that line.
  const [first = "", said] = /^"?sep=([^\r\n"])"?[;,\t]*(?:\r\n|\r|\n|$)/iu.exec(text) ?? [];
  const body = text.slice(first.length);
  const rows = parse(body, said ?? chooseDelimiter(body));
  if (rows.length > MAX_ROWS)
    return fail({ code: "too-large", subject: name, detail: `${rows.length} rows` });
  const values = rows.map((row) => trimRow(row.slice(0, MAX_COLUMNS).map(readValue)));
  const sheet = (name.split(/[\\/]/u).at(-1) ?? name).replace(/\.\w{2,4}$/u, "");
  return ok({
    name,
    sheets: [
      {
        name: sheet,
        visibility: "visible",
        values,
        formulas: new Map(),
        numberFormats: new Map(),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        builtByKhop: false,
      },
    ],
  });
}

/** A quote that nobody closed would swallow what follows: then quotes are taken as they stand, line by line. */
function parse(text: string, delimiter: string): readonly (readonly string[])[] {
  const read = Papa.parse<string[]>(text, { delimiter });
  if (!read.errors.some((error) => error.type === "Quotes")) return read.data;
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) =>
      line
        .split(delimiter)
        .map((cell) => (/^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}

/** The sign that parts the lines of the beginning into the most cells, as many in each as in the line above. */
function chooseDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best = ",";
  let most = 0;
  for (const delimiter of [";", "\t", ",", "|"]) {
    // In prose a space follows a comma; no program puts one between cells.
    const asked = delimiter === "," ? sample.replaceAll(", ", "  ") : sample;
    const { data } = Papa.parse<string[]>(asked, { delimiter, preview: 200 });
    const widths = data.filter((row) => row.length > 1 || row[0] !== "").map((row) => row.length);
    const cells = widths.length < FEW_LINES ? countRoughly(widths) : countSteady(widths);
    if (cells > most) [best, most] = [delimiter, cells];
  }
  return best;
}

function countSteady(widths: readonly number[]): number {
  const steady = widths.filter((width, index) => width > 1 && width === (widths[index - 1] ?? width));
  return steady.reduce((sum, width) => sum + width - 1, 0);
}

/**
 * A title, a header and an entry or two are as wide as no line above them, since programs leave out what is empty at the
 * end: the cells of those about as wide as the widest but one.
 */
function countRoughly(widths: readonly number[]): number {
  const usual = [...widths].sort((a, b) => b - a)[widths.length > 1 ? 1 : 0] ?? 1;
  const full = widths.filter((width) => width > 1 && width * 2 > usual);
  const cells = full.reduce((sum, width) => sum + Math.min(width, Math.max(usual, 2)) - 1, 0);
  return (cells * full.length) / Math.max(1, widths.length);
}

const FEW_LINES = 9;

const SAMPLE = 200_000;

/** A plain number as Excel would take it; what has zeros before it, or a mark, is text. */
function readValue(text: string): CellValue {
  const number = Number(text);
  return text !== "" && Number.isFinite(number) && String(number) === text ? number : text;
}

function trimRow(row: readonly CellValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === "") length--;
  return length === row.length ? row : row.slice(0, length);
}
