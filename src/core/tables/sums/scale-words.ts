import { foldText } from "../../base/fold-text";

/**
 * Do a table's titles and headings say that its figures are given in thousands or more ("triệu đồng", "$ millions", "1000
 * tonnes")? Such figures are rounded, and their sums may be off by it though they look like counts.
 */
export function speaksOfScale(texts: readonly string[]): boolean {
  return texts.some((text) => SCALE.test(foldText(text)));
}

const SCALE =
  /\b(nghin|ngan|trieu|ty|thousands?|millions?|mill|mio|bn|billions?|000s?|1[., ]?000|[mgt]wh|twh|rounded|lam tron)\b|\$ ?(m|k)\b|€ ?(m|k)\b/u;
