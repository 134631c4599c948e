import { attributeOf, childOf, isTrue, parseXml, type XmlElement } from "../../package/xml-tree";

/** Turns a `<color>` of the file into `#RRGGBB`; undefined for the program's own colour. */
export type ColorReader = (element: XmlElement | undefined) => string | undefined;

/** A reader over the text of the workbook's theme, and the palette that `xl/styles.xml` may bring. */
export function createColorReader(theme: string | undefined, styles: XmlElement | undefined): ColorReader {
  const themeColors = theme === undefined ? OFFICE_THEME : readTheme(theme);
  const own = childOf(childOf(styles, "colors"), "indexedColors")?.children.map((each) =>
    toRgb(attributeOf(each, "rgb")),
  );
  return (element) => {
    if (!element || isTrue(attributeOf(element, "auto"))) return undefined;
    const base = baseColor(element, themeColors, own);
    const tint = Number(attributeOf(element, "tint") ?? 0);
    return base === undefined || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
  };
}

function baseColor(
  element: XmlElement,
  theme: readonly string[],
  own: readonly (string | undefined)[] | undefined,
): string | undefined {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== undefined) return toRgb(rgb);
  const number = attributeOf(element, "theme");
  if (number !== undefined) return theme[Number(number)];
  const index = Number(attributeOf(element, "indexed") ?? NaN);
  return own?.[index] ?? INDEXED[index >= 8 ? index - 8 : index];
}

/** `FFC7CE` or `FFFFC7CE`, of which the first two digits are how opaque it is. */
function toRgb(text: string | undefined): string | undefined {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/iu.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

/** The colours in the order in which `theme="0"` and on mean them: not that of the theme part. */
function readTheme(text: string): readonly string[] {
  const scheme = childOf(childOf(parseXml(text), "themeElements"), "clrScheme");
  return ["lt1", "dk1", "lt2", "dk2", ...ACCENTS].map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const found = color && (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
    return toRgb(found) ?? OFFICE_THEME[index] ?? "#000000";
  });
}

/** ECMA-376 18.3.1.15: a tint moves the lightness towards white or black. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = high - low;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const saturation = spread === 0 ? 0 : range / spread;
  const around = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const moved = channels.map((each) => wanted + (range === 0 ? 0 : (each - lightness) / range) * around);
  return `#${moved.map((each) => toHex(each)).join("")}`;
}

function toHex(share: number): string {
  const value = Math.round(Math.min(Math.max(share, 0), 1) * 255);
  return value.toString(16).padStart(2, "0").toUpperCase();
}

const ACCENTS = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** ECMA-376 18.8.27, from 8 on; 0–7 are the same as 8–15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
)
  .split(" ")
  .map((digits) => `#${digits}`);
