import type { CellRange } from "../../../../src/core/model/address";
import { readAddress, splitAddress } from "../model/address-text";
import { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Scene } from "../scene";
import { refuse } from "../wire/api-error";

export function readText(value: unknown): string {
  if (typeof value !== "string") throw refuse("InvalidArgument");
  return value;
}

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refuse("InvalidArgument");
  return value;
}

/** A whole number not below `least`. */
export function readCount(value: unknown, least = 0): number {
  const number = readNumber(value);
  if (!Number.isInteger(number) || number < least) throw refuse("InvalidArgument");
  return number;
}

export function readFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw refuse("InvalidArgument");
  return value;
}

/** One of the words, in any case, as Excel takes them. */
export function readWord<T extends string>(value: unknown, words: readonly T[]): T {
  const text = readText(value).toLowerCase();
  const word = words.find((each) => each.toLowerCase() === text);
  if (word === undefined) throw refuse("InvalidArgument");
  return word;
}

export function readRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refuse("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

/** `A1:B2` on a sheet; with another sheet's name in it, that sheet must be the same. */
export function readRange(text: unknown, sheet: Sheet): CellRange {
  const { sheet: named, rest } = splitAddress(readText(text));
  const range = readAddress(rest);
  if (!range || (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())) {
    throw refuse("InvalidArgument");
  }
  return range;
}

/** A range given as an object or as an address, `'Sheet'!A1` where no sheet is understood. */
export function readArea(value: unknown, scene: Scene, home?: Sheet): Area {
  if (value instanceof Area) return value;
  const { sheet: named } = splitAddress(readText(value));
  const sheet = named === null ? home : scene.workbook.findSheet(named);
  if (!sheet) throw refuse("InvalidArgument");
  return new Area(sheet, [readRange(value, sheet)]);
}

/** `#ff0000`, `FF0000` or a name of HTML, as Excel gives it back: `#FF0000`. */
export function readColor(value: unknown): string {
  const text = readText(value);
  if (text === "") return "";
  const hex = /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named === undefined) throw refuse("InvalidArgument");
  return named;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};
