export const messages = {
  vi: {
    differs:
      "Câu văn ghi kỳ “{wording}” cho “{figures}”, nhưng trong biểu {source} chính số đó là của kỳ {period}. Xem lại số liệu thuộc kỳ nào, rồi ghi kỳ giống nhau ở lời văn và ở biểu.",
    differsFromRegister:
      "Câu văn ghi kỳ “{wording}” cho “{figures}”, nhưng đếm trong danh sách thì chính số đó là của kỳ {period}. Xem lại số liệu thuộc kỳ nào, rồi ghi đúng kỳ trong lời văn.",
  },
  en: {
    differs:
      "The sentence gives “{figures}” for “{wording}”, but in the table {source} the same is for {period}. Find out which period they cover, and say the same in the text and in the table.",
    differsFromRegister:
      "The sentence gives “{figures}” for “{wording}”, but counted in the register the same is for {period}. Find out which period they cover, and say that in the text.",
  },
} as const;
