export const messages = {
  vi: {
    tooSmall:
      "Thu nhập, doanh thu ghi “{figure}” là quá nhỏ (dưới {limit} đồng một {span}), có thể thiếu ba số 0 hoặc chữ “triệu”.{meant} Kiểm tra lại số tiền.",
    tooLarge:
      "Thu nhập, doanh thu ghi “{figure}” là quá lớn (trên {limit} đồng một {span}), có thể thừa số 0 hoặc nhầm “triệu” với “tỷ”.{meant} Kiểm tra lại số tiền.",
    shareOver100:
      "“{figure}” là tỷ lệ của một tổng số nên không thể quá 100%. Tính lại tỷ lệ; nếu là so với kế hoạch thì ghi rõ “so với kế hoạch”.",
    partOfDong:
      "“{figure}” không thể đúng: số tiền không có phần lẻ của một đồng. Có lẽ thiếu chữ “nghìn”, “triệu” hoặc “tỷ”; kiểm tra lại.",
    comma:
      "“{figure}” viết dấu phẩy ngăn hàng nghìn, nên có thể bị đọc nhỏ đi 1.000 lần. Ở đây được hiểu là số nghìn; viết lại bằng dấu chấm.",
    tooMany:
      "“{figure}” lớn hơn mức có thể có của cả nước ({limit}). Kiểm tra lại dấu chấm ngăn hàng nghìn, số chữ số; nếu là lượt thì ghi rõ “lượt”.",
  },
  en: {
    tooSmall:
      "Earnings of “{figure}” are too small (under {limit} đồng a {span}): three zeros or the word “triệu” may be missing.{meant} Check the amount.",
    tooLarge:
      "Earnings of “{figure}” are too large (over {limit} đồng a {span}): zeros too many, or “tỷ” for “triệu”.{meant} Check the amount.",
    shareOver100:
      "“{figure}” is a share of a whole and cannot be over 100%. Work it out again; if it is held against a plan, say so.",
    partOfDong:
      "“{figure}” cannot be right: no amount has a part of a đồng. “Nghìn”, “triệu” or “tỷ” may be missing.",
    comma:
      "“{figure}” parts thousands by a comma and may be read as a thousandth of it. It is taken for thousands here; write it with a point.",
    tooMany:
      "“{figure}” is more than the whole country can have ({limit}). Check the digits and the mark of thousands; if occasions are counted, say “lượt”.",
  },
} as const;
