/**
 * How a line between the entries may be meant, its own words first: "Lĩnh vực phát triển kinh tế (02 mô hình)" names
 * "phát triển kinh tế".
 */
export function listReadings(line: string): readonly string[] {
  const bare = line.replace(COUNT, "").trim();
  return [...new Set([line, bare, bare.replace(INTRODUCTION, "").trim()])].filter((text) => text !== "");
}

/** What a group's mark says of its level; "" where a line has none. */
export function styleOfMark(mark: string): string {
  if (/^\(?[IVX]{1,5}(?![\p{L}\d])/u.test(mark)) return "roman";
  if (/^\(?[A-HĐ](?![\p{L}\d])/u.test(mark)) return "letter";
  return /^\(?\d/u.test(mark) ? "number" : "";
}

const COUNT =
  /\s{0,2}[(:–-]?\s{0,2}\d{1,6}\s{0,2}(?:mô hình|mh|nội dung|việc làm|nd|vl|mục|tập thể|cá nhân|đơn vị|tt|cn)?(?:\s{0,2}[,;+]\s{0,2}\d{1,6}[^()]{0,120})?\s{0,2}\)?\s{0,2}[:.]?$/iu;

const INTRODUCTION =
  /^(?:(?:trong|về|thuộc|đối với|phần)\s+)?(?:các\s+)?(?:(?:lĩnh vực|mảng|nhóm|công tác)(?:\s*:)?\s+)?(?=\p{L})/iu;
