import { tidyText } from "../base/fold-text";

/** "Đơn vị tính: triệu đồng", "Kinh phí: triệu đồng", "(Triệu đồng)": a line that says what a table's figures are in. */
export interface UnitNote {
  /** The unit's words, in small letters: "triệu đồng". */
  readonly unit: string;
  /** What alone is in it, in small letters: "kinh phí"; "" for the whole table. */
  readonly scope: string;
}

/** Reads a cell that is nothing but a note of the unit; `null` for any other text. Linear. */
export function readUnitNote(text: string): UnitNote | null {
  const written = tidyText(text).toLowerCase();
  if (written.length > LONGEST) return null;
  const line = /^\((.*)\)$/u.exec(written)?.[1]?.trim() ?? written;
  const lead = LEAD.exec(line)?.[0] ?? "";
  const [first = "", second, ...more] = line
    .slice(lead.length)
    .split(/:| [-–] /u)
    .map((part) => part.trim());
  if (more.length > 0) return null;
  const [scope, unit] = second === undefined ? ["", first] : [first, second];
  // "Mô hình" and "Hộ" alone are labels; nobody counts in "triệu đồng".
  if (lead === "" && scope === "" && !MONEY.test(unit)) return null;
  // "Đơn vị: Xã Lũng Thiện" names who, not what in; "Đơn vị tính" leaves no doubt.
  if (unit === "" || !(UNIT.test(unit) || MEASURED.test(lead)) || /\d/u.test(scope)) return null;
  return { unit, scope };
}

const LONGEST = 60;
const MEASURED = /^(?:đơn vị tính|đvt|đv tính)/u;
const LEAD = /^(?:đơn vị(?: tính)?|đvt|đv tính)(?!\p{L})\s*[:.]?\s*/u;

const MONEY = /(?:đồng|vnđ|usd)$/u;

/** Money, a share, or a measure, with its magnitude. */
const UNIT =
  /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|tr|1000|1\.000)\.? )?(?:đồng|đ|vnđ|usd|ha|m2|m²|km2|km|m3|m³|tấn|tạ|kg|lít|%|người|hộ|con|lượt|lượt người|vụ|hồ sơ|mô hình|cái|cây|ca|giờ)$/u;
