import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    marks:
      "Ô {header} ghi “{value}”, khác dấu với “{nearest}” mà {entries} mục khác ghi. Mục này vẫn được đếm chung; nếu ghi nhầm dấu thì sửa lại.",
    nearest:
      "Ô {header} ghi “{value}”, không có trong danh sách đơn vị. Có thể là “{nearest}”; sửa lại, hoặc thêm vào danh sách đơn vị của mẫu nếu đúng là đơn vị mới.",
    unknown:
      "Ô {header} ghi “{value}”, không có trong danh sách đơn vị, nên mục này không được tính cho đơn vị nào. Sửa lại, hoặc thêm vào danh sách đơn vị của mẫu.",
    sheet:
      "Trang tính “{value}” không có cột đơn vị và tên “{unit}” không có trong danh sách đơn vị, nên {entries} mục ở đây không được tính cho đơn vị nào. Thêm cột đơn vị, hoặc thêm tên này vào danh sách đơn vị của mẫu.",
  },
  en: {
    marks:
      "The cell {header} says “{value}”, with other marks than “{nearest}”, which {entries} other entries say. It is counted with them; correct it if it is a slip.",
    nearest:
      "The cell {header} says “{value}”, which is not in the list of units. It may be “{nearest}”: correct it, or add it to the template's units if it is a new one.",
    unknown:
      "The cell {header} says “{value}”, which is not in the list of units, so this entry counts for no unit. Correct it, or add it to the template's units.",
    sheet:
      "The sheet “{value}” has no column of units and “{unit}” is not in the list of units, so its {entries} entries count for no unit. Add a column of units, or add this name to the template's units.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  marks: {
    one: "Ô {header} ghi “{value}”, khác dấu với “{nearest}” mà {entries} mục khác ghi.",
    many: "Ô {header} của {count} mục ghi khác dấu với cách ghi ở các mục khác.",
    mend: "Nếu ghi nhầm dấu thì sửa lại.",
  },
  nearest: {
    one: "Ô {header} ghi “{value}”, không có trong danh sách đơn vị. Có thể là “{nearest}”.",
    mend: "Ghi lại đúng tên đơn vị; nếu là đơn vị mới thì báo lại để được đưa vào danh sách.",
  },
  unknown: {
    one: "Ô {header} ghi “{value}”, không có trong danh sách đơn vị, nên chưa được tính cho đơn vị nào.",
    mend: "Ghi lại đúng tên đơn vị; nếu là đơn vị mới thì báo lại để được đưa vào danh sách.",
  },
  sheet: {
    one: "Bảng không có cột đơn vị và tên “{unit}” không có trong danh sách đơn vị, nên {entries} mục ở đây chưa được tính cho đơn vị nào.",
    mend: "Thêm cột đơn vị, hoặc ghi lại đúng tên đơn vị; nếu là đơn vị mới thì báo lại để được đưa vào danh sách.",
  },
};
