export const messages = {
  vi: {
    "no-such-day":
      "“{date}”: không có ngày này, tháng đó nhiều nhất {days} ngày. Đối chiếu văn bản gốc rồi sửa ngày hoặc tháng.",
    "ends-before":
      "“{date}”: ngày kết thúc đứng trước ngày bắt đầu. Kiểm tra lại hai ngày; nếu sang năm sau thì ghi đủ năm.",
    "before-beginning":
      "“{date}”: việc kết thúc hoặc hoàn thành ghi trước ngày bắt đầu nêu trong cùng câu. Kiểm tra lại hai ngày.",
    "before-end":
      "“{date}”: việc làm sau khi kết thúc lại ghi trước ngày kết thúc ({end}). Kiểm tra lại hai ngày.",
    "before-earlier":
      "“{date}”: việc này diễn ra sau, nhưng lại ghi trước ngày “{before}” của việc trước nó. Kiểm tra lại hai ngày.",
    weekday: "“{date}”: theo lịch, ngày này là {right}. Kiểm tra lại ngày hoặc thứ.",
    "no-such-month": "“{date}”: không có tháng này, mỗi năm chỉ có 12 tháng. Đối chiếu văn bản gốc rồi sửa.",
    "bad-year":
      "“{date}”: năm ghi “{year}” không phải là một năm đúng, có thể gõ thiếu, thừa hoặc đảo chữ số. Đối chiếu văn bản gốc rồi sửa.",
    "bad-year-likely":
      "“{date}”: năm ghi “{year}” không phải là một năm đúng, có lẽ là {likely} (gõ thừa hoặc đảo chữ số). Kiểm tra lại rồi sửa.",
    "act-year":
      "Văn bản {symbol} có năm {year} trong số hiệu nhưng lại ghi ngày {date}: hai năm phải là một. Đối chiếu bản gốc rồi sửa số hiệu hoặc ngày.",
  },
  en: {
    "no-such-day":
      "“{date}”: there is no such day; that month has {days} days at most. Look at the document and correct the day or the month.",
    "ends-before":
      "“{date}”: the end lies before the beginning. Check both dates; if the span runs into the next year, write the years.",
    "before-beginning":
      "“{date}”: the end or completion is dated before the beginning named in the same sentence. Check both dates.",
    "before-end": "“{date}”: what comes after the end is dated before it ({end}). Check both dates.",
    "before-earlier":
      "“{date}”: this comes after, but is dated before “{before}” of what it follows. Check both dates.",
    weekday: "“{date}”: by the calendar this day is {right}. Check the date or the day of the week.",
    "no-such-month": "“{date}”: there is no such month. Look at the document and correct it.",
    "bad-year":
      "“{date}”: “{year}” is no year; a digit is missing, doubled or misplaced. Look at the document and correct it.",
    "bad-year-likely": "“{date}”: “{year}” is no year; it is probably {likely}. Check it and correct it.",
    "act-year":
      "Document {symbol} has the year {year} in its number but is dated {date}; they must be the same year. Look at the document and correct one of them.",
  },
} as const;
