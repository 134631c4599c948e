import type { Language } from "../../core/base/language";
import type { AnalyzerError } from "../analysis/analyzer";
import type { Trouble } from "../session/trouble";
import type { SettingsError } from "../settings/parse-settings";
import { describeDecisionsError } from "./decisions-error";
import { describeDocumentError } from "./document-error";
import { describeHostError } from "./host-error";

/** Any trouble outside of us as one sentence: what, where, what to do. */
export function describeTrouble(trouble: Trouble, language: Language): string {
  switch (trouble.kind) {
    case "host":
      return describeHostError(trouble.error, language);
    case "document":
      return describeDocumentError(trouble.error, language);
    case "analyzer":
      return ANALYZER[trouble.error.code][language](trouble.error.subject);
    case "decisions":
      return describeDecisionsError(trouble.error, language);
    case "template":
      return language === "vi"
        ? `Không dùng được mẫu: sai ở ${trouble.error.message.vi}. Mẫu đang dùng vẫn giữ nguyên.`
        : `The template cannot be used: wrong at ${trouble.error.message.en}. The one in use is kept.`;
    case "settings":
      return SETTINGS[trouble.error.code][language](trouble.error.subject);
  }
}

type Sentences = Readonly<Record<Language, (subject: string) => string>>;

const ANALYZER: Readonly<Record<AnalyzerError["code"], Sentences>> = {
  stopped: {
    vi: () => "Đã dừng theo yêu cầu; chưa có gì thay đổi.",
    en: () => "Stopped as asked; nothing has been changed.",
  },
  crashed: {
    vi: () =>
      "Việc kiểm tra bị ngắt giữa chừng do lỗi của Khớp hoặc máy thiếu bộ nhớ; dữ liệu không bị ảnh hưởng. Đóng bớt chương trình rồi thử lại.",
    en: () =>
      "The check broke off, by a fault of Khớp or for want of memory; your data is untouched. Close other programs and try again.",
  },
  "figure-gone": {
    vi: () => "Không còn thấy số liệu này trong văn bản: kiểm tra lại rồi mới liên kết.",
    en: () => "This figure is no longer found in the text: check again before linking it.",
  },
  "not-in-table": {
    vi: (cell) =>
      `Ô ${cell} không nằm trong biểu nào mà Khớp nhận ra: chọn một ô số liệu của biểu tổng hợp rồi làm lại.`,
    en: (cell) =>
      `The cell ${cell} is in no table that Khớp recognised: select a figure of a summary table, then try again.`,
  },
  "no-number": {
    vi: (cell) => `Ô ${cell} không có số: chọn ô có số liệu rồi làm lại.`,
    en: (cell) => `The cell ${cell} holds no number: select a cell with a figure, then try again.`,
  },
  "no-cells": {
    vi: (text) => `“${text}” không phải địa chỉ ô: viết như C5:F5 hoặc C5; E5 rồi lưu lại.`,
    en: (text) => `“${text}” names no cells: write them as C5:F5 or C5; E5, then save again.`,
  },
  "too-few-parts": {
    vi: (cell) => `Phép cộng cho ô ${cell} cần ít nhất hai ô số liệu làm thành phần: chọn lại các ô ấy.`,
    en: (cell) =>
      `The sum for ${cell} needs at least two cells with figures as its parts: select them again.`,
  },
};

const SETTINGS: Readonly<Record<SettingsError["code"], Sentences>> = {
  "not-json": {
    vi: () =>
      "Không đọc được thiết lập: nội dung bị hỏng. Khớp giữ nguyên bản cũ; hãy lưu bản đó ra tệp, hoặc bỏ đi và bắt đầu lại.",
    en: () =>
      "The settings cannot be read: their text is damaged. Khớp keeps them as they are; save them to a file, or discard them and start afresh.",
  },
  damaged: {
    vi: (at) =>
      `Không dùng được thiết lập: sai ở ${at === "" ? "đầu nội dung" : `“${at}”`}. Khớp giữ nguyên bản cũ; hãy lưu bản đó ra tệp, hoặc bỏ đi và bắt đầu lại.`,
    en: (at) =>
      `The settings cannot be used: wrong at ${at === "" ? "their beginning" : `“${at}”`}. Khớp keeps them as they are; save them to a file, or discard them and start afresh.`,
  },
  "newer-version": {
    vi: (version) =>
      `Thiết lập này do bản Khớp mới hơn ghi (phiên bản ${version}): cập nhật Khớp để dùng. Bản cũ vẫn được giữ nguyên.`,
    en: (version) =>
      `These settings were written by a newer Khớp (version ${version}): update Khớp to use them. They are kept as they are.`,
  },
};
