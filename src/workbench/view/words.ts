import type { Language } from "../../core/base/language";

/** Every word of the page around the pane and the grid. */
export function pageWordsOf(language: Language): PageWords {
  return language === "vi" ? vi : en;
}

const vi = {
  product: "Khớp",
  open: "Mở tệp",
  save: "Lưu",
  download: "Tải…",
  downloads: {
    findings: "Phát hiện ra Excel (.xlsx, ô được đánh dấu)",
    proof: "Bản đối chứng để trình (.html, in ra được)",
    annotated: (name: string) => `${name} kèm nhận xét (Word)`,
    noWord: "Báo cáo Word kèm nhận xét (chưa mở báo cáo .docx)",
  },
  openMore: "Mở thứ khác",
  blank: "Sổ tính mới, còn trống",
  openSample: "Dữ liệu mẫu",
  undo: "Hoàn tác (Ctrl+Z)",
  redo: "Làm lại (Ctrl+Y)",
  unsaved: "Chưa lưu",
  saved: "Đã lưu",
  sample: "Dữ liệu mẫu",
  files: (count: number) => `${count} tệp`,
  theme: { dark: "Giao diện tối", light: "Giao diện sáng" },
  otherLanguage: "English",
  otherLanguageHint: "Đổi sang tiếng Anh",
  toolbar: "Tệp",
  grid: "Sổ tính",
  wayOut: "F6 sang ngăn kiểm tra, Shift+F6 về thanh lệnh; khi không gõ vào ô, Tab cũng ra khỏi đây.",
  pane: "Kiểm tra",
  parts: "Phần đang xem",
  opening: (name: string) => `Đang mở ${name}…`,
  buildingGrid: (percent: number) =>
    `Đang dựng bảng tính, chỉ lần đầu: ${percent} %. Ngăn kiểm tra đã dùng được.`,
  noGrid: (reason: string) => `Không mở được bảng tính; ngăn kiểm tra vẫn dùng được. (${reason})`,
  saving: (name: string) => `Đang ghi ${name}…`,
  giveUp: "Dừng mở",
  starting: "Đang mở Khớp…",
  close: "Đóng",
  drop: "Thả tệp vào đây",
  dropText:
    "Sổ tính .xlsx, .xlsm, .xls, .ods (nhiều tệp là một bộ số liệu) hoặc báo cáo .docx, .odt, .pdf, .txt",
  refused:
    "Ở đây chỉ sửa được nội dung ô. Thêm bớt dòng, cột, trang tính hay đổi định dạng: lưu tệp rồi làm trong Excel.",
  replace: {
    title: "Mở tệp khác?",
    text: (names: string) => `${names} có thay đổi chưa lưu. Lưu trước, nếu không những thay đổi đó mất.`,
    save: "Lưu rồi mở",
    confirm: "Không lưu, mở tệp khác",
    stay: "Hủy",
  },
  elsewhere: {
    text: "Khớp đang mở ở một cửa sổ khác; thay đổi ở cửa sổ này chỉ còn lại khi bấm Lưu.",
    takeOver: "Làm tiếp ở đây",
  },
  resize: "Độ rộng của ngăn kiểm tra",
};

export type PageWords = typeof vi;

const en: PageWords = {
  product: "Khớp",
  open: "Open",
  save: "Save",
  download: "Download…",
  downloads: {
    findings: "Findings as Excel (.xlsx, cells marked)",
    proof: "Proof sheet to hand in (.html, prints)",
    annotated: (name) => `${name} with comments (Word)`,
    noWord: "Word report with comments (no .docx report is open)",
  },
  openMore: "Open something else",
  blank: "New empty workbook",
  openSample: "The sample",
  undo: "Undo (Ctrl+Z)",
  redo: "Redo (Ctrl+Y)",
  unsaved: "Not saved",
  saved: "Saved",
  sample: "Sample data",
  files: (count) => `${count} files`,
  theme: { dark: "Dark theme", light: "Light theme" },
  otherLanguage: "Tiếng Việt",
  otherLanguageHint: "Change to Vietnamese",
  toolbar: "File",
  grid: "Workbook",
  wayOut:
    "F6 goes to the checking pane, Shift+F6 to the command bar; unless a cell is being filled, Tab leaves, too.",
  pane: "Check",
  parts: "Part in view",
  opening: (name) => `Opening ${name}…`,
  buildingGrid: (percent) =>
    `Building the grid, this first time only: ${percent} %. The pane can be used already.`,
  noGrid: (reason) => `The grid could not be opened; the pane can still be used. (${reason})`,
  saving: (name) => `Writing ${name}…`,
  giveUp: "Stop opening",
  starting: "Opening Khớp…",
  close: "Close",
  drop: "Drop files here",
  dropText:
    "Workbooks .xlsx, .xlsm, .xls, .ods (several are one data set) or reports .docx, .odt, .pdf, .txt",
  refused:
    "Only what stands in cells can be changed here. Rows, columns, sheets and formats: save the file and change them in Excel.",
  replace: {
    title: "Open another file?",
    text: (names) => `${names} has changes that are not saved. Save first, or they are lost.`,
    save: "Save and open",
    confirm: "Open without saving",
    stay: "Cancel",
  },
  elsewhere: {
    text: "Khớp is open in another window; changes in this one last only if you press Save.",
    takeOver: "Go on here",
  },
  resize: "Width of the pane",
};
