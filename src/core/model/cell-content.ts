import { foldText, tidyText } from "../base/fold-text";
import { readNumber } from "../base/number-text";
import type { CellValue } from "./workbook";

/** What a raw cell means. Empty, 0, "-" and "not yet judged" are four different things. */
export type CellContent =
  | { readonly kind: "empty" }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly decimals: number;
      readonly asText: boolean;
      readonly percent: boolean;
      /** Text that a number would not keep: zeros in front ("007"), or so many digits that it is no amount. */
      readonly codeLike?: true;
    }
  | {
      readonly kind: "dash";
      /** Dots (".."): there is a figure, and it is not given. */
      readonly dots?: true;
    }
  | { readonly kind: "pending"; readonly text: string }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "text"; readonly text: string };

/** The one place where a raw value becomes typed content. `numberFormat` tells a percentage, and decimals shown. */
export function readCell(value: CellValue, numberFormat?: string): CellContent {
  if (typeof value === "number") {
    const percent = numberFormat?.includes("%") ?? false;
    return { kind: "number", value, decimals: decimalsOf(value), asText: false, percent };
  }
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (value === "") return EMPTY;
  const text = tidyText(value);
  if (text === "" || RULE.test(text)) return EMPTY;
  if (/^[-–—…. ]+$/u.test(text))
    return /^[….]+$/u.test(text) ? { kind: "dash", dots: true } : { kind: "dash" };
  if (ERROR_CODES.has(text)) return { kind: "error", code: text };
  const number = readNumber(text);
  if (number)
    return {
      kind: "number",
      ...number,
      asText: true,
      ...(CODE_LIKE.test(text) ? { codeLike: true as const } : {}),
    };
  if (PENDING.test(foldText(text))) return { kind: "pending", text };
  return { kind: "text", text };
}

/** How many digits a number has after the decimal mark (at most 10, past which binary noise begins). */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const digits = value.toFixed(10).replace(/0{1,10}$/u, "");
  return digits.length - digits.indexOf(".") - 1;
}

const CODE_LIKE = /^0\d{2,}$|^\d{10,}$/u;

/** "=====", "_____", "|": a line drawn by typing. */
const RULE = /^(?:[|¦│║]+|[=_]{2,})$/u;

const EMPTY: CellContent = { kind: "empty" };

const ERROR_CODES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#BUSY!",
  "#CONNECT!",
  "#FIELD!",
  "#GETTING_DATA",
  "#UNKNOWN!",
]);

/** "Chưa xét", "đang xét", "chưa tổng hợp", "chưa có số liệu", "chờ duyệt": a figure that does not exist yet. */
const PENDING =
  /^\(?(chua|dang|cho) (xet|co(?= (?:so lieu|ket qua|bao cao|du lieu|thong tin)|\)?$)|tong hop|bao cao|duyet|cap nhat|binh xet|danh gia|cong nhan|khen|thuc hien|thong ke)\b/u;
