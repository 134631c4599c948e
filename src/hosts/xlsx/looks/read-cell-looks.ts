import { attributeOf, childOf, childrenOf, isTrue, parseXml, type XmlElement } from "../../package/xml-tree";
import { readStyles } from "../read-styles";
import { createColorReader, type ColorReader } from "./colors";
import type { BorderLook, BorderSide, CellLook, FontLook } from "./looks";

/** The looks of cells by style number, from the texts of `xl/styles.xml` and of the theme. */
export function readCellLooks(text: string | undefined, theme: string | undefined): readonly CellLook[] {
  if (text === undefined) return [PLAIN];
  const root = parseXml(text);
  const colorOf = createColorReader(theme, root);
  const { codes } = readStyles(text);
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((each) => readFont(each, colorOf));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((each) => readFill(each, colorOf));
  const borders = childrenOf(childOf(root, "borders"), "border").map((each) => readBorders(each, colorOf));
  const looks = childrenOf(childOf(root, "cellXfs"), "xf").map((xf, index): CellLook => {
    const fill = fills[numberOf(xf, "fillId")];
    const code = codes[index];
    return {
      font: fonts[numberOf(xf, "fontId")] ?? PLAIN_FONT,
      borders: borders[numberOf(xf, "borderId")] ?? {},
      ...readAlignment(childOf(xf, "alignment")),
      ...(fill === undefined ? {} : { fill }),
      ...(code === undefined ? {} : { numberFormat: code }),
    };
  });
  return looks.length > 0 ? looks : [PLAIN];
}

function readFont(font: XmlElement, colorOf: ColorReader): FontLook {
  const name = childOf(font, "name") ?? childOf(font, "rFont");
  const size = childOf(font, "sz");
  const underline = childOf(font, "u");
  const color = colorOf(childOf(font, "color"));
  return {
    name: (name && attributeOf(name, "val")) ?? PLAIN_FONT.name,
    size: Number((size && attributeOf(size, "val")) ?? PLAIN_FONT.size) || PLAIN_FONT.size,
    bold: isOn(childOf(font, "b")),
    italic: isOn(childOf(font, "i")),
    underline: underline !== undefined && attributeOf(underline, "val") !== "none",
    strike: isOn(childOf(font, "strike")),
    ...(color === undefined ? {} : { color }),
  };
}

/** `<b/>` says yes; `<b val="0"/>` says no. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(attributeOf(element, "val") ?? "1");
}

function readFill(fill: XmlElement, colorOf: ColorReader): string | undefined {
  const pattern = childOf(fill, "patternFill");
  if (pattern) {
    const type = attributeOf(pattern, "patternType") ?? "none";
    if (type === "none") return undefined;
    // Hatchings are drawn as their ground.
    return colorOf(childOf(pattern, type === "solid" ? "fgColor" : "bgColor"));
  }
  const [stop] = childrenOf(childOf(fill, "gradientFill"), "stop");
  return colorOf(childOf(stop, "color"));
}

function readBorders(border: XmlElement, colorOf: ColorReader): CellLook["borders"] {
  const found: Partial<Record<BorderSide, BorderLook>> = {};
  for (const side of SIDES) {
    const element = childOf(border, side) ?? childOf(border, STRICT[side]);
    const style = element && attributeOf(element, "style");
    if (!element || style === undefined || style === "none") continue;
    const color = colorOf(childOf(element, "color"));
    found[side] = color === undefined ? { style } : { style, color };
  }
  return found;
}

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "rotation" | "indent"> {
  if (!alignment) return { vertical: "bottom", wrap: false };
  const horizontal = HORIZONTAL.get(attributeOf(alignment, "horizontal") ?? "");
  const vertical = attributeOf(alignment, "vertical") ?? "bottom";
  const turned = Number(attributeOf(alignment, "textRotation") ?? 0);
  const indent = Number(attributeOf(alignment, "indent") ?? 0);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    // Justified and distributed text begins at the top, or stands in the middle where it is one line.
    vertical: vertical === "top" || vertical === "bottom" ? vertical : "center",
    wrap: isTrue(attributeOf(alignment, "wrapText")),
    ...(turned > 0 ? { rotation: turned === 255 ? "stacked" : turned > 90 ? 90 - turned : turned } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function numberOf(xf: XmlElement, name: string): number {
  return Number(attributeOf(xf, name) ?? 0);
}

const SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];
const STRICT = { left: "start", right: "end", top: "top", bottom: "bottom" } as const;

const HORIZONTAL: ReadonlyMap<string, NonNullable<CellLook["horizontal"]>> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["fill", "left"],
  ["distributed", "distributed"],
]);

const PLAIN_FONT: FontLook = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
};

const PLAIN: CellLook = { font: PLAIN_FONT, borders: {}, vertical: "bottom", wrap: false };
