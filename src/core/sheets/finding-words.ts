import type { Language, Localized } from "../base/language";
import type { Edit } from "../model/edit";
import type { Finding, Severity } from "../model/finding";
import type { Place } from "../model/place";

/** A severity as a word, for those who do not see its colour. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Localized>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  note: { vi: "Lưu ý", en: "Note" },
};

/** What a rule checks, in a few words; its id where it has no name here. */
export function nameRule(rule: string, language: Language): string {
  return RULE_NAMES[rule]?.[language] ?? rule;
}

/** Where a finding stands, for people: `Khen thưởng!C9`, or the document and the words. */
export function namePlace(at: Place): string {
  if (at.kind === "text") return `${at.document}: “${shorten(at.quote, 80)}”`;
  const cell = `${at.sheet}!${at.address}`;
  return at.workbook === undefined ? cell : `[${at.workbook}] ${cell}`;
}

/** What to do about a finding: its edits in words, or whom to ask where there is no edit to offer. */
export function describeFix({ fix }: Finding, language: Language): string {
  if (!fix || fix.edits.length === 0) {
    return language === "vi"
      ? "Đối chiếu với hồ sơ gốc rồi sửa tại chỗ."
      : "Compare with the source documents, then correct it in place.";
  }
  const shown = fix.edits.slice(0, MAX_EDITS).map((edit) => describeEdit(edit, language));
  const rest = fix.edits.length - shown.length;
  if (rest > 0) shown.push(language === "vi" ? `và ${rest} chỗ khác` : `and ${rest} more`);
  const list = shown.join("; ");
  if (fix.safety === "safe") {
    return language === "vi" ? `Sửa được tự động: ${list}.` : `Can be fixed automatically: ${list}.`;
  }
  return language === "vi" ? `Xem lại, nếu đúng thì sửa ${list}.` : `Review; if right, change ${list}.`;
}

const MAX_EDITS = 3;

function describeEdit(edit: Edit, language: Language): string {
  const [from, to] = [quoteValue(edit.from, language), quoteValue(edit.to, language)];
  if (edit.kind === "replace-text") {
    return language === "vi" ? `${from} thành ${to}` : `${from} to ${to}`;
  }
  const cell = `${edit.sheet}!${edit.address}`;
  return language === "vi" ? `ô ${cell} từ ${from} thành ${to}` : `cell ${cell} from ${from} to ${to}`;
}

function quoteValue(value: string | number | boolean, language: Language): string {
  if (value === "") return language === "vi" ? "(trống)" : "(empty)";
  return typeof value === "string" ? `“${shorten(value, 60)}”` : String(value);
}

function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1).trimEnd()}…`;
}

const RULE_NAMES: Readonly<Record<string, Localized>> = {
  "total-differs-from-parts": { vi: "Tổng khác các phần", en: "Total against parts" },
  "derived-figure-differs": { vi: "Số suy ra tính sai", en: "Derived figure" },
  "formula-unlike-neighbours": { vi: "Công thức lệch kiểu", en: "Unlike its neighbours" },
  "formula-circular": { vi: "Công thức tính vòng", en: "Circular formula" },
  "result-stale": { vi: "Kết quả cũ", en: "Stale result" },
  "error-masked": { vi: "Lỗi bị che", en: "Masked error" },
  "ordinal-out-of-order": { vi: "Số thứ tự sai", en: "Ordinal out of order" },
  "inferred-sum-differs": { vi: "Cộng không khớp (suy ra)", en: "Inferred sum" },
  "part-exceeds-whole": { vi: "Phần lớn hơn tổng", en: "Part exceeds whole" },
  "summary-differs-from-register": { vi: "Biểu khác danh sách", en: "Summary against register" },
  "summary-differs-from-summary": { vi: "Hai biểu khác nhau", en: "Summary against summary" },
  "total-is-provisional": { vi: "Tổng chưa đủ số liệu", en: "Provisional total" },
  "cell-error": { vi: "Ô báo lỗi", en: "Cell error" },
  "number-stored-as-text": { vi: "Số lưu dạng chữ", en: "Number stored as text" },
  "total-typed-over-formula": { vi: "Gõ đè lên công thức", en: "Typed over a formula" },
  "formula-omits-rows": { vi: "Công thức bỏ sót dòng", en: "Formula omits rows" },
  "required-cell-empty": { vi: "Thiếu thông tin", en: "Required cell empty" },
  "unknown-category": { vi: "Giá trị ngoài danh mục", en: "Unknown category" },
  "unknown-unit": { vi: "Đơn vị ngoài danh mục", en: "Unknown unit" },
  "invalid-year": { vi: "Năm không hợp lệ", en: "Invalid year" },
  "year-outside-period": { vi: "Năm ngoài giai đoạn", en: "Year outside the period" },
  "unit-not-reported": { vi: "Đơn vị chưa báo cáo", en: "Unit not reported" },
  "duplicate-entry": { vi: "Trùng lặp", en: "Duplicate entry" },
  "award-without-recognition": { vi: "Khen khi chưa công nhận", en: "Award without recognition" },
  "honour-is-not-reward": { vi: "Nhầm danh hiệu với khen thưởng", en: "Honour or reward" },
  "vague-title": { vi: "Tên chung chung", en: "Vague title" },
  "legacy-encoding": { vi: "Lỗi phông, mã chữ", en: "Legacy encoding" },
  "hidden-rows-counted": { vi: "Dòng ẩn vẫn được tính", en: "Hidden rows counted" },
  "figure-differs-from-table": { vi: "Văn bản khác bảng", en: "Text against table" },
  "figure-conflict": { vi: "Số liệu mâu thuẫn", en: "Conflicting figures" },
  "sentence-sum-differs": { vi: "Câu cộng không khớp", en: "Sum in a sentence" },
  "percentage-differs": { vi: "Tỷ lệ tính sai", en: "Percentage" },
  "percentage-impossible": { vi: "Tỷ lệ không thể có", en: "Impossible percentage" },
  "change-differs": { vi: "Mức thay đổi không khớp", en: "Change differs" },
  "list-count-differs": { vi: "Đếm danh sách không khớp", en: "List count" },
  "period-differs": { vi: "Khác giai đoạn", en: "Different period" },
  "implausible-magnitude": { vi: "Số quá lớn hoặc quá nhỏ", en: "Implausible magnitude" },
  "duplicate-in-list": { vi: "Trùng trong danh sách", en: "Duplicate in a list" },
  "document-reference-conflict": { vi: "Viện dẫn mâu thuẫn", en: "Conflicting reference" },
  "document-symbol-issuer-mismatch": { vi: "Ký hiệu khác cơ quan", en: "Symbol and issuer" },
  "document-number-out-of-order": { vi: "Số văn bản không theo ngày", en: "Number out of order" },
  "annex-missing": { vi: "Thiếu biểu, phụ lục", en: "Annex missing" },
  "tracked-changes": { vi: "Chỗ sửa chưa duyệt", en: "Tracked changes" },
  "name-differs": { vi: "Tên viết hai cách", en: "Name in two ways" },
  "malformed-date": { vi: "Ngày tháng sai", en: "Malformed date" },
};
