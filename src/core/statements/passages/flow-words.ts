/** Verbs of what is added to a stock. */
export const COMES =
  /(?<!\p{L})(?:mới|thêm|nhận|tiếp nhận|thu(?! hồi)|phát sinh|thành lập|cấp|thụ lý|nhập|kết nạp|bổ sung|tăng|vào|đến|tuyển|sinh)(?!\p{L})/u;
/** Verbs of what is taken from it. */
export const GOES =
  /(?<!\p{L})(?:giải quyết|xử lý|chi|xuất|chuyển đi|giảm|xóa|thoát|trả|ra khỏi|bán|hoàn thành|đã xong|xong|nghỉ|chết|tử vong|thanh lý|giải thể|thu hồi|cấp phát|sử dụng|hao hụt|mất|hỏng)(?!\p{L})/u;
