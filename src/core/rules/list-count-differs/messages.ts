export const messages = {
  vi: {
    differs:
      "Lời văn ghi “{stated}”, nhưng danh sách kèm theo ({ends}) đếm được {counted} tên. Đối chiếu danh sách gốc, sửa số hoặc bổ sung, bỏ bớt tên.",
    maybeDiffers:
      "Lời văn ghi “{stated}”, nhưng danh sách kèm theo ({ends}) đếm được từ {counted} đến {most}, tùy cách tách các mục. Đối chiếu danh sách gốc; nên ngăn các mục bằng dấu chấm phẩy.",
    moreThanStated:
      "Lời văn ghi “{stated}”, nhưng danh sách nêu làm ví dụ ({ends}) đã có {counted} tên, nhiều hơn con số này. Kiểm tra lại số hoặc danh sách.",
    bulletsDiffer:
      "Lời văn ghi “{stated}”, nhưng bên dưới liệt kê {counted} mục ({ends}). Kiểm tra lại: sửa số, hoặc bổ sung, tách, gộp các mục cho đủ.",
    verdicts:
      "Lời văn ghi “{written}”, nhưng trong các mục liệt kê có {expected} mục như vậy. Kiểm tra lại kết luận và đánh giá của từng mục.",
  },
  en: {
    differs:
      "The text says “{stated}”, but the list with it ({ends}) has {counted}. Compare with the records, then correct the number or the names.",
    maybeDiffers:
      "The text says “{stated}”, but the list with it ({ends}) has {counted} to {most} items, as one reads it. Compare with the records, and part the items with semicolons.",
    moreThanStated:
      "The text says “{stated}”, but the list of examples ({ends}) already has {counted} names, more than the number. Check the number or the list.",
    bulletsDiffer:
      "The text says “{stated}”, but {counted} items stand below ({ends}). Check: correct the number, or add, part or join items.",
    verdicts:
      "The text says “{written}”, but {expected} of the items listed are judged so. Check the conclusion and each item's verdict.",
  },
} as const;
