import type { Language } from "../base/language";
import type { SumCorrection, SummedCell } from "../model/correction";
import type { Gap } from "../model/report";
import type { LostSum } from "../sums/resolve-sums";

/** A declared sum whose cells are gone is told: nothing is held against it. */
export function describeLostSums(lost: readonly LostSum[], language: Language): readonly Gap[] {
  return lost.map(({ sum, gone }) => ({
    kind: "sum-lost",
    sheet: sum.sheet,
    message: gone
      ? GONE[language](sum.sheet, sum.total.address, nameCell(sum, gone))
      : NO_TABLE[language](sum.sheet, sum.total.address),
  }));
}

/** A cell by the words that it was remembered by, else by its address. */
function nameCell({ along }: SumCorrection, { address, row = "", column = "" }: SummedCell): string {
  const words = along === "row" ? [column] : along === "column" ? [row] : [row, column];
  const name = words.filter((word) => word !== "").join(" – ");
  return name === "" ? address : name;
}

const GONE: Readonly<Record<Language, (sheet: string, total: string, cell: string) => string>> = {
  vi: (sheet, total, cell) =>
    `Phép cộng đã khai báo cho ô ${total} của trang “${sheet}” không dùng được nữa: không còn thấy “${cell}”. Khai báo lại trong Thiết lập, hoặc bỏ nếu không cần.`,
  en: (sheet, total, cell) =>
    `The sum declared for ${total} of the sheet “${sheet}” can no longer be used: “${cell}” is gone. Declare it again in Settings, or remove it if it is not needed.`,
};

const NO_TABLE: Readonly<Record<Language, (sheet: string, total: string) => string>> = {
  vi: (sheet, total) =>
    `Phép cộng đã khai báo cho ô ${total} của trang “${sheet}” không dùng được nữa: không còn thấy bảng ấy. Khai báo lại trong Thiết lập, hoặc bỏ nếu không cần.`,
  en: (sheet, total) =>
    `The sum declared for ${total} of the sheet “${sheet}” can no longer be used: that table is gone. Declare it again in Settings, or remove it if it is not needed.`,
};
