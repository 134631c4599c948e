import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    entries:
      "Trang tính “{sheet}” có {count} dòng đang bị ẩn hoặc lọc (dòng {rows}) nhưng các mục ở đó vẫn được đếm vào biểu tổng hợp. Hiện các dòng này ra để kiểm tra; nếu không tính thì xóa hẳn.",
    records:
      "Trang tính “{sheet}” có {count} dòng số liệu đang bị ẩn hoặc lọc (dòng {rows}) nhưng dòng tổng vẫn gồm cả các dòng đó. Hiện các dòng này ra để kiểm tra; nếu không tính thì xóa hẳn.",
    leftOut:
      "Trang tính “{sheet}” có {count} dòng số liệu đang bị ẩn hoặc lọc (dòng {rows}) mà dòng tổng dùng SUBTOTAL nên không cộng các dòng đó: số in ra thấp hơn tổng của tất cả. Bỏ lọc trước khi lấy số, hoặc ghi rõ tổng của những dòng nào.",
    sheet:
      "Trang tính “{sheet}” đang bị ẩn nhưng {count} mục ở đó vẫn được đếm vào biểu tổng hợp. Hiện trang tính ra để kiểm tra; nếu là bản cũ thì xóa đi.",
  },
  en: {
    entries:
      "The sheet “{sheet}” has {count} hidden or filtered rows ({rows}) whose entries are counted all the same. Unhide them and check; delete them if they are not to count.",
    records:
      "The sheet “{sheet}” has {count} hidden or filtered rows of figures ({rows}) that the total row includes all the same. Unhide them and check; delete them if they are not to count.",
    leftOut:
      "The sheet “{sheet}” has {count} hidden or filtered rows of figures ({rows}), and the total row adds by SUBTOTAL, which passes over them: it shows less than the sum of all. Take the filter off before using the figures, or say what they cover.",
    sheet:
      "The sheet “{sheet}” is hidden, but its {count} entries are counted all the same. Unhide it and check; delete it if it is an old copy.",
  },
};
