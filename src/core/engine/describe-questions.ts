import type { Language } from "../base/language";
import { writeNumber } from "../base/number-text";
import { formatAddress, formatColumn } from "../model/address";
import type { CellPlace } from "../model/place";
import type {
  ColumnQuestion,
  MeasureQuestion,
  ReadingQuestion,
  ReportQuestion,
  SumQuestion,
} from "../model/question";

/** The questions of a run with their sentences; the workbook is named only where several were read together. */
export function describeQuestions(
  questions: readonly ReadingQuestion[],
  several: boolean,
  language: Language,
): readonly ReportQuestion[] {
  return questions.map((question): ReportQuestion => {
    const { table, workbook, sheet, row, column } = question;
    const at: CellPlace = {
      kind: "cell",
      ...(several ? { workbook } : {}),
      sheet,
      address: formatAddress(row, column),
    };
    if (question.kind !== "column") {
      const message = question.kind === "sum" ? SUM[language](question) : MEASURE[language](question);
      const none = { header: null, guess: null, confidence: null, used: false };
      return { kind: question.kind, table, at, ...none, message };
    }
    const { kind, header, guess, confidence, used } = question;
    return { kind, table, at, header, guess, confidence, used, message: COLUMN[language](question) };
  });
}

const COLUMN: Readonly<Record<Language, (question: ColumnQuestion) => string>> = {
  vi: ({ column, header, guessName, confidence, used }) =>
    used
      ? `Cột ${formatColumn(column)} “${header}” được đọc là cột “${guessName}” (chắc ${percent(confidence, "vi")}). Nếu không phải, hãy chọn lại nội dung của cột.`
      : `Cột ${formatColumn(column)} “${header}” có thể là cột “${guessName}” (chắc ${percent(confidence, "vi")}), nên chưa dùng đến. Nếu đúng, hãy chọn nội dung ấy cho cột, hoặc sửa tiêu đề thành “${guessName}”.`,
  en: ({ column, header, guessName, confidence, used }) =>
    used
      ? `Column ${formatColumn(column)} “${header}” is read as “${guessName}” (${percent(confidence, "en")} sure). If it is not, choose what the column holds.`
      : `Column ${formatColumn(column)} “${header}” may be “${guessName}” (${percent(confidence, "en")} sure), and is not used. If it is, choose that for the column, or head it “${guessName}”.`,
};

const MEASURE: Readonly<Record<Language, (question: MeasureQuestion) => string>> = {
  vi: ({ rows }) =>
    `Biểu theo ${ROWS.vi[rows]} này không nói các số đếm gì (đăng ký, đăng ký mới, công nhận, nhân rộng hay khen thưởng), nên chưa đối chiếu được với danh sách và các biểu khác. Ghi điều đó vào tiêu đề cột hoặc tên biểu.`,
  en: ({ rows }) =>
    `This table by ${ROWS.en[rows]} does not say what its figures count (registered, newly registered, recognised, replicated or awarded), so it is held against neither the register nor other tables. Say so in a header or in its title.`,
};

const SUM: Readonly<Record<Language, (question: SumQuestion) => string>> = {
  vi: ({ along, label, others }) =>
    `Bảng này cộng thế nào? ${along === "row" ? `Dòng “${label}” không bằng tổng các dòng` : `Cột “${label}” không bằng tổng các cột`} nào mà Khớp đã thử, ở mọi ${along === "row" ? "cột" : "dòng"}${others > 0 ? `, và ${writeNumber(others, "vi")} tổng khác cũng vậy` : ""}, nên các số ấy chưa được kiểm tra. Khai báo phép cộng: chọn các ô thành phần, rồi ô tổng.`,
  en: ({ along, label, others }) =>
    `How does this table add up? The ${along} “${label}” is in no ${along === "row" ? "column" : "row"} the sum of any ${along}s that were tried${others > 0 ? `, nor ${others === 1 ? "is another total" : `are ${writeNumber(others, "en")} other totals`}` : ""}, so these figures are not checked. Declare the sum: select its parts, then its total.`,
};

const ROWS: Readonly<Record<Language, Readonly<Record<MeasureQuestion["rows"], string>>>> = {
  vi: { field: "lĩnh vực", unit: "đơn vị", year: "năm" },
  en: { field: "field", unit: "unit", year: "year" },
};

function percent(share: number, language: Language): string {
  return `${writeNumber(Math.round(share * 100), language)}%`;
}
