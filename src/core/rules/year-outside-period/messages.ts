import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    outside:
      "{header} của {entry} là {year}, ngoài giai đoạn {from}–{to} của biểu tổng hợp. Sửa lại năm, hoặc đưa mục này ra khỏi danh sách của giai đoạn.",
    otherPeriod:
      "Danh sách này là của giai đoạn {from}–{to} ({outside} trong {all} mục ở ngoài), còn mẫu đang đặt giai đoạn {templateFrom}–{templateTo}, nên các mục ấy không vào biểu nào. Đặt lại giai đoạn của mẫu là {from}–{to} rồi kiểm tra lại; nếu giai đoạn của mẫu đúng thì đây không phải danh sách cần dùng.",
    swapped:
      "{header} của {entry} là {year}, ngoài giai đoạn {from}–{to}. Có thể gõ đảo hai chữ số của {nearest}; kiểm tra rồi sửa lại.",
    beforeRegistration:
      "{header} của {entry} là {year}, trước năm đăng ký {registered}: chưa đăng ký thì chưa thể được công nhận hay khen. Đối chiếu quyết định và sửa năm sai.",
  },
  en: {
    outside:
      "{header} of {entry} is {year}, outside the summary's {from}–{to}. Correct the year, or take the entry out of this period's register.",
    otherPeriod:
      "This register is of {from}–{to} ({outside} of {all} entries lie outside), while the template is set to {templateFrom}–{templateTo}, so those entries are in no table. Set the template's period to {from}–{to} and check again; if the template's period is right, this is not the register to use.",
    swapped:
      "{header} of {entry} is {year}, outside {from}–{to}. Two digits of {nearest} may have been swapped: check and correct it.",
    beforeRegistration:
      "{header} of {entry} is {year}, before it was registered in {registered}: what was not registered cannot have been recognised or rewarded. Compare the decision and correct the wrong year.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  outside: {
    one: "{header} của {entry} là {year}, ngoài giai đoạn {from}–{to} của biểu tổng hợp.",
    many: "{header} của {count} mục ở ngoài giai đoạn {from}–{to} của biểu tổng hợp.",
    mend: "Sửa lại năm; nếu năm đúng thì bỏ mục này khỏi danh sách của giai đoạn.",
  },
  otherPeriod: {
    one: "Danh sách này là của giai đoạn {from}–{to} ({outside} trong {all} mục ở ngoài), còn biểu tổng hợp lấy giai đoạn {templateFrom}–{templateTo}, nên các mục ấy không vào biểu nào.",
    mend: "Gửi danh sách của giai đoạn {templateFrom}–{templateTo}.",
  },
  swapped: {
    one: "{header} của {entry} là {year}, ngoài giai đoạn {from}–{to}. Có thể gõ đảo hai chữ số của {nearest}.",
    many: "{header} của {count} mục ở ngoài giai đoạn {from}–{to}, có thể gõ đảo hai chữ số của năm ở cột “Đúng ra”.",
  },
  beforeRegistration: {
    one: "{header} của {entry} là {year}, trước năm đăng ký {registered}: chưa đăng ký thì chưa thể được công nhận hay khen.",
    many: "{header} của {count} mục ở trước năm đăng ký: chưa đăng ký thì chưa thể được công nhận hay khen.",
    mend: "Đối chiếu quyết định và sửa năm sai.",
  },
};
