export const messages = {
  vi: {
    differs:
      "{row}, {column}: ở đây ghi {shown}, còn {other} ghi {expected} cho cùng nội dung. Hai biểu phải như nhau: xem số nào đúng rồi sửa biểu kia.",
    differsFromSum:
      "{row}, {column}: ở đây ghi {shown}, còn cộng các ô cùng nội dung ở {other} được {parts} = {expected}. Hai biểu phải như nhau: xem số nào đúng rồi sửa biểu kia.",
    copy: "{row}, {column}: ghi {shown}, còn cùng bảng này ở trang tính “{other}” ghi {expected}. Hai bảng cùng tên, cùng dòng, cùng cột: xem số nào đúng rồi sửa cho khớp.",
  },
  en: {
    differs:
      "{row}, {column}: this table shows {shown}, {other} shows {expected} for the same thing. Both must agree: see which is right and change the other.",
    differsFromSum:
      "{row}, {column}: this table shows {shown}, but the cells for the same thing in {other} add up to {parts} = {expected}. Both must agree: see which is right and change the other.",
    copy: "{row}, {column}: shows {shown}, while the same table on the sheet “{other}” shows {expected}. The two have one title, the same rows and columns: find out which is right, and make them agree.",
  },
} as const;
