import type { Language } from "../../core/base/language";
import { writeNumber } from "../../core/base/number-text";
import type { Severity } from "../../core/model/finding";
import { SEVERITIES, SEVERITY_WORDS } from "../../core/render/words";
import type { MarkedSheets } from "../../ports/workbook-host";
import type { Notice } from "../session/notice";
import { DEED_WORDS, TASK_WORDS } from "./task";

/** What was just done, as one sentence. */
export function describeNotice(notice: Notice, language: Language): string {
  const vi = language === "vi";
  const count = (value: number): string => writeNumber(value, language);
  switch (notice.kind) {
    case "checked":
      return describeCounts(notice.counts, notice.live, language);
    case "stopped":
      return vi ? "Đã dừng." : "Stopped.";
    case "marked":
      return describeMarked(notice, vi, count) + describeUnread(notice, vi);
    case "unmarked":
      if (notice.unread)
        return (
          (vi ? "Đã bỏ các đánh dấu tìm được." : "Removed the marks that could be found.") +
          describeUnread(notice, vi)
        );
      return vi ? "Đã bỏ mọi đánh dấu của Khớp." : "Removed all of Khớp’s marks.";
    case "fixed":
      return vi ? `Đã sửa ${count(notice.cells)} ô.` : `Mended ${cells(notice.cells, count)}.`;
    case "undone":
      return vi ? `Đã hoàn tác ${count(notice.cells)} ô.` : `Took back ${cells(notice.cells, count)}.`;
    case "redone":
      return vi ? `Đã sửa lại ${count(notice.cells)} ô.` : `Mended ${cells(notice.cells, count)} again.`;
    case "sheets-undone":
      return vi
        ? `Đã hoàn tác việc lập ${quoteAll(notice.sheets)}.`
        : `Took back ${quoteAll(notice.sheets)}.`;
    case "dismissed":
      return vi
        ? `Đã bỏ qua ${count(notice.findings)} phát hiện; số liệu thay đổi thì phát hiện sẽ mở lại.`
        : `Dismissed ${findings(notice.findings, count)}; they open again when their numbers change.`;
    case "reopened":
      return vi
        ? `Đã mở lại ${count(notice.findings)} phát hiện.`
        : `Reopened ${findings(notice.findings, count)}.`;
    case "built":
      return vi ? `Đã lập ${quoteAll(notice.sheets)}.` : `Built ${quoteAll(notice.sheets)}.`;
    case "document-read":
      return vi ? `Đã mở ${notice.name}.` : `Opened ${notice.name}.`;
    case "linked":
      return vi ? `Đã liên kết với ô ${notice.cell}.` : `Linked to ${notice.cell}.`;
    case "sum-declared":
      return vi ? "Đã lưu phép cộng." : "The sum was saved.";
    case "set-aside":
      return vi ? "Đã ghi là không đối chiếu được." : "Set aside as not checkable.";
    case "unlinked":
      return vi ? "Đã bỏ liên kết." : "The link was removed.";
    case "copied":
      return vi ? "Đã chép; dán vào báo cáo bằng Ctrl+V." : "Copied; paste it into the report with Ctrl+V.";
    case "saved":
      return describeSaved(notice.name, notice.comments, vi, count);
    case "copied-to-save":
      return vi
        ? `Excel trên máy Mac thường không cho ngăn này lưu tệp, nên nội dung đã được chép: nếu không thấy ${notice.name} trong thư mục Tải về, hãy dán vào TextEdit rồi lưu dạng văn bản thuần với tên ấy.`
        : `Excel on a Mac mostly does not let this pane save files, so the text was copied: if ${notice.name} is not in your Downloads, paste it into TextEdit and save it as plain text under that name.`;
    case "collected":
      return vi
        ? `Đã tổng hợp ${describeCollected(notice, vi, count)} của ${count(notice.units)} đơn vị.`
        : `Collected ${describeCollected(notice, vi, count)} of ${count(notice.units)} ${notice.units === 1 ? "unit" : "units"}.`;
    case "slips-saved":
      if (notice.name === null)
        return vi
          ? "Không có phát hiện nào, nên không có phiếu nào để ghi."
          : "There are no findings, so there is no slip to write.";
      return vi
        ? `Đã lưu ${notice.name} với ${count(notice.slips)} phiếu.`
        : `Saved ${notice.name} with ${count(notice.slips)} ${notice.slips === 1 ? "slip" : "slips"}.`;
    case "imported":
      return vi ? "Đã nhập thiết lập từ tệp." : "The settings were imported.";
    case "decisions-imported":
      if (notice.decisions === 0)
        return vi ? "Trong tệp không có quyết định nào mới." : "The file holds no decision that is new.";
      return vi
        ? `Đã nhận ${count(notice.decisions)} quyết định từ tệp.`
        : `Took ${count(notice.decisions)} ${notice.decisions === 1 ? "decision" : "decisions"} from the file.`;
    case "sample-inserted":
      return vi
        ? `Đã chèn dữ liệu mẫu vào ${quoteAll(notice.sheets)}.`
        : `Inserted sample data as ${quoteAll(notice.sheets)}.`;
    case "no-more-findings":
      return vi ? "Không còn phát hiện nào chưa xử lý." : "There is no other open finding.";
    case "nothing-to-fix":
      return vi
        ? "Không có chỗ nào sửa tự động được trong sổ tính."
        : "There is nothing here that can be mended in the workbook.";
    case "nothing-to-build":
      return vi
        ? "Chưa lập được biểu nào: không thấy danh sách từng mục nào."
        : "No sheet could be built: there is no register in the workbook.";
    case "waits":
      return vi
        ? `${TASK_WORDS[notice.behind].vi}; xong sẽ làm tiếp: ${DEED_WORDS[notice.task].vi}.`
        : `${TASK_WORDS[notice.behind].en}; next: ${DEED_WORDS[notice.task].en}.`;
    case "busy":
      return vi
        ? `${TASK_WORDS[notice.task].vi}: đợi xong, hoặc bấm Dừng, rồi làm tiếp.`
        : `${TASK_WORDS[notice.task].en}: wait until it is done, or press Stop.`;
  }
}

function describeCounts(
  counts: Readonly<Record<Severity, number>>,
  live: boolean,
  language: Language,
): string {
  const vi = language === "vi";
  const done = live ? (vi ? "Đã kiểm tra lại" : "Checked again") : vi ? "Đã kiểm tra" : "Checked";
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) =>
      `${writeNumber(counts[severity], language)} ${SEVERITY_WORDS[severity][counts[severity] === 1 ? "one" : "many"][language]}`,
  );
  if (words.length === 0)
    return vi ? `${done}: không còn phát hiện nào phải xem xét.` : `${done}: nothing is open.`;
  return `${done}: ${words.join(", ")}.`;
}

function describeMarked(
  { cells: marked, ticks = 0 }: Extract<Notice, { kind: "marked" }>,
  vi: boolean,
  count: (value: number) => string,
): string {
  if (ticks === 0) return vi ? `Đã đánh dấu ${count(marked)} ô.` : `Marked ${cells(marked, count)}.`;
  return vi
    ? `Đã đánh dấu ${count(marked)} ô có phát hiện và ${count(ticks)} ô khớp.`
    : `Marked ${cells(marked, count)} with findings, and ticked ${count(ticks)} that agree.`;
}

/** Rules that Excel lists and does not show: reopening the workbook mends them. */
function describeUnread({ unread }: MarkedSheets, vi: boolean): string {
  if (!unread) return "";
  return vi
    ? ` Trên ${quoteAll(unread)} có quy tắc định dạng có điều kiện mà Excel không cho đọc: nếu còn ô đánh dấu cũ ở đó, hãy lưu, đóng rồi mở lại sổ tính và bỏ đánh dấu lần nữa.`
    : ` ${quoteAll(unread)} has a conditional format that Excel will not show: if an old mark is left there, save, close and reopen the workbook, then remove the marks again.`;
}

function describeSaved(
  name: string,
  comments: number | null,
  vi: boolean,
  count: (value: number) => string,
): string {
  if (comments === null) return vi ? `Đã lưu ${name}.` : `Saved ${name}.`;
  return vi
    ? `Đã lưu ${name} với ${count(comments)} nhận xét.`
    : `Saved ${name} with ${count(comments)} ${comments === 1 ? "comment" : "comments"}.`;
}

function cells(number: number, count: (value: number) => string): string {
  return `${count(number)} ${number === 1 ? "cell" : "cells"}`;
}

function findings(number: number, count: (value: number) => string): string {
  return `${count(number)} ${number === 1 ? "finding" : "findings"}`;
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function describeCollected(
  { entries, tables }: Extract<Notice, { kind: "collected" }>,
  vi: boolean,
  count: (value: number) => string,
): string {
  const entry = vi ? "mục" : entries === 1 ? "entry" : "entries";
  const table = vi ? "biểu" : tables === 1 ? "table" : "tables";
  const said = [
    ...(entries > 0 || tables === 0 ? [`${count(entries)} ${entry}`] : []),
    ...(tables > 0 ? [`${count(tables)} ${table}`] : []),
  ];
  return said.join(vi ? " và " : " and ");
}
