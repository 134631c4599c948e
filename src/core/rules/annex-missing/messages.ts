export const messages = {
  vi: {
    missing:
      "Lời văn dẫn tới “{annex}” kèm theo, nhưng trong các biểu, phụ lục đã gửi chỉ có số {given}. Gửi bổ sung, hoặc sửa lại số của biểu.",
  },
  en: {
    missing:
      "The text refers to “{annex}”, but those given bear the numbers {given} only. Attach it, or correct its number.",
  },
} as const;
