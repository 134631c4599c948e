export const messages = {
  vi: {
    asText:
      "“{shown}” ở cột {column} là chữ, không phải số, nên SUM và COUNTIFS bỏ qua ô này. Đổi thành số {expected}.",
    lostThousands:
      "{row}, {column}: ghi {shown} giữa các số nguyên như {others}. Có lẽ là {expected} gõ theo kiểu Việt Nam (dấu chấm ngăn hàng nghìn) trên máy dùng dấu chấm thập phân. Gõ lại số đầy đủ, không dấu ngăn.",
  },
  en: {
    asText:
      "“{shown}” in column {column} is text, not a number, so SUM and COUNTIFS pass it over. Turn it into the number {expected}.",
    lostThousands:
      "{row}, {column}: shows {shown} among whole numbers such as {others}. It is probably {expected}, typed with a dot between thousands on a computer whose dot marks decimals. Type the number again without a mark.",
  },
} as const;
