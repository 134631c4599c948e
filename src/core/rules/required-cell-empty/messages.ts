import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    empty:
      "Ô “{header}” của {entry} để trống. Biểu tổng hợp cần ô này để đếm, nên mục này có thể bị bỏ sót. Hỏi lại đơn vị rồi điền vào.",
    emptyWith:
      "Ô “{header}” của {entry} để trống, trong khi “{other}” đã ghi “{value}”. Điền nốt “{header}”, hoặc xóa “{other}” nếu ghi nhầm.",
    columnMissing:
      "Bảng này không có cột “{header}”, nên không đếm được theo cột đó. Thêm cột, hoặc nếu cột đã có dưới một tên khác thì ghi tên ấy vào mẫu.",
  },
  en: {
    empty:
      "The cell “{header}” of {entry} is empty. The summary counts by it, so this entry may be left out. Ask the unit and fill it in.",
    emptyWith:
      "The cell “{header}” of {entry} is empty although “{other}” says “{value}”. Fill in “{header}”, or clear “{other}” if it was a mistake.",
    columnMissing:
      "This table has no column “{header}”, so nothing can be counted by it. Add the column, or if it stands here under another name, put that name into the template.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  empty: {
    one: "Ô “{header}” của {entry} để trống. Biểu tổng hợp đếm theo ô này, nên mục này có thể bị bỏ sót.",
    many: "Ô “{header}” của {count} mục để trống. Biểu tổng hợp đếm theo ô này, nên các mục này có thể bị bỏ sót.",
    mend: "Điền vào ô còn trống (bảng chưa có cột “{header}” thì thêm cột) rồi gửi lại.",
  },
  emptyWith: {
    one: "Ô “{header}” của {entry} để trống, trong khi “{other}” đã ghi “{value}”.",
    many: "Ô “{header}” của {count} mục để trống, trong khi “{other}” đã ghi.",
    mend: "Điền nốt “{header}”, hoặc xóa “{other}” nếu ghi nhầm.",
  },
  columnMissing: {
    one: "Bảng này không có cột “{header}”, nên không đếm được theo cột đó.",
    mend: "Thêm cột “{header}” và điền đủ; nếu cột đã có dưới một tên khác thì ghi rõ là cột nào.",
  },
};
