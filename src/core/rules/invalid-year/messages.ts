import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    nearest:
      "Ô {header} ghi “{value}”, không phải một năm, nên mục này không được tính vào năm nào. Có thể là {year}; kiểm tra rồi sửa lại thành bốn chữ số.",
    short:
      "Ô {header} ghi “{value}”, Khớp đọc là {year}. Ghi đủ bốn chữ số để công thức và bộ lọc của Excel cũng đọc được như vậy.",
    span: "Ô {header} ghi “{value}”, tức hai năm, nên không biết tính mục này vào năm nào và chưa tính vào năm nào cả. Ghi một năm bằng bốn chữ số, ví dụ {example}; nếu mục có ở cả hai năm thì ghi thành hai dòng.",
    unknown:
      "Ô {header} ghi “{value}”, không phải một năm, nên mục này không được tính vào năm nào. Ghi lại năm bằng bốn chữ số, ví dụ {example}.",
  },
  en: {
    nearest:
      "The cell {header} says “{value}”, which is no year, so this entry counts in none. It may be {year}: check, and write it with four digits.",
    short:
      "The cell {header} says “{value}”, which Khớp reads as {year}. Write four digits, so that formulas and filters of Excel read it so too.",
    span: "The cell {header} says “{value}”, two years, so it is not known in which this entry counts, and it counts in none. Write one year with four digits, such as {example}; an entry of both years takes two rows.",
    unknown:
      "The cell {header} says “{value}”, which is no year, so this entry counts in none. Write the year with four digits, such as {example}.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  nearest: {
    one: "Ô {header} ghi “{value}”, không phải một năm, nên mục này không được tính vào năm nào. Có thể là {year}.",
    many: "Ô {header} của {count} mục không ghi một năm, nên không được tính vào năm nào. Có thể là năm ở cột “Đúng ra”.",
  },
  short: {
    one: "Ô {header} ghi “{value}”, được hiểu là {year}.",
    many: "Ô {header} của {count} mục ghi năm không đủ bốn chữ số, được hiểu là năm ở cột “Đúng ra”.",
    mend: "Ghi đủ bốn chữ số.",
  },
  span: {
    one: "Ô {header} ghi “{value}”, tức hai năm, nên chưa được tính vào năm nào.",
    many: "Ô {header} của {count} mục ghi hai năm, nên chưa được tính vào năm nào.",
    mend: "Ghi một năm bằng bốn chữ số, ví dụ {example}; nếu mục có ở cả hai năm thì ghi thành hai dòng.",
  },
  unknown: {
    one: "Ô {header} ghi “{value}”, không phải một năm, nên mục này không được tính vào năm nào.",
    many: "Ô {header} của {count} mục không ghi một năm, nên không được tính vào năm nào.",
    mend: "Ghi lại năm bằng bốn chữ số, ví dụ {example}.",
  },
};
