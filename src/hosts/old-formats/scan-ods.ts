import { decodeXml } from "../package/decode-xml";
import { OfficePackage } from "../package/office-package";
import { PackageFault } from "../package/package-fault";

/** Cells that repeat counts come to, at most: a commune's workbook has thousands. */
const MOST_CELLS = 5_000_000;

/** Of the content as text, which takes many times that once it is read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Past this many rows nobody hides one by one. */
const MOST_HIDDEN = 100_000;

/**
 * Gives the hidden rows of each sheet of an OpenDocument workbook, which SheetJS leaves out. Throws a PackageFault where
 * it could not be read in the memory there is (a few bytes may say that a cell repeats over a million rows), where it is
 * locked with a password or is no sound package.
 */
export function scanOds(bytes: Uint8Array): readonly (readonly number[])[] {
  const parts = new OfficePackage(bytes);
  if (parts.readText("META-INF/manifest.xml")?.includes("encryption-data") === true)
    throw new PackageFault("encrypted", "the workbook is locked with a password");
  if (parts.sizeOf("content.xml") > MOST_BYTES)
    throw new PackageFault("too-large", `content.xml: ${parts.sizeOf("content.xml")} bytes`);
  const content = parts.read("content.xml");
  if (!content) throw new PackageFault("damaged", "content.xml is missing");
  const hidden: number[][] = [];
  let [cells, inRow, rows, row] = [0, 0, 1, 0];
  for (const [tag, close, kind, attributes = ""] of decodeXml(content).matchAll(TAG)) {
    if (kind === "table") {
      if (close === "") hidden.push([]);
      row = 0;
    } else if (kind === "table-row") {
      if (close === "") {
        [inRow, rows] = [0, readRepeat(attributes, "rows")];
        if (/visibility\s?=\s?["'](?:collapse|filter)/u.test(attributes))
          for (let at = row; at < row + Math.min(rows, MOST_HIDDEN); at++) hidden.at(-1)?.push(at);
      }
      if (close !== "" || tag.endsWith("/>")) {
        cells += inRow * rows;
        row += rows;
      }
    } else if (close === "" && (!tag.endsWith("/>") || attributes.includes("value"))) {
      inRow += readRepeat(attributes, "columns");
    }
    if (cells + inRow > MOST_CELLS) throw new PackageFault("too-large", "more cells than can be held");
  }
  return hidden;
}

const TAG = /<(\/?)table:(table|table-row|(?:covered-)?table-cell)(?=[\s/>])([^<>]*)>/gu;

function readRepeat(attributes: string, of: "rows" | "columns"): number {
  return Number(new RegExp(`number-${of}-repeated\\s?=\\s?["'](\\d{1,9})`, "u").exec(attributes)?.[1] ?? 1);
}
