import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    spelling:
      "Ô {header} ghi “{value}”, chỉ khác “{nearest}” ở cách viết nhưng không được đếm. Sửa lại cho đúng danh mục.",
    nearest:
      "Ô {header} ghi “{value}”, không có trong danh mục. Có thể là “{nearest}”; sửa lại, hoặc thêm vào mẫu nếu đúng là giá trị mới.",
    several:
      "Ô {header} ghi “{value}”, tức là {choices} cùng một lúc, nên không đếm được vào bên nào. Tách thành các dòng riêng, mỗi dòng một giá trị.",
    unknown:
      "Ô {header} ghi “{value}”, không có trong danh mục ({choices}), nên mục này không được đếm. Sửa lại, hoặc thêm vào mẫu nếu đúng là giá trị mới.",
    flag: "Ô {header} ghi “{value}”; cột này chỉ nhận “x” (có) hoặc để trống (không), nên chưa rõ mục này có được đếm hay không. Ghi lại “x” hoặc xóa đi.",
  },
  en: {
    spelling:
      "The cell {header} says “{value}”, which differs from “{nearest}” only in spelling but is not counted. Write it as the catalogue does.",
    nearest:
      "The cell {header} says “{value}”, which is not in the catalogue. It may be “{nearest}”: correct it, or add it to the template if it is a new value.",
    several:
      "The cell {header} says “{value}”, that is {choices} at once, so it counts for neither. Split it into rows with one value each.",
    unknown:
      "The cell {header} says “{value}”, which is not in the catalogue ({choices}), so this entry is not counted. Correct it, or add it to the template if it is a new value.",
    flag: "The cell {header} says “{value}”; this column takes “x” (yes) or nothing (no), so it is unclear whether this entry counts. Write “x” or clear it.",
  },
};
