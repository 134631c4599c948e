export const messages = {
  vi: {
    typed:
      "{row}, {column}: số {shown} được gõ tay, trong khi {formulas} ô tổng khác {along} là công thức. Khi số liệu thay đổi, ô này sẽ không tự tính lại. Chép công thức từ ô bên cạnh sang.",
  },
  en: {
    typed:
      "{row}, {column}: {shown} was typed by hand, while the {formulas} other totals {along} are formulas. It will not follow when the figures change. Copy the formula from the cell beside it.",
  },
} as const;
