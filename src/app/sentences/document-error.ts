import type { Language } from "../../core/base/language";
import type { DocumentError } from "../../ports/document-error";

/** Why a report could not be read, as one sentence: what, where, what to do. */
export function describeDocumentError(error: DocumentError, language: Language): string {
  return SENTENCES[error.code][language](error.subject);
}

type Sentence = (file: string) => string;

const SENTENCES: Readonly<Record<DocumentError["code"], Readonly<Record<Language, Sentence>>>> = {
  "not-a-document": {
    vi: (file) =>
      `${file} không đúng là tệp Word hoặc PDF như phần đuôi ghi: mở bằng Word rồi lưu lại dạng “Word Document (.docx)”.`,
    en: (file) =>
      `${file} is not the Word or PDF file its name says: open it in Word and save it as “Word Document (.docx)”.`,
  },
  "old-format": {
    vi: (file) =>
      `${file} là định dạng Word cũ (.doc, .rtf): mở bằng Word rồi lưu lại dạng “Word Document (.docx)”.`,
    en: (file) =>
      `${file} is in an old Word format (.doc, .rtf): open it in Word and save it as “Word Document (.docx)”.`,
  },
  encrypted: {
    vi: (file) => `${file} có đặt mật khẩu mở: bỏ mật khẩu, lưu lại rồi chạy lại.`,
    en: (file) => `${file} is protected by a password: remove the password, save the file and try again.`,
  },
  damaged: {
    vi: (file) => `${file} bị hỏng hoặc tải về chưa đủ: chép lại tệp gốc, hoặc mở ra rồi lưu lại.`,
    en: (file) => `${file} is damaged or incomplete: copy the original again, or open it and save it anew.`,
  },
  "too-large": {
    vi: (file) => `${file} vượt quá giới hạn đọc an toàn: tách thành nhiều tệp nhỏ hơn.`,
    en: (file) => `${file} is past the limit of what can be read safely: split it into smaller files.`,
  },
  "too-deep": {
    vi: (file) => `${file} có bảng hoặc khung lồng nhau quá nhiều lớp nên không đọc: tách các bảng đó ra.`,
    en: (file) => `${file} nests tables or boxes too deep to be read: take those tables apart.`,
  },
  "no-text": {
    vi: (file) => `${file} không có chữ nào để đối chiếu: kiểm tra xem có đúng tệp không.`,
    en: (file) => `${file} holds no text to check: see whether it is the right file.`,
  },
  scanned: {
    vi: (file) =>
      `${file} là bản quét (ảnh chụp), không có chữ để đọc: dùng bản Word, hoặc bản PDF lưu từ Word.`,
    en: (file) =>
      `${file} is a scan (pictures), with no text to read: use the Word file, or a PDF saved from Word.`,
  },
  "not-text": {
    vi: (file) =>
      `${file} không phải văn bản thuần (.txt): mở bằng Word rồi lưu lại dạng “Word Document (.docx)”.`,
    en: (file) => `${file} is no plain text (.txt): open it in Word and save it as “Word Document (.docx)”.`,
  },
  stopped: {
    vi: (file) => `Đã dừng đọc ${file} theo yêu cầu; mở lại tệp khi cần.`,
    en: (file) => `Stopped reading ${file} as asked; open it again when needed.`,
  },
  crashed: {
    vi: (file) =>
      `Việc đọc ${file} bị ngắt giữa chừng do lỗi của Khớp hoặc máy thiếu bộ nhớ: đóng bớt chương trình rồi mở lại tệp.`,
    en: (file) =>
      `Reading ${file} broke off, by a fault of Khớp or for want of memory: close other programs and open it again.`,
  },
};
