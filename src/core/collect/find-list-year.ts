import { repairEncoding } from "../base/legacy-encoding";
import { foldText, tidyText } from "../base/fold-text";

/** The one year that a list's title or its sheet's name says of all entries, and the words that say it. */
export interface ListYear {
  readonly year: number;
  readonly from: "title" | "sheet-name";
  readonly text: string;
}

/**
 * The year of a list without a column of years: "Đăng ký mô hình năm 2024" above it, or a sheet called "Năm 2023".
 * `null` where no year is named, or several are; where title and sheet name one each, they must agree.
 */
export function findListYear(title: readonly string[], sheetName: string): ListYear | null {
  const lines = title
    .map((line) => tidyText(repairEncoding(line)))
    .filter((line) => !OF_OTHER_THINGS.test(foldText(line)));
  // A line that speaks of registering goes before "Triển khai chương trình năm 2022".
  const speaking = lines.filter((line) => /\bdang ky\b/u.test(foldText(line)) && listYears(line).length > 0);
  const used = speaking.length > 0 ? speaking : lines;
  const said = new Set(used.flatMap((line) => listYears(line)));
  const named = new Set(listYears(tidyText(sheetName), true));
  const both = [...named].filter((year) => said.has(year));
  const [year, ...more] = named.size > 0 && said.size > 0 ? both : [...said, ...named];
  if (year === undefined || more.length > 0) return null;
  const line = used.find((each) => listYears(each).includes(year));
  return line === undefined
    ? { year, from: "sheet-name", text: tidyText(sheetName) }
    : { year, from: "title", text: line };
}

/** Lines about other papers, and about years of award or recognition: not when the entries were registered. */
const OF_OTHER_THINGS =
  /\b(?:kem theo|can cu|cong van|quyet dinh|nghi quyet|huong dan|khen|cong nhan|nhan rong|bieu duong)\b/u;

/** "Nậm Trong, ngày 15 tháng 3 năm 2024", "15/3/2024", "12/2023/KH-UBND": years of a date or of a paper's number. */
const DATES =
  /(?:\bngay\b[\s\d.…]{0,20})?\bthang\b[\s\d.…]{0,20}\bnam\s{0,3}\d{4}\b|\b\d{1,2}\s*[./-]\s*(?:\d{1,2}\s*[./-]\s*)?\d{4}\b|\b\d+\s*\/\s*\d{4}\s*\//gu;

/** Every year that a line names. In a title a number is a year after "năm", beside such a year, or at the line's end. */
function listYears(line: string, bare = false): readonly number[] {
  const text = foldText(line).replace(DATES, " ");
  const isSaid = bare || /\bnam(?: hoc)?\s*(?::\s*)?(?:19|20)\d\d\b|(?<!\d)(?:19|20)\d\d\W*$/u.test(text);
  return isSaid ? [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year)) : [];
}
