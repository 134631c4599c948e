export const messages = {
  vi: {
    differs:
      "Lời văn ghi “{figure}”, nhưng {source} là {expected}{slip}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn thành {expected}, nếu lời văn đúng thì sửa bảng.",
    differsFromSum:
      "Lời văn ghi “{figure}”, nhưng {source} bằng {expected}{slip}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn thành {expected}, nếu lời văn đúng thì sửa bảng.",
  },
  en: {
    differs:
      "The text says “{figure}”, but {source} is {expected}{slip}. Check both: if the table is right, change the text to {expected}; if the text is right, change the table.",
    differsFromSum:
      "The text says “{figure}”, but {source} is {expected}{slip}. Check both: if the table is right, change the text to {expected}; if the text is right, change the table.",
  },
} as const;
