export const messages = {
  vi: {
    omits:
      "{row}, {column}: công thức ={formula} bỏ sót {count} ô ({missing}), tổng cộng {omitted}. Mở rộng công thức cho đủ các dòng; đúng ra là {expected}.",
  },
  en: {
    omits:
      "{row}, {column}: the formula ={formula} leaves out {count} cells ({missing}), {omitted} in all. Extend it to every row; it should give {expected}.",
  },
} as const;
