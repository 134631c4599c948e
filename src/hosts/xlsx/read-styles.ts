import { attributeOf, childOf, childrenOf, isTrue, parseXml } from "../package/xml-tree";
import { isDateFormat } from "../package/date-formats";
import { builtinFormat } from "./number-formats";

/** What of the styles a reader needs, by the number in a cell's `s` attribute. */
export interface CellFormats {
  /** The number format code; undefined for General. */
  readonly codes: readonly (string | undefined)[];
  readonly dates: readonly boolean[];
  /** Whether the cell may be changed on a protected sheet. */
  readonly unlocked: readonly boolean[];
}

export const NO_FORMATS: CellFormats = { codes: [], dates: [], unlocked: [] };

/** Excel's own limit; a longer code is none that it wrote, and its cells are read as General. */
const LONGEST_CODE = 255;

/** Reads the text of `xl/styles.xml`. */
export function readStyles(text: string): CellFormats {
  const root = parseXml(text);
  const custom = new Map<number, string>();
  for (const each of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    const code = attributeOf(each, "formatCode") ?? "";
    if (code.length <= LONGEST_CODE) custom.set(Number(attributeOf(each, "numFmtId")), code);
  }
  const codes: (string | undefined)[] = [];
  const dates: boolean[] = [];
  const unlocked: boolean[] = [];
  for (const xf of childrenOf(childOf(root, "cellXfs"), "xf")) {
    const id = Number(attributeOf(xf, "numFmtId") ?? 0);
    const code = custom.get(id) ?? builtinFormat(id);
    const shown = code === undefined || code === "" || /^general$/iu.test(code) ? undefined : code;
    codes.push(shown);
    dates.push(shown !== undefined && isDateFormat(shown));
    const protection = childOf(xf, "protection");
    const locked = protection && attributeOf(protection, "locked");
    unlocked.push(locked !== undefined && !isTrue(locked));
  }
  return { codes, dates, unlocked };
}
