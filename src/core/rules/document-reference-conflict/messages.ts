export const messages = {
  vi: {
    date: "{document}: ở đây ghi ngày {shown}, còn {place} ghi ngày {expected} cho cùng văn bản này. Mở bản gốc xem ngày nào đúng rồi sửa cho thống nhất.",
    "date-outvoted":
      "{document}: ở đây ghi ngày {shown}, còn những chỗ khác nhắc đến văn bản này ({count} chỗ) ghi ngày {expected}. Nhiều khả năng chỗ này sai; đối chiếu bản gốc rồi sửa.",
    symbol:
      "{document}: {place} ghi cùng văn bản này (cùng loại, số và ngày) với ký hiệu {expected}. Mở bản gốc xem ký hiệu nào đúng rồi sửa cho thống nhất.",
    number:
      "{document}: {place} nhắc đến văn bản cùng loại, cùng ngày với số {expected}, chỉ khác một lỗi gõ chữ số. Nếu là một văn bản thì mở bản gốc xem số nào đúng rồi sửa cho thống nhất.",
    "symbol-outvoted":
      "{document}: những chỗ khác nhắc đến văn bản này ({count} chỗ; cùng loại, số và ngày) đều ghi ký hiệu {expected}. Nhiều khả năng chỗ này sai; đối chiếu bản gốc rồi sửa.",
  },
  en: {
    date: "{document}: dated {shown} here, but {expected} at {place}. Look at the document itself and give one date.",
    "date-outvoted":
      "{document}: dated {shown} here, while the other mentions ({count}) date it {expected}. This one is probably wrong; compare it with the document and correct it.",
    symbol:
      "{document}: {place} cites the same document (type, number and date) as {expected}. Look at the document itself and give one symbol.",
    number:
      "{document}: {place} cites a document of the same type and date as {expected}, with only a mistyped digit between them. If it is one document, look at it and give one number.",
    "symbol-outvoted":
      "{document}: the other mentions of this document ({count}; same type, number and date) give the symbol {expected}. This one is probably wrong; compare it with the document and correct it.",
  },
} as const;
