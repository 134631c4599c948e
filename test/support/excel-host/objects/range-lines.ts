import type { CellRange } from "../../../../src/core/model/address";
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS } from "../locale/column-fit";
import type { Area } from "../model/area";
import { writeAddress } from "../model/address-text";
import type { RowState } from "../model/sheet-records";
import type { Scene } from "../scene";
import type { ApiClass } from "../wire/api-class";
import { readFlag, readNumber, readRecord } from "./arguments";
import { guardProtection } from "./protection";

type Axis = "rows" | "columns";

/** Rows and columns of a range: hidden or not, how high, how wide. */
export const rangeLineReaders: NonNullable<ApiClass<Area>["get"]> = {
  rowHidden: (area) => common(area, "rows", isHidden),
  columnHidden: (area) => common(area, "columns", isHidden),
  hidden: (area) => common(area, "rows", isHidden) === true || common(area, "columns", isHidden) === true,
  height: (area) => total(area, "rows"),
  width: (area) => total(area, "columns"),
};

export const rangeLineWriters: NonNullable<ApiClass<Area>["set"]> = {
  rowHidden: (area, value, scene) => hideLines(area, "rows", readFlag(value), scene),
  columnHidden: (area, value, scene) => hideLines(area, "columns", readFlag(value), scene),
};

export const rangeLineCalls: NonNullable<ApiClass<Area>["call"]> = {
  getRowProperties: (area, [options]) => eachLine(area, "rows", options),
  getColumnProperties: (area, [options]) => eachLine(area, "columns", options),
};

export function sizeOf(area: Area, axis: Axis): number | null {
  const size = common(area, axis, (state) => state?.size ?? null);
  if (size === null) return isUniform(area, axis) ? defaultOf(axis) : null;
  return typeof size === "number" ? size : null;
}

export function resize(area: Area, axis: Axis, value: unknown): void {
  guardProtection(area.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const size = readNumber(value);
  for (const range of area.ranges) {
    const lines = (axis === "rows" ? area.sheet.rows : area.sheet.columns).change();
    for (const place of span(range, axis, null)) lines.set(place, { ...lines.get(place), size });
  }
}

/** Whether nobody has sized these lines; null where some are and some are not. */
export function isStandard(area: Area, axis: Axis): boolean | null {
  return common(area, axis, (state) => state?.size === undefined);
}

/** Gives the lines the sheet's own size again. To set it to false does nothing, as in Excel. */
export function standardize(area: Area, axis: Axis, value: unknown): void {
  guardProtection(area.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (!readFlag(value)) return;
  const lines = (axis === "rows" ? area.sheet.rows : area.sheet.columns).change();
  for (const range of area.ranges) {
    for (const place of span(range, axis, lines.keys())) {
      const state = lines.get(place);
      if (state) lines.set(place, withoutSize(state));
    }
  }
}

function withoutSize({ hidden, filtered }: RowState): RowState {
  return { ...(hidden === undefined ? {} : { hidden }), ...(filtered === undefined ? {} : { filtered }) };
}

function isHidden(state: RowState | undefined): boolean {
  return state?.hidden === true || state?.filtered === true || state?.size === 0;
}

/** The value all lines share; null where they differ. Lines nobody has touched are like new. */
function common<T>({ sheet, range }: Area, axis: Axis, read: (state: RowState | undefined) => T): T | null {
  const states = axis === "rows" ? sheet.rows.value : sheet.columns.value;
  const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  const count = to - from + 1;
  const touched = [...states]
    .filter(([place]) => place >= from && place <= to)
    .map(([, state]) => read(state));
  if (touched.length < count) touched.push(read(undefined));
  const [first] = touched;
  return first !== undefined && touched.every((value) => value === first) ? first : null;
}

function isUniform({ sheet, range }: Area, axis: Axis): boolean {
  const states = axis === "rows" ? sheet.rows.value : sheet.columns.value;
  const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  return ![...states].some(([place, state]) => place >= from && place <= to && state.size !== undefined);
}

function defaultOf(axis: Axis): number {
  return axis === "rows" ? DEFAULT_ROW_POINTS : DEFAULT_COLUMN_POINTS;
}

function total({ sheet, range }: Area, axis: Axis): number {
  const states = axis === "rows" ? sheet.rows.value : sheet.columns.value;
  const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  let sum = (to - from + 1) * defaultOf(axis);
  for (const [place, state] of states) {
    if (place >= from && place <= to)
      sum += (isHidden(state) ? 0 : (state.size ?? defaultOf(axis))) - defaultOf(axis);
  }
  return sum;
}

function hideLines(area: Area, axis: Axis, hidden: boolean, scene: Scene): void {
  const { sheet } = area;
  guardProtection(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const slot = axis === "rows" ? sheet.rows : sheet.columns;
  const lines = slot.change();
  for (const range of area.ranges) {
    // To show is to touch only what is hidden: a whole sheet has a million rows.
    const places = hidden ? span(range, axis, null) : span(range, axis, lines.keys());
    for (const place of places) {
      lines.set(place, { ...lines.get(place), hidden, filtered: false });
    }
    if (axis === "rows") {
      scene.events.send("worksheetRowHiddenChanged", sheet.id, {
        address: writeAddress(range),
        changeType: hidden ? "Hidden" : "Unhidden",
        source: scene.by === "other" ? "Remote" : "Local",
      });
    }
  }
}

function span(range: CellRange, axis: Axis, among: Iterable<number> | null): number[] {
  const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  if (among) return [...among].filter((place) => place >= from && place <= to);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** `getRowProperties({ rowHidden: true, rowIndex: true })`: one record a line. */
function eachLine({ sheet, range }: Area, axis: Axis, options: unknown): readonly object[] {
  const wanted = readRecord(options);
  const states = axis === "rows" ? sheet.rows.value : sheet.columns.value;
  const word = axis === "rows" ? "row" : "column";
  return span(range, axis, null).map((place) => {
    const line =
      axis === "rows" ? { ...range, top: place, bottom: place } : { ...range, left: place, right: place };
    const format = wanted["format"] as Record<string, unknown> | undefined;
    const sizeName = axis === "rows" ? "rowHeight" : "columnWidth";
    return {
      ...(wanted[`${word}Hidden`] === true ? { [`${word}Hidden`]: isHidden(states.get(place)) } : {}),
      ...(wanted[`${word}Index`] === true ? { [`${word}Index`]: place } : {}),
      ...(wanted["address"] === true ? { address: writeAddress(line) } : {}),
      ...(format?.[sizeName] === true
        ? { format: { [sizeName]: states.get(place)?.size ?? defaultOf(axis) } }
        : {}),
    };
  });
}
