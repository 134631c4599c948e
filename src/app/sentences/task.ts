import type { Localized } from "../../core/base/language";
import type { TaskKind, TaskPhase } from "../session/task";

/** What is being done, for the progress bar: "Đang kiểm tra". */
export const TASK_WORDS: Readonly<Record<TaskKind, Localized>> = {
  check: { vi: "Đang kiểm tra", en: "Checking" },
  recheck: { vi: "Đang kiểm tra lại", en: "Checking again" },
  mark: { vi: "Đang đánh dấu", en: "Marking" },
  unmark: { vi: "Đang bỏ đánh dấu", en: "Removing marks" },
  fix: { vi: "Đang sửa", en: "Mending" },
  undo: { vi: "Đang hoàn tác", en: "Undoing" },
  redo: { vi: "Đang làm lại", en: "Redoing" },
  "read-document": { vi: "Đang đọc báo cáo", en: "Reading the report" },
  annotate: { vi: "Đang ghi nhận xét vào tệp Word", en: "Writing comments into the Word file" },
  "declare-sum": { vi: "Đang lưu phép cộng", en: "Saving the sum" },
  link: { vi: "Đang liên kết", en: "Linking" },
  "preview-build": { vi: "Đang xem trước biểu", en: "Preparing the preview" },
  build: { vi: "Đang lập biểu", en: "Building" },
  collect: { vi: "Đang tổng hợp tệp của đơn vị", en: "Collecting units’ files" },
  "save-proof": { vi: "Đang ghi bản đối chứng", en: "Writing the proof sheet" },
  "save-slips": { vi: "Đang ghi phiếu báo lại", en: "Writing the return slips" },
  "insert-sample": { vi: "Đang chèn dữ liệu mẫu", en: "Inserting sample data" },
};

/** What is to be done next: "lập biểu". */
export const DEED_WORDS: Readonly<Record<TaskKind, Localized>> = {
  check: { vi: "kiểm tra", en: "the check" },
  recheck: { vi: "kiểm tra lại", en: "another check" },
  mark: { vi: "đánh dấu", en: "marking" },
  unmark: { vi: "bỏ đánh dấu", en: "removing the marks" },
  fix: { vi: "sửa", en: "mending" },
  undo: { vi: "hoàn tác", en: "undoing" },
  redo: { vi: "làm lại", en: "redoing" },
  "read-document": { vi: "đọc báo cáo", en: "reading the report" },
  annotate: { vi: "ghi nhận xét vào tệp Word", en: "the comments in the Word file" },
  "declare-sum": { vi: "lưu phép cộng", en: "saving the sum" },
  link: { vi: "liên kết", en: "linking" },
  "preview-build": { vi: "xem trước biểu", en: "the preview" },
  build: { vi: "lập biểu", en: "building" },
  collect: { vi: "tổng hợp tệp của đơn vị", en: "collecting units’ files" },
  "save-proof": { vi: "ghi bản đối chứng", en: "the proof sheet" },
  "save-slips": { vi: "ghi phiếu báo lại", en: "the return slips" },
  "insert-sample": { vi: "chèn dữ liệu mẫu", en: "inserting sample data" },
};

/** Which part of it. */
export const PHASE_WORDS: Readonly<Record<TaskPhase, Localized>> = {
  reading: { vi: "đọc dữ liệu", en: "reading" },
  analyzing: { vi: "đối chiếu", en: "comparing" },
  writing: { vi: "ghi vào sổ tính", en: "writing" },
};
