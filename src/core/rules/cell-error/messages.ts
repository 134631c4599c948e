export const messages = {
  vi: {
    error:
      "Ô này báo lỗi {code} ({meaning}). Sửa công thức hoặc nhập lại số; các phép cộng có ô này đều chưa tính được.",
  },
  en: {
    error:
      "This cell is in error: {code} ({meaning}). Mend the formula or enter the figure; no sum that includes it can be checked.",
  },
} as const;
