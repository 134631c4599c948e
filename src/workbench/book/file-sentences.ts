import type { Localized } from "../../core/base/language";

/** What is told of files on this page: what, and what to do. */
export const FILE_SENTENCES = {
  sameName: (name: string): Localized => ({
    vi: `Có hai tệp cùng tên ${name}: đổi tên một tệp để biết phát hiện thuộc tệp nào.`,
    en: `Two files are called ${name}: rename one, so that findings can be told apart.`,
  }),
  strange: (name: string): Localized => ({
    vi: `Không mở được ${name}: Khớp mở sổ tính .xlsx, .xlsm, .xls, .ods và báo cáo .docx, .odt, .pdf, .txt.`,
    en: `${name} cannot be opened: Khớp opens .xlsx, .xlsm, .xls and .ods workbooks and .docx, .odt, .pdf or .txt reports.`,
  }),
  unitText: (name: string): Localized => ({
    vi: `${name} là tệp số liệu của đơn vị: vào thẻ Lập biểu, mục “Tổng hợp từ tệp của đơn vị” để gộp vào sổ tính.`,
    en: `${name} is a unit's data file: go to the tab Build, “Collect from units' files”, to take it into the workbook.`,
  }),
  tooLarge: (name: string): Localized => ({
    vi: `${name} quá lớn để mở trong trình duyệt (giới hạn 60 MB và 3 triệu ô). Hãy kiểm tra bằng dòng lệnh: khop check "${name}".`,
    en: `${name} is too large to open in a browser (the limit is 60 MB and 3 million cells). Check it on the command line: khop check "${name}".`,
  }),
  converted: (names: string): Localized => ({
    vi: `${names} là định dạng cũ nên Khớp mở thành .xlsx: số liệu, công thức, ô gộp giữ nguyên; phông chữ, khung, màu thì không. Khi lưu sẽ được tệp .xlsx, tệp cũ không đổi.`,
    en: `${names}: an old format, opened as .xlsx with its figures, formulas and merged cells, without fonts, borders and colours. Saving gives an .xlsx; the old file stays as it is.`,
  }),
  notKept: (): Localized => ({
    vi: "Trình duyệt hết chỗ nên không giữ được bản đang làm: hãy bấm Lưu, nếu không thay đổi mất khi đóng cửa sổ.",
    en: "The browser has no room to keep your work: press Save, or changes are lost when the window is closed.",
  }),
  saved: (names: string): Localized => ({ vi: `Đã lưu ${names}.`, en: `Saved ${names}.` }),
} as const;
