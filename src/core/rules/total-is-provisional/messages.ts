export const messages = {
  vi: {
    total:
      "{row}: tổng này cộng cả {count} dòng chưa có số ({pending}), nên mới là số tạm tính. Khi các dòng đó có số thì tính lại tổng; trong báo cáo cần ghi rõ là số tạm tính.",
    period:
      "Biểu ghi kỳ {from}–{to} nhưng {pending} mới ghi “{text}”, nên các số của cả kỳ là tạm tính. Bổ sung khi có kết quả, hoặc ghi rõ số liệu tính đến năm nào.",
  },
  en: {
    total:
      "{row}: this total covers {count} rows without a figure yet ({pending}), so it is provisional. Work it out again when they have one, and say in the report that it is provisional.",
    period:
      "The table covers {from}–{to}, but {pending} still says “{text}”, so its figures for the whole period are provisional. Fill it in when known, or say up to which year the figures count.",
  },
} as const;
