export const messages = {
  vi: {
    repeats:
      "{row}: số thứ tự {shown} bị lặp hoặc lùi, đúng ra là {expected} ({count} chỗ như vậy trong bảng). Đánh lại số thứ tự; kiểm tra xem có dòng nào chép hai lần.",
    skips:
      "{row}: số thứ tự nhảy đến {shown}, đúng ra là {expected} ({count} chỗ như vậy trong bảng). Đánh lại số thứ tự; kiểm tra xem có dòng nào bị xóa nhầm.",
  },
  en: {
    repeats:
      "{row}: the running number {shown} repeats or goes back; it should be {expected} ({count} such places in the table). Number the rows again, and check whether one was copied twice.",
    skips:
      "{row}: the running number skips to {shown}; it should be {expected} ({count} such places in the table). Number the rows again, and check whether one was deleted.",
  },
} as const;
