export const messages = {
  vi: {
    differs:
      "Lời văn ghi {written}, nhưng {part}/{base} là {expected}%. Tính lại tỷ lệ, hoặc xem lại tử số và mẫu số.",
  },
  en: {
    differs:
      "The text says {written}, but {part}/{base} is {expected}%. Work the percentage out again, or check the two numbers.",
  },
} as const;
