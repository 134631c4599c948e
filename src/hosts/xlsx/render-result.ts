import type { CellValue } from "../../core/model/workbook";
import { escapeCellText } from "../package/escape-xml";

/** The XML of a cell with a formula (its `<f>` as it stands in the part) and the result stored beside it. */
export function renderResult(
  address: string,
  style: number,
  result: CellValue,
  formula: string,
  prefix: string,
): string {
  const s = style > 0 ? ` s="${style}"` : "";
  const [type, text] = storeResult(result);
  const t = type === "" ? "" : ` t="${type}"`;
  const v = text === "" && type === "" ? "" : `<${prefix}v>${text}</${prefix}v>`;
  return `<${prefix}c r="${address}"${s}${t}>${formula}${v}</${prefix}c>`;
}

function storeResult(result: CellValue): readonly [type: string, text: string] {
  if (typeof result === "boolean") return ["b", result ? "1" : "0"];
  if (typeof result === "number") return ["", Number.isFinite(result) ? String(result) : ""];
  return [ERRORS.test(result) ? "e" : "str", escapeCellText(result)];
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/u;
