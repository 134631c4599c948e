import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    missing:
      "Đơn vị “{unit}” có trong danh sách đơn vị nhưng không có mục nào trong danh sách đăng ký ({reported}/{all} đơn vị đã có). Đôn đốc đơn vị gửi, hoặc ghi rõ là đơn vị không đăng ký.",
  },
  en: {
    missing:
      "The unit “{unit}” is in the list of units but has no entry in the register ({reported} of {all} units have). Ask it to report, or state that it registered nothing.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  missing: {
    one: "Chưa có mục nào của đơn vị trong danh sách đăng ký ({reported}/{all} đơn vị đã có).",
    mend: "Gửi danh sách của đơn vị; nếu không đăng ký thì ghi rõ là không đăng ký.",
  },
};
