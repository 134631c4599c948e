export const messages = {
  vi: {
    differs:
      "{row}, {column}: ở đây ghi {shown}, còn {other} ghi {expected} cho cùng nội dung. Hai biểu phải như nhau: xem số nào đúng rồi sửa biểu kia.",
    differsFromSum:
      "{row}, {column}: ở đây ghi {shown}, còn cộng các ô cùng nội dung ở {other} được {parts} = {expected}. Hai biểu phải như nhau: xem số nào đúng rồi sửa biểu kia.",
  },
  en: {
    differs:
      "{row}, {column}: this table shows {shown}, {other} shows {expected} for the same thing. Both must agree: see which is right and change the other.",
    differsFromSum:
      "{row}, {column}: this table shows {shown}, but the cells for the same thing in {other} add up to {parts} = {expected}. Both must agree: see which is right and change the other.",
  },
} as const;
