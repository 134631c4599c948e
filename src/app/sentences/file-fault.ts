import type { Language, Localized } from "../../core/base/language";
import type { FileFault } from "../../core/collect/collection";
import { describeHostError, isHostErrorCode } from "./host-error";

/** Why a unit's file could not be read, as one sentence: what, and what to do. */
export function describeFileFault({ code }: FileFault, file: string, language: Language): string {
  const own = SENTENCES[code];
  if (own) return own[language].replaceAll("{file}", () => file);
  return describeHostError({ code: isHostErrorCode(code) ? code : "damaged", subject: file }, language);
}

const SENTENCES: Readonly<Record<string, Localized>> = {
  "empty-file": {
    vi: "{file} trống (0 byte): có thể chép chưa xong, xin đơn vị gửi lại.",
    en: "{file} is empty (0 bytes): it may not have been copied whole; ask the unit to send it again.",
  },
  "not-a-workbook": {
    vi: "{file} không phải sổ tính Excel: mở bằng Excel rồi lưu lại dạng “Excel Workbook (.xlsx)”.",
    en: "{file} is not an Excel workbook: open it in Excel and save it as “Excel Workbook (.xlsx)”.",
  },
  "other-type": {
    vi: "{file} không phải tệp Excel (.xlsx, .xls), .ods, .csv hay .docx nên không lấy: nếu có danh sách trong đó, chép bảng sang Excel rồi tổng hợp lại.",
    en: "{file} is no Excel file (.xlsx, .xls), .ods, .csv or .docx and is not taken: if it holds a register, copy the table into Excel and collect again.",
  },
  archive: {
    vi: "{file} là tệp nén (.zip, .rar, .7z): giải nén vào một thư mục, rồi tổng hợp các tệp trong đó.",
    en: "{file} is a packed folder (.zip, .rar, .7z): unpack it, then collect the files in it.",
  },
  "no-permission": {
    vi: "Không được phép đọc {file}: kiểm tra quyền truy cập, hoặc đóng tệp nếu đang mở.",
    en: "{file} may not be read: check its permissions, or close it if it is open.",
  },
  "in-use": {
    vi: "{file} đang mở ở chương trình khác: đóng lại rồi chạy lại.",
    en: "{file} is open in another program: close it and run again.",
  },
  "cannot-read": {
    vi: "Không đọc được {file} từ đĩa: thử chép tệp sang chỗ khác rồi chạy lại.",
    en: "{file} could not be read from the disk: copy it elsewhere and run again.",
  },
  crashed: {
    vi: "Khớp gặp lỗi khi đọc {file}, các tệp khác vẫn được lấy: xin báo lại lỗi này, kèm tệp nếu được.",
    en: "Khớp itself failed on {file}; the others are taken. Please report this, with the file if you may.",
  },
};
