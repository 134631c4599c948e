import type { Language } from "../base/language";
import { writeNumber } from "../base/number-text";
import type { Register } from "../model/register";
import type { ColumnId, Template } from "../template/schema";
import { namePeriod } from "../tables/periods";
import { fillPeriod } from "./lay-out-header";
import type { LeftOut, Omissions } from "./find-omissions";

/** The lines below a summary table that say what it does not show; none where it shows everything. */
export function writeFootnotes(
  { missing, leftOut, otherKinds, blankYears }: Omissions,
  { template, register }: { readonly template: Template; readonly register: Register },
  language: Language,
): readonly string[] {
  // As the list itself is headed, so that a reader finds the column.
  const headerOf = (id: ColumnId): string =>
    register.tables.find((table) => table.columns.has(id))?.columns.get(id)?.header ??
    template.columns.find((column) => column.id === id)?.header ??
    id;
  return [
    ...missing.map(({ column, root }) =>
      language === "vi"
        ? `Ghi chú: “${root.label}” để trống vì danh sách không có cột “${headerOf(column)}”.`
        : `Note: “${root.label}” is left empty because the register has no column “${headerOf(column)}”.`,
    ),
    ...leftOut.map((each) => describeLeftOut(each, headerOf, language)),
    ...otherKinds.map(({ root, kind, other, entries }) => {
      const count = writeNumber(entries, language);
      return language === "vi"
        ? `Ghi chú: “${root.label}” chỉ đếm “${kind}”, không gồm ${count} mục “${other}”.`
        : `Note: “${root.label}” counts “${kind}” alone, without ${count} entries of “${other}”.`;
    }),
    ...blankYears.map(({ root, column, period, entries }) => {
      const count = writeNumber(entries, language);
      const label = fillPeriod(root.label, template);
      return language === "vi"
        ? `Ghi chú: “${label}” tính cả ${count} mục chưa ghi “${headerOf(column)}”, vì danh sách là của ${namePeriod(period)}.`
        : `Note: “${label}” counts ${count} entries that leave “${headerOf(column)}” empty, too, since the list is of ${namePeriod(period)}.`;
    }),
  ];
}

function describeLeftOut(
  { root, entries, because }: LeftOut,
  headerOf: (id: ColumnId) => string,
  language: Language,
): string {
  const reasons = because
    .map(({ column, entries: count }) => {
      return language === "vi"
        ? `“${headerOf(column)}” (${writeNumber(count, language)} mục)`
        : `“${headerOf(column)}” (${writeNumber(count, language)})`;
    })
    .join(", ");
  const total = writeNumber(entries, language);
  return language === "vi"
    ? `Ghi chú: “${root.label}” chưa tính ${total} mục của danh sách, vì trống hoặc không đọc được cột ${reasons}. Bổ sung rồi lập lại biểu.`
    : `Note: “${root.label}” does not count ${total} of the register's entries, because these cells are empty or unreadable: ${reasons}. Complete them and build again.`;
}
