import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    nearest:
      "Ô {header} ghi “{value}”, không phải một năm, nên mục này không được tính vào năm nào. Có thể là {year}; kiểm tra rồi sửa lại thành bốn chữ số.",
    unknown:
      "Ô {header} ghi “{value}”, không phải một năm, nên mục này không được tính vào năm nào. Ghi lại năm bằng bốn chữ số, ví dụ {example}.",
  },
  en: {
    nearest:
      "The cell {header} says “{value}”, which is no year, so this entry counts in none. It may be {year}: check, and write it with four digits.",
    unknown:
      "The cell {header} says “{value}”, which is no year, so this entry counts in none. Write the year with four digits, such as {example}.",
  },
};
