export const messages = {
  vi: {
    asText:
      "“{shown}” ở cột {column} là chữ, không phải số, nên SUM và COUNTIFS bỏ qua ô này. Đổi thành số {expected}.",
  },
  en: {
    asText:
      "“{shown}” in column {column} is text, not a number, so SUM and COUNTIFS pass it over. Turn it into the number {expected}.",
  },
} as const;
