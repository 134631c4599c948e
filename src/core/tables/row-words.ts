import type { TableColumn } from "../model/table";
import { foldWords, tidyText } from "../base/fold-text";

/** "TỔNG CỘNG", "Cộng", "Tổng số (I+II)", "Toàn huyện": a row that sums others. */
export function isTotalLabel(label: string): boolean {
  const spoken = tidyText(label).toLowerCase();
  if (NO_TOTAL.test(spoken) || (NAME_ALIKE.test(spoken) && !/(?<!\p{L})(?:tổng|cộng)(?!\p{L})/u.test(spoken)))
    return false;
  return TOTAL.test(foldWords(label)) || (spoken.length <= 50 && SPOKEN_TOTAL.test(spoken));
}

/** Words that begin like a total: a corporation, a community, a cooperation. */
const NO_TOTAL =
  /^(?:tổng công ty|tổng cục|tổng đội|tổng hợp|tổng kết|cộng đồng|cộng tác|cộng hòa|cộng hoà|cộng sản)/u;
/** "Vi Công Toàn" is a person: among other words the tone mark tells "Công" from "Cộng". */
const NAME_ALIKE = /\p{L}\s+(?:công|cống|tống)(?!\p{L})|^(?:công|cống|cổng|tống)\s/u;
const SPOKEN_TOTAL =
  /^(?:(?:[ivx]{1,4}|[a-h])[.)]\s*)?(?:cộng(?!\p{L})|tổng (?:số|cộng|chung|giai đoạn|cả|các|toàn|khối|nhóm|năm|quý)(?!\p{L})|toàn (?:huyện|tỉnh|xã|thị xã|thành phố|ngành|quốc)(?!\p{L}))/u;

/** "Bình quân", "Tỷ lệ", "So với cùng kỳ": a row about the figures above it, which no total sums. */
export function isAsideLabel(label: string): boolean {
  return /^(binh quan|trung binh|ty le|ti le|so voi|so cung ky|cung ky|tang giam|tang so voi|giam so voi|chenh lech|ghi chu|nguon|dat ty le|muc tang)\b/u.test(
    foldWords(label),
  );
}

/** "I. Khối xã", "A) Khối huyện": a group's mark and its name in one cell. */
export function hasGroupMark(label: string): boolean {
  return /^(?:[IVX]{1,5}|[A-HĐ])\s?[.)]\s+\p{L}/u.test(label);
}

/** "- Nam", "+ Xã miền núi": an item under the row above it. */
export function isBulleted(label: string): boolean {
  return /^[-+•*]\s*\p{L}/u.test(label);
}

/** A header label that says the column is the sum of those beside it: "Tổng số", "Cộng". */
export function isTotalHeader(label: string): boolean {
  return /^(tong|tong so|tong cong|cong|tong chung|total|sum|so luong tong)$/u.test(foldWords(label));
}

/** "Chưa khen", "Không được công nhận", "Chưa có hình thức khen": what there is not. */
export function isDenied(label: string): boolean {
  return /^\s*(?:[-+•*]\s*)?(?:số\s+)?(?:chưa|không)(?!\p{L})/iu.test(label);
}

/** "Kế hoạch", "Chỉ tiêu giao", "KH năm": what is to be, not how much of it is done. */
export function isPlanHeader(label: string): boolean {
  const spoken = tidyText(label).toLowerCase();
  return (
    /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự kiến|kh(?= năm|$))(?!\p{L})/u.test(spoken) &&
    !/%|(?<!\p{L})(?:so với|đạt|tỷ lệ|tỉ lệ|hoàn thành|vượt)(?!\p{L})/u.test(spoken)
  );
}

/** "Trong đó", "Trong đó: nữ", "- Trong đó đảng viên": a part of the row above that need not be all of it. */
export function isDetailLabel(label: string): boolean {
  return /^(trong do|rieng|bao gom)\b/u.test(foldWords(label));
}

/** "I", "II", "IV.", "A": the ordinal of a group. A number is the ordinal of a record. */
export function isGroupOrdinal(text: string): boolean {
  return /^\(?(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u.test(text.trim());
}

/** A header label of an ordinal column: "STT", "TT", "Số TT", "No". */
export function isOrdinalHeader(label: string): boolean {
  return /^(stt|tt|so tt|so thu tu|no|so|thu tu)$/u.test(foldWords(label));
}

/** Headers of columns whose figures are not to be added up: shares, averages, dates, ranks. */
export function isRatioHeader(label: string): boolean {
  return /%|\/\s?(?:người|hộ|đơn vị)|\b(ty le|ti le|binh quan|trung binh|xep hang|xep loai|diem|so voi|muc thu nhap|thu nhap)\b/u.test(
    `${label} ${foldWords(label)}`,
  );
}

/** Columns whose figures may be added up. */
export function isAdditive(column: TableColumn): boolean {
  return column.role === "measure" && !column.path.some(isRatioHeader);
}

/** The lines of a title without the letterhead above it: from the first that calls the paper by its kind, where one does. */
export function dropLetterhead(title: readonly string[]): readonly string[] {
  const lines = title.filter((line) => !isLetterhead(line));
  const start = lines.findIndex((line) =>
    /^(?:phu luc|bieu|bang|mau|tong hop|danh sach|danh muc|thong ke|ket qua|so lieu|khen thuong|bao cao)\b/u.test(
      foldWords(line),
    ),
  );
  return start > 0 ? lines.slice(start) : lines;
}

/** Lines of a letterhead or of a signature, which stand side by side as a header's cells do. */
export function isLetterhead(label: string): boolean {
  return /\b(cong hoa xa hoi|doc lap tu do|dang cong san viet nam|nguoi lap|nguoi tong hop|thu truong don vi|ky ten|xac nhan|noi nhan)\b|\bngay( \d+)? thang( \d+)? nam\b/u.test(
    foldWords(label),
  );
}

const TOTAL =
  /^((i|ii|iii|iv|v|vi|vii|viii|ix|x|a|b|c|d) )?(tong|tong so|tong cong|cong|cong chung|tong chung|tong toan huyen|toan huyen|toan tinh|toan xa|tong hop chung|total|grand total|tong cuoi|subtotal|cong (nhom|khoi|muc|phan|luy ke|don|cac|toan|so|a|b|c|i+v?|v|vi*)\b.*|tong (nhom|khoi|toan|so|cong|cac don vi|i|ii|iii)\b.*)$/u;
