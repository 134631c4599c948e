/** A kind of document: how prose names it and how its symbol abbreviates it. */
export interface DocumentType {
  /** Its name in lower case: `"kế hoạch"`. */
  readonly name: string;
  /** Abbreviations in a symbol, upper case: Decree 30/2020 and the Party's guide 36-HD/VPTW do not always agree. */
  readonly codes: readonly string[];
}

/** The types that a number and a symbol may follow; the first that an abbreviation fits names it. */
const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: "nghị quyết liên tịch", codes: ["NQLT"] },
  { name: "nghị quyết", codes: ["NQ"] },
  { name: "quyết định", codes: ["QĐ"] },
  { name: "kế hoạch liên tịch", codes: ["KHLT"] },
  { name: "kế hoạch phối hợp", codes: ["KHPH"] },
  { name: "kế hoạch", codes: ["KH"] },
  { name: "công văn", codes: ["CV"] },
  { name: "chỉ thị", codes: ["CT"] },
  { name: "kết luận", codes: ["KL"] },
  { name: "hướng dẫn liên ngành", codes: ["HDLN"] },
  { name: "hướng dẫn", codes: ["HD"] },
  { name: "đề án", codes: ["ĐA"] },
  { name: "dự án", codes: ["DA"] },
  { name: "quy chế phối hợp", codes: ["QCPH"] },
  { name: "quy chế", codes: ["QC"] },
  { name: "quy định", codes: ["QYĐ", "QYDD", "QĐI", "QĐ"] },
  { name: "thông báo", codes: ["TB"] },
  { name: "chương trình hành động", codes: ["CTHĐ", "CTR", "CT"] },
  { name: "chương trình phối hợp", codes: ["CTPH", "CTR", "CT"] },
  { name: "chương trình", codes: ["CTR", "CTRHĐ", "CT"] },
  { name: "báo cáo", codes: ["BC"] },
  { name: "tờ trình", codes: ["TTR"] },
  { name: "bộ luật", codes: ["L"] },
  { name: "luật", codes: ["L"] },
  { name: "pháp lệnh", codes: ["PL"] },
  { name: "nghị định", codes: ["NĐ"] },
  { name: "thông tư liên tịch", codes: ["TTLT"] },
  { name: "thông tư", codes: ["TT"] },
  { name: "thông tri", codes: ["TTRI", "TT"] },
  { name: "công điện", codes: ["CĐ"] },
  { name: "phương án", codes: ["PA"] },
  { name: "giấy mời", codes: ["GM"] },
  { name: "quy ước", codes: ["QU"] },
  { name: "biên bản", codes: ["BB"] },
];

const NAMES = DOCUMENT_TYPES.map((each) => each.name).sort((a, b) => b.length - a.length);

/** The types' names as alternatives of a pattern over lower-case text, the longest first. */
export const TYPE_NAMES = NAMES.join("|");

/** Other words for the same paper: a letter is a công văn. */
export function typeOfCode(code: string): string | undefined {
  return DOCUMENT_TYPES.find((each) => each.codes[0] === code.toUpperCase())?.name;
}

/** Does an abbreviation stand for some type? */
export function isTypeCode(code: string): boolean {
  const upper = code.toUpperCase();
  return DOCUMENT_TYPES.some((each) => each.codes.includes(upper));
}
