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
    left: "Cửa sổ kia đã đóng và để lại thay đổi chưa lưu.",
    openLeft: "Mở phần để lại",
    goOn: "Bỏ phần đó, làm tiếp ở đây",
  },
  resize: "Độ rộng của ngăn kiểm tra",
  find: {
    name: "Tìm trong sổ tính",
    none: "Không có",
    count: (at: number, all: number, more: boolean) => `${at}/${all}${more ? "+" : ""}`,
    previous: "Chỗ trước (Shift+Enter)",
    next: "Chỗ sau (Enter)",
  },
  menu: {
    cut: "Cắt",
    copy: "Sao chép",
    paste: "Dán",
    clear: "Xóa nội dung",
    undo: "Hoàn tác",
    redo: "Làm lại",
    find: "Tìm trong sổ tính",
    finding: "Xem phát hiện ở ô này",
  },
  recent: {
    title: "Mở gần đây",
    none: "Tệp mở bằng nút Mở tệp sẽ có ở đây",
    absent: "Trình duyệt này không cho mở lại tệp gần đây",
    gone: (name: string) =>
      `Không mở lại được ${name}: tệp đã bị chuyển, đổi tên hoặc bạn chưa cho phép đọc.`,
  },
  offered: {
    title: "Mở lại công việc dở?",
    text: (names: string, time: string) =>
      `Lần trước Khớp bị đóng đột ngột khi đang mở ${names}. Bản giữ trong trình duyệt lúc ${time} vẫn còn.`,
    take: "Mở lại",
    leave: "Bỏ, mở dữ liệu mẫu",
  },
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
    left: "The other window was closed and left changes that are not saved.",
    openLeft: "Open what it left",
    goOn: "Drop that and go on here",
  },
  resize: "Width of the pane",
  find: {
    name: "Find in the workbook",
    none: "None",
    count: (at, all, more) => `${at}/${all}${more ? "+" : ""}`,
    previous: "Previous (Shift+Enter)",
    next: "Next (Enter)",
  },
  menu: {
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    clear: "Clear contents",
    undo: "Undo",
    redo: "Redo",
    find: "Find in the workbook",
    finding: "Show this cell's finding",
  },
  recent: {
    title: "Recently opened",
    none: "Files opened by the button Open will be here",
    absent: "This browser cannot open recent files again",
    gone: (name) => `${name} cannot be opened again: it was moved or renamed, or reading it was not allowed.`,
  },
  offered: {
    title: "Open the unfinished work again?",
    text: (names, time) =>
      `Khớp was closed suddenly while ${names} was open. What the browser kept at ${time} is still there.`,
    take: "Open it",
    leave: "Drop it and open the sample",
  },
};
