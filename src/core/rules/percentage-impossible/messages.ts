export const messages = {
  vi: {
    noWholeNumber:
      "{percent} của “{base}” là {exact}, không phải số nguyên: {below} thì được {belowPercent}%, {above} thì được {abovePercent}%. Tính lại tỷ lệ, hoặc kiểm tra tổng số.",
  },
  en: {
    noWholeNumber:
      "{percent} of “{base}” is {exact}, not a whole number: {below} would be {belowPercent}%, {above} would be {abovePercent}%. Work the percentage out again, or check the total.",
  },
} as const;
