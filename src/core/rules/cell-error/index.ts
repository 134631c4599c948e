import type { Localized } from "../../base/language";
import { cellKey, formatAddress, formatColumn } from "../../model/address";
import { readCell } from "../../model/cell-content";
import { defineRule } from "../define-rule";
import { placeOf } from "../shared/places";
import { messages } from "./messages";

/** `#REF!` and its kin, anywhere on the user's sheets. */
export const cellError = defineRule({
  meta: {
    id: "cell-error",
    family: "tables",
    severity: "error",
    fixable: "never",
    messages,
    summary: { vi: "Ô báo lỗi (#REF!, #DIV/0!…)", en: "A cell is in error (#REF!, #DIV/0!…)" },
  },
  *check(facts) {
    for (const workbook of facts.workbooks) {
      for (const sheet of workbook.sheets) {
        if (sheet.builtByKhop) continue;
        for (let row = 0; row < sheet.values.length; row++) {
          const values = sheet.values[row] ?? [];
          for (let column = 0; column < values.length; column++) {
            const value = values[column];
            if (typeof value !== "string" || value.charCodeAt(0) !== HASH) continue;
            const content = readCell(value);
            if (content.kind !== "error") continue;
            const formula = sheet.formulas.get(cellKey(row, column));
            yield {
              messageId: "error",
              data: { code: content.code, meaning: MEANINGS[content.code] ?? UNKNOWN },
              at: placeOf(facts, { workbook: workbook.name, sheet: sheet.name }, row, column),
              shown: content.code,
              expected: null,
              evidence: [],
              key: [sheet.name, formatColumn(column), content.code, formula ?? formatAddress(row, column)],
              group: `${sheet.name}|${content.code}`,
            };
          }
        }
      }
    }
  },
});

const HASH = 35;

const UNKNOWN: Localized = { vi: "công thức không tính được", en: "the formula cannot be worked out" };

const MEANINGS: Readonly<Record<string, Localized>> = {
  "#REF!": { vi: "công thức trỏ tới ô đã bị xóa", en: "the formula points to a deleted cell" },
  "#DIV/0!": { vi: "chia cho 0 hoặc ô trống", en: "division by 0 or by an empty cell" },
  "#VALUE!": { vi: "phép tính gặp chữ thay vì số", en: "words where a number is needed" },
  "#NAME?": { vi: "tên hàm hoặc tên vùng viết sai", en: "a function or range name is misspelt" },
  "#N/A": { vi: "không tìm thấy giá trị cần tra", en: "the value looked up was not found" },
  "#NUM!": { vi: "số quá lớn hoặc không hợp lệ", en: "a number is too large or invalid" },
  "#NULL!": { vi: "hai vùng không giao nhau", en: "the two ranges do not meet" },
};
