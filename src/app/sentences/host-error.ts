import type { Language } from "../../core/base/language";
import type { HostError } from "../../ports/workbook-host";

/** A trouble outside of us as one sentence: what, where, what to do. */
export function describeHostError(error: HostError, language: Language): string {
  return SENTENCES[error.code][language](error.subject);
}

/** Whether there is a sentence for a code. */
export function isHostErrorCode(code: string): code is HostError["code"] {
  return Object.hasOwn(SENTENCES, code);
}

type Sentence = (subject: string) => string;

const SENTENCES: Readonly<Record<HostError["code"], Readonly<Record<Language, Sentence>>>> = {
  "not-found": {
    vi: (file) => `Không tìm thấy ${file}: kiểm tra lại đường dẫn.`,
    en: (file) => `${file} was not found: check the path.`,
  },
  "is-a-folder": {
    vi: (file) => `${file} là thư mục, không phải tệp: hãy chỉ đúng một tệp .xlsx hoặc .xlsm.`,
    en: (file) => `${file} is a folder, not a file: name one .xlsx or .xlsm file.`,
  },
  "not-a-file": {
    vi: (file) =>
      `${file} không phải tệp thường (ống dẫn hay thiết bị): hãy chép ra thành tệp rồi chỉ tệp ấy.`,
    en: (file) => `${file} is no plain file but a pipe or a device: copy it to a file and name that.`,
  },
  "not-a-workbook": {
    vi: (file) =>
      `${file} không phải sổ tính (.xlsx, .xlsm, .xls, .ods): mở bằng Excel rồi lưu lại dạng “Excel Workbook (.xlsx)”.`,
    en: (file) =>
      `${file} is not a workbook (.xlsx, .xlsm, .xls, .ods): open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
  },
  "old-format": {
    vi: (file) => `${file} là định dạng .xls cũ: mở bằng Excel rồi lưu lại dạng “Excel Workbook (.xlsx)”.`,
    en: (file) =>
      `${file} is in the old .xls format: open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
  },
  encrypted: {
    vi: (file) =>
      `${file} có đặt mật khẩu mở: bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi chạy lại.`,
    en: (file) =>
      `${file} is protected by a password: remove it (File > Info > Protect Workbook) and try again.`,
  },
  damaged: {
    vi: (file) =>
      `${file} bị hỏng hoặc tải về chưa đủ: chép lại tệp gốc, hoặc mở bằng Excel và chọn “Mở và sửa”.`,
    en: (file) =>
      `${file} is damaged or incomplete: copy the original again, or open it in Excel with “Open and Repair”.`,
  },
  "too-large": {
    vi: (file) => `“${file}” vượt quá giới hạn đọc an toàn: tách thành nhiều tệp nhỏ hơn.`,
    en: (file) => `“${file}” is past the limit of what can be read safely: split it into smaller files.`,
  },
  "cannot-write": {
    vi: (file) =>
      `Không ghi được ${file}: tệp có thể đang mở trong Excel, thư mục không cho ghi, hoặc đĩa đầy.`,
    en: (file) =>
      `${file} could not be written: it may be open in Excel, the folder may be read-only, or the disk full.`,
  },
  "disk-full": {
    vi: (file) =>
      `Không ghi được ${file}: đĩa đã đầy; dọn bớt chỗ, hoặc chọn ổ đĩa khác. Tệp cũ (nếu có) vẫn nguyên.`,
    en: (file) =>
      `${file} could not be written: the disk is full; free some space, or choose another disk. The old file, if any, is whole.`,
  },
  "in-use": {
    vi: (file) =>
      `Không ghi được ${file} vì tệp đang mở ở chương trình khác: đóng tệp trong Excel rồi chạy lại.`,
    en: (file) =>
      `${file} could not be written, another program has it open: close it in Excel and run again.`,
  },
  "not-permitted": {
    vi: (file) =>
      `Không ghi được ${file}: thư mục hoặc tệp không cho ghi; chọn chỗ khác, hoặc xin quyền ghi.`,
    en: (file) =>
      `${file} could not be written: its folder or the file is read-only; choose another place, or ask for the right to write.`,
  },
  "folder-in-the-way": {
    vi: (file) => `Không ghi được ${file}: ở đó là một thư mục; hãy cho tên một tệp.`,
    en: (file) => `${file} could not be written: there is a folder of that name; give the name of a file.`,
  },
  "save-unsure": {
    vi: (file) =>
      `Excel trên máy Mac thường không cho ngăn này lưu tệp: nếu không thấy ${file} trong thư mục Tải về, hãy mở sổ tính bằng Excel trên web rồi làm lại việc này ở đó.`,
    en: (file) =>
      `Excel on a Mac mostly does not let this pane save files: if ${file} is not in your Downloads, open the workbook in Excel on the web and do this there.`,
  },
  "save-elsewhere": {
    vi: (file) =>
      `Excel trên máy Mac thường không cho ngăn này lưu tệp: nếu không thấy ${file} trong thư mục Tải về, hãy lưu sổ tính, mở trang Khớp trong trình duyệt, mở sổ tính ở đó rồi làm lại việc này.`,
    en: (file) =>
      `Excel on a Mac mostly does not let this pane save files: if ${file} is not in your Downloads, save the workbook, open the page of Khớp in the browser, open the workbook there and do this again.`,
  },
  protected: {
    vi: (subject) => `“${subject}” đang được bảo vệ: bỏ bảo vệ (thẻ “Xem lại”) rồi làm lại.`,
    en: (subject) => `“${subject}” is protected: unprotect it (on the tab “Review”) and try again.`,
  },
  "read-only": {
    vi: (subject) =>
      `“${subject}” đang mở ở chế độ chỉ đọc: bấm “Cho phép chỉnh sửa” (hoặc “Chỉnh sửa sổ làm việc”) phía trên trang tính, hoặc lưu thành bản khác, rồi làm lại.`,
    en: (subject) =>
      `“${subject}” is open for reading only: choose “Enable Editing” (or “Edit Workbook”) above the sheet, or save it as another file, then try again.`,
  },
  "edit-stale": {
    vi: (subject) => `${subject} đã thay đổi từ lần kiểm tra trước: kiểm tra lại rồi mới sửa.`,
    en: (subject) => `${subject} has changed since the last check: check again before mending it.`,
  },
  "part-of-array": {
    vi: (subject) =>
      `${subject} do một công thức mảng điền cùng các ô khác nên không sửa riêng được: hãy sửa công thức ở ô đầu của mảng.`,
    en: (subject) =>
      `${subject} is filled by one formula together with other cells and cannot be mended alone: mend the formula in the array's first cell.`,
  },
  "sheet-not-found": {
    vi: (subject) => `Không còn trang tính “${subject}”: kiểm tra lại sổ tính.`,
    en: (subject) => `The sheet “${subject}” is gone: check the workbook again.`,
  },
  "sheet-hidden": {
    vi: (subject) =>
      `Trang tính “${subject}” đang bị ẩn: bấm chuột phải vào tên một trang tính bất kỳ, chọn “Bỏ ẩn”, rồi làm lại.`,
    en: (subject) =>
      `The sheet “${subject}” is hidden: right-click any sheet's tab, choose “Unhide”, then try again.`,
  },
  "not-in-front": {
    vi: () =>
      "Một sổ tính khác đang ở phía trước, hoặc đang chọn biểu đồ hay hình: bấm vào một ô của sổ tính này rồi làm lại.",
    en: () =>
      "Another workbook is in front, or a chart or a picture is selected: click a cell of this workbook, then try again.",
  },
  "cell-editing": {
    vi: () => "Một ô đang được gõ dở: nhấn Enter (hoặc Esc) để xong ô đó rồi làm lại.",
    en: () => "A cell is being typed in: press Enter (or Esc) to finish it, then try again.",
  },
  "too-old": {
    vi: (subject) =>
      `Bản Excel này chưa làm được việc: ${subject}. Cập nhật Excel, hoặc mở tệp bằng Excel trên web.`,
    en: (subject) =>
      `This Excel cannot do it yet: ${subject}. Update Excel, or open the file in Excel on the web.`,
  },
  "session-lost": {
    vi: () => "Mất kết nối với sổ tính đang mở: mở lại sổ tính rồi làm lại; chưa có gì bị mất.",
    en: () => "The connection to the open workbook was lost: open it again and retry; nothing has been lost.",
  },
  stopped: {
    vi: () => "Đã dừng theo yêu cầu; chưa có gì thay đổi.",
    en: () => "Stopped as asked; nothing has been changed.",
  },
  "needs-package": {
    vi: (subject) =>
      `Việc này cần gói ${subject.replace(/@[^@/]+$/u, "")}, chưa được cài: chạy npm install ${subject} trong thư mục của Khớp rồi làm lại.`,
    en: (subject) =>
      `This needs the package ${subject.replace(/@[^@/]+$/u, "")}, which is not installed: run npm install ${subject} in the folder of Khớp and try again.`,
  },
  refused: {
    vi: (subject) =>
      `Excel không thực hiện được việc này (${subject}): thử lại; nếu vẫn vậy, lưu, đóng rồi mở lại sổ tính.`,
    en: (subject) =>
      `Excel could not do this (${subject}): try again; if it stays so, save, close and reopen the workbook.`,
  },
};
