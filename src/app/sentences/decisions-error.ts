import type { Language } from "../../core/base/language";
import type { DecisionsError } from "../../core/review/decisions-file";

/** Why decisions could not be taken from a file, as one sentence. */
export function describeDecisionsError({ code, subject }: DecisionsError, language: Language): string {
  const vi = language === "vi";
  if (code === "newer-version")
    return vi
      ? `Tệp quyết định do bản Khớp mới hơn ghi (phiên bản ${subject}): cập nhật Khớp để dùng.`
      : `The decisions were written by a newer Khớp (version ${subject}): update Khớp to use them.`;
  const at = subject === "" ? (vi ? "đầu nội dung" : "its beginning") : `“${subject}”`;
  return vi
    ? `Không dùng được tệp quyết định: sai ở ${at}; chưa nhận gì từ tệp. Hãy lưu lại tệp từ Khớp.`
    : `The file of decisions cannot be used: wrong at ${at}; nothing was taken from it. Save it from Khớp again.`;
}
