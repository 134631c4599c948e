import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderLook, CellLook } from "../../hosts/xlsx/looks/looks";

/** A cell's look as the grid says it. */
export function toStyle(look: CellLook): IStyleData {
  const { font, fill, borders, horizontal, vertical, wrap, rotation, indent, numberFormat } = look;
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    // Black is what the grid takes for text anyway, and turns white in the dark.
    ...(font.color === undefined || font.color === "#000000" ? {} : { cl: { rgb: font.color } }),
    ...(fill === undefined || fill === "#FFFFFF" ? {} : { bg: { rgb: fill } }),
    ...toBorders(borders),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    vt: VERTICAL[vertical],
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(rotation === undefined ? {} : { tr: toRotation(rotation) }),
    ...(indent === undefined ? {} : { pd: { l: indent * INDENT + PADDING } }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
}

function toBorders(borders: CellLook["borders"]): Pick<IStyleData, "bd"> {
  const { top, right, bottom, left } = borders;
  if (!top && !right && !bottom && !left) return {};
  return {
    bd: {
      ...(top ? { t: toBorder(top) } : {}),
      ...(right ? { r: toBorder(right) } : {}),
      ...(bottom ? { b: toBorder(bottom) } : {}),
      ...(left ? { l: toBorder(left) } : {}),
    },
  };
}

function toBorder({ style, color = "#000000" }: BorderLook): IBorderStyleData {
  return { s: BORDERS.get(style) ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function toRotation(rotation: NonNullable<CellLook["rotation"]>): NonNullable<IStyleData["tr"]> {
  return rotation === "stacked" ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation };
}

/** Pixels. */
const INDENT = 9;
const PADDING = 2;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const BORDERS: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
]);
