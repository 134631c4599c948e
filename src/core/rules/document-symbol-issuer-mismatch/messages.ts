export const messages = {
  vi: {
    mismatch:
      "Văn bản {symbol} được ghi là do “{issuer}” ban hành, nhưng “{code}” là ký hiệu của {owner}. Đối chiếu bản gốc: sửa ký hiệu, hoặc sửa cơ quan ban hành.",
    "mismatch-suggested":
      "Văn bản {symbol} được ghi là do “{issuer}” ban hành, nhưng “{code}” là ký hiệu của {owner}. Đối chiếu bản gốc: sửa ký hiệu (thường là {right}), hoặc sửa cơ quan ban hành.",
  },
  en: {
    mismatch:
      "Document {symbol} is said to be issued by “{issuer}”, but “{code}” is the symbol of {owner}. Look at the document: correct the symbol, or the issuer.",
    "mismatch-suggested":
      "Document {symbol} is said to be issued by “{issuer}”, but “{code}” is the symbol of {owner}. Look at the document: correct the symbol (usually {right}), or the issuer.",
  },
} as const;
