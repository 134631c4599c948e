export const messages = {
  vi: {
    differs:
      "Lời văn ghi {written}, nhưng {part}/{base} là {expected}%. Tính lại tỷ lệ, hoặc xem lại tử số và mẫu số.",
    fraction:
      "Lời văn ghi “{written}”, nhưng theo số đi kèm ({figures}) thì tỷ lệ là {expected}%. Sửa lời cho đúng mức, hoặc xem lại các số.",
  },
  en: {
    differs:
      "The text says {written}, but {part}/{base} is {expected}%. Work the percentage out again, or check the two numbers.",
    fraction:
      "The text says “{written}”, but the figures beside it ({figures}) give {expected}%. Correct the words, or check the figures.",
  },
} as const;
