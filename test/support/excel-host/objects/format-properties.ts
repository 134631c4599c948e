import type { FormatValue } from "../model/format-layers";
import { readColor, readCount, readFlag, readNumber, readText, readWord } from "./arguments";

interface FormatProperty {
  /** What a cell has that nobody has formatted. */
  readonly fallback: FormatValue;
  readonly read: (value: unknown) => FormatValue;
}

/** The formats of cells by dotted name. */
export const FORMAT_PROPERTIES: Readonly<Record<string, FormatProperty>> = {
  "font.name": { fallback: "Calibri", read: readText },
  "font.size": { fallback: 11, read: readNumber },
  "font.bold": { fallback: false, read: readFlag },
  "font.italic": { fallback: false, read: readFlag },
  "font.strikethrough": { fallback: false, read: readFlag },
  "font.superscript": { fallback: false, read: readFlag },
  "font.subscript": { fallback: false, read: readFlag },
  "font.tintAndShade": { fallback: 0, read: readNumber },
  "font.color": { fallback: "#000000", read: readColor },
  "font.underline": {
    fallback: "None",
    read: (value) => readWord(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
  },
  "fill.color": { fallback: "#FFFFFF", read: readColor },
  "fill.pattern": { fallback: "None", read: readText },
  "fill.patternColor": { fallback: "", read: readColor },
  "fill.tintAndShade": { fallback: 0, read: readNumber },
  horizontalAlignment: {
    fallback: "General",
    read: (value) =>
      readWord(value, [
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ]),
  },
  verticalAlignment: {
    fallback: "Bottom",
    read: (value) => readWord(value, ["Top", "Center", "Bottom", "Justify", "Distributed"]),
  },
  wrapText: { fallback: false, read: readFlag },
  indentLevel: { fallback: 0, read: (value) => readCount(value) },
  shrinkToFit: { fallback: false, read: readFlag },
  textOrientation: { fallback: 0, read: readNumber },
  locked: { fallback: true, read: readFlag },
  formulaHidden: { fallback: false, read: readFlag },
};

export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const BORDER_PROPERTIES: Readonly<Record<string, FormatProperty>> = {
  style: {
    fallback: "None",
    read: (value) =>
      readWord(value, [
        "None",
        "Continuous",
        "Dash",
        "DashDot",
        "DashDotDot",
        "Dot",
        "Double",
        "SlantDashDot",
      ]),
  },
  color: { fallback: "#000000", read: readColor },
  weight: { fallback: "Thin", read: (value) => readWord(value, ["Hairline", "Thin", "Medium", "Thick"]) },
  tintAndShade: { fallback: 0, read: readNumber },
};
