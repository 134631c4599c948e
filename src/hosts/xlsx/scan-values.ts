import type { XmlScanner } from "../package/xml-scanner";

/** The number written in `[start, end)`; NaN where it is anything but plain digits that need no rounding care. */
export function readBytesNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  if (at >= end || end - at > 16) return readLongNumber(bytes, start, end);
  let digits = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) digits = digits * 10 + byte - 48;
    else if (byte === 46 && point < 0) point = at;
    else return readLongNumber(bytes, start, end);
  }
  // At most 16 digits and a power of ten up to 10^15: both exact, so the quotient is rounded once, as Number() does.
  if (digits > Number.MAX_SAFE_INTEGER) return readLongNumber(bytes, start, end);
  const value = point < 0 ? digits : digits / (POWERS[end - point - 1] ?? 1);
  return negative ? -value : value;
}

/** The column that a cell's address names, from 0; -1 where there are no letters. */
export function readColumn(scanner: XmlScanner, attribute: number): number {
  const end = scanner.valueEnd(attribute);
  let column = 0;
  for (let at = scanner.valueStart(attribute); at < end; at++) {
    const byte = (scanner.bytes[at] ?? 0) & 0xdf;
    if (byte < 65 || byte > 90) break;
    column = column * 26 + byte - 64;
  }
  return column - 1;
}

/** The whole number an attribute holds; NaN where the attribute is absent (-1) or holds anything else. */
export function readWhole(scanner: XmlScanner, attribute: number): number {
  if (attribute < 0) return NaN;
  const end = scanner.valueEnd(attribute);
  let value = 0;
  for (let at = scanner.valueStart(attribute); at < end; at++) {
    const byte = scanner.bytes[at] ?? 0;
    if (byte < 48 || byte > 57) return NaN;
    value = value * 10 + byte - 48;
  }
  return value;
}

/** Whether an attribute says yes: `1`, `true` or `on`. */
export function readTruth(scanner: XmlScanner, attribute: number): boolean {
  if (attribute < 0) return false;
  const first = scanner.bytes[scanner.valueStart(attribute)];
  return (
    first === 49 ||
    first === 116 ||
    (first === 111 && scanner.valueEnd(attribute) - scanner.valueStart(attribute) === 2)
  );
}

function readLongNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 40 || end === start) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).trim();
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u.test(text) ? finite(Number(text)) : NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

const POWERS = Array.from({ length: 17 }, (_, power) => 10 ** power);
