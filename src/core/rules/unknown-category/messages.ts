import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    marks:
      "Ô {header} ghi “{value}”, khác dấu với “{nearest}” mà {entries} mục khác ghi. Mục này vẫn được đếm chung; nếu ghi nhầm dấu thì sửa lại.",
    spelling:
      "Ô {header} ghi “{value}”, chỉ khác “{nearest}” ở cách viết nhưng không được đếm. Sửa lại cho đúng danh mục.",
    nearest:
      "Ô {header} ghi “{value}”, không có trong danh mục. Có thể là “{nearest}”; sửa lại, hoặc thêm vào mẫu nếu đúng là giá trị mới.",
    several:
      "Ô {header} ghi “{value}”, tức là {choices} cùng một lúc, nên không đếm được vào bên nào. Tách thành các dòng riêng, mỗi dòng một giá trị.",
    unknown:
      "Ô {header} ghi “{value}”, không có trong danh mục ({choices}), nên mục này không được đếm. Sửa lại, hoặc thêm vào mẫu nếu đúng là giá trị mới.",
    unusual:
      "Ô {header} ghi “{value}”, không phải giá trị mà sổ tính đang dùng ({choices}), nên mục này không được đếm. Nếu ghi nhầm thì sửa lại; nếu là giá trị mới thì thêm vào danh mục.",
    flag: "Ô {header} ghi “{value}”; cột này chỉ nhận “x” (có) hoặc để trống (không), nên chưa rõ mục này có được đếm hay không. Ghi lại “x” hoặc xóa đi.",
  },
  en: {
    marks:
      "The cell {header} says “{value}”, with other marks than “{nearest}”, which {entries} other entries say. It is counted with them; correct it if it is a slip.",
    spelling:
      "The cell {header} says “{value}”, which differs from “{nearest}” only in spelling but is not counted. Write it as the catalogue does.",
    nearest:
      "The cell {header} says “{value}”, which is not in the catalogue. It may be “{nearest}”: correct it, or add it to the template if it is a new value.",
    several:
      "The cell {header} says “{value}”, that is {choices} at once, so it counts for neither. Split it into rows with one value each.",
    unknown:
      "The cell {header} says “{value}”, which is not in the catalogue ({choices}), so this entry is not counted. Correct it, or add it to the template if it is a new value.",
    unusual:
      "The cell {header} says “{value}”, which is none of the values that the workbook uses ({choices}), so this entry is not counted. Correct it if it is a slip; if it is a new value, add it to the catalogue.",
    flag: "The cell {header} says “{value}”; this column takes “x” (yes) or nothing (no), so it is unclear whether this entry counts. Write “x” or clear it.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  marks: {
    one: "Ô {header} ghi “{value}”, khác dấu với “{nearest}” mà {entries} mục khác ghi.",
    many: "Ô {header} của {count} mục ghi khác dấu với cách ghi ở các mục khác.",
    mend: "Nếu ghi nhầm dấu thì sửa lại.",
  },
  spelling: {
    one: "Ô {header} ghi “{value}”, chỉ khác “{nearest}” ở cách viết nhưng không được đếm.",
    many: "Ô {header} của {count} mục viết khác danh mục nên không được đếm.",
  },
  nearest: {
    one: "Ô {header} ghi “{value}”, không có trong danh mục. Có thể là “{nearest}”.",
    many: "Ô {header} của {count} mục ghi giá trị không có trong danh mục, có thể là giá trị ở cột “Đúng ra”.",
    mend: "Ghi lại theo danh mục; nếu đúng là giá trị mới thì báo lại để được đưa vào danh mục.",
  },
  several: {
    one: "Ô {header} ghi “{value}”, tức là {choices} cùng một lúc, nên không đếm được vào bên nào.",
    many: "Ô {header} của {count} mục ghi nhiều giá trị cùng một lúc, nên không đếm được vào bên nào.",
    mend: "Tách thành các dòng riêng, mỗi dòng một giá trị.",
  },
  unknown: {
    one: "Ô {header} ghi “{value}”, không có trong danh mục ({choices}), nên mục này không được đếm.",
    many: "Ô {header} của {count} mục ghi giá trị không có trong danh mục ({choices}), nên các mục này không được đếm.",
    mend: "Ghi lại theo danh mục; nếu đúng là giá trị mới thì báo lại để được đưa vào danh mục.",
  },
  unusual: {
    one: "Ô {header} ghi “{value}”, khác các giá trị đang dùng ({choices}), nên mục này không được đếm.",
    many: "Ô {header} của {count} mục ghi giá trị khác các giá trị đang dùng ({choices}), nên các mục này không được đếm.",
    mend: "Nếu ghi nhầm thì sửa lại; nếu đúng là giá trị mới thì báo lại để được đưa vào danh mục.",
  },
  flag: {
    one: "Ô {header} ghi “{value}”; cột này chỉ nhận “x” (có) hoặc để trống (không).",
    many: "Ô {header} của {count} mục không ghi “x” (có) cũng không để trống (không).",
    mend: "Ghi lại “x” hoặc xóa đi.",
  },
};
