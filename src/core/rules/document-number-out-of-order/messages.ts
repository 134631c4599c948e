export const messages = {
  vi: {
    "within-year":
      "{document} ngày {date} so với {other} ngày {otherDate} của cùng cơ quan: {relation}. Trong một năm số văn bản tăng theo ngày ban hành, nên có thể sai số hoặc sai ngày; đối chiếu bản gốc.",
    "within-term":
      "{document} ngày {date} so với {other} ngày {otherDate} của cùng cơ quan: {relation}. Văn bản của Đảng đánh số liên tục theo nhiệm kỳ, nên có thể sai số hoặc sai ngày; đối chiếu bản gốc. Nếu cơ quan này đánh số lại hằng năm thì bỏ qua.",
  },
  en: {
    "within-year":
      "{document} of {date} against {other} of {otherDate}, of the same organ: {relation}. Within a year numbers rise with the date, so a number or a date may be wrong; look at the documents.",
    "within-term":
      "{document} of {date} against {other} of {otherDate}, of the same organ: {relation}. Party documents are numbered through a term, so a number or a date may be wrong; look at the documents. If this organ begins anew each year, nothing is wrong.",
  },
} as const;
