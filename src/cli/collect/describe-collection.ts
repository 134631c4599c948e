import type { Language } from "../../core/base/language";
import type { Collection } from "../../core/collect/collection";
import { describeTaken, listSilent } from "../../core/collect/count-collection";
import { describeSum } from "../../core/consolidate/describe-sum";
import { describeRemark } from "../../core/collect/describe-remark";
import { describeFileFault } from "../../app/sentences/file-fault";

/** What a collection came to, for the terminal: the counts, who is missing, what could not be read; the rest is in the file. */
export function describeCollection(
  collection: Collection,
  out: string,
  report: string,
  language: Language,
): string {
  const { remarks, hasCatalogue, sums } = collection;
  const vi = language === "vi";
  const taken = describeTaken(collection, language);
  const missing = listSilent(collection);
  const errors = remarks.filter((remark) => remark.severity === "error");
  const warnings = remarks.filter((remark) => remark.severity === "warning").length;
  const lines = [vi ? `Đã ghi ${out}: ${taken}.` : `Wrote ${out}: ${taken}.`];
  if (report !== out)
    lines.push(
      vi ? `Tình hình từng đơn vị, từng tệp: ${report}.` : `What became of each unit and file: ${report}.`,
    );
  for (const sum of sums) lines.push(describeSum(sum, language));
  if (missing.length > 0) {
    const title = vi ? "Chưa gửi gì" : "Nothing sent yet";
    lines.push(`${title} (${missing.length}): ${shorten(missing, vi)}`);
  }
  if (!hasCatalogue)
    lines.push(
      vi
        ? "Mẫu chưa có danh sách đơn vị nên chưa biết đơn vị nào còn thiếu (--template)."
        : "The template has no list of units, so nobody knows who is missing (--template).",
    );
  if (errors.length > 0) {
    lines.push(vi ? `Phải xử lý (${errors.length}):` : `To be dealt with (${errors.length}):`);
    const describe = (fault: { readonly code: string }, file: string): string =>
      describeFileFault(fault, file, language);
    for (const { about, file } of errors.slice(0, LONGEST_LIST)) {
      const sentence = describeRemark(about, file, describe, language);
      lines.push(`  - ${file === "" || sentence.includes(file) ? sentence : `${file}: ${sentence}`}`);
    }
    if (errors.length > LONGEST_LIST)
      lines.push(vi ? "  … xem đủ trong tệp." : "  … all of them in the file.");
  }
  if (warnings > 0)
    lines.push(
      vi
        ? `${warnings} điều nên hỏi lại đơn vị: xem trang “Cần xem lại”.`
        : `${warnings} things to ask the units about: see the sheet “Cần xem lại”.`,
    );
  return `${lines.join("\n")}\n`;
}

const LONGEST_LIST = 20;

function shorten(names: readonly string[], vi: boolean): string {
  const rest = names.length - LONGEST_LIST;
  if (rest <= 0) return names.join("; ");
  return `${names.slice(0, LONGEST_LIST).join("; ")}; ${vi ? `và ${rest} đơn vị nữa` : `and ${rest} more`}`;
}
