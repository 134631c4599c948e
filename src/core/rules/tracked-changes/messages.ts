export const messages = {
  vi: {
    changes:
      "{document} còn {count} chỗ sửa chưa duyệt (Track Changes). Khớp đọc như đã chấp nhận tất cả; nếu có chỗ sẽ từ chối thì duyệt xong trong Word rồi kiểm tra lại.",
  },
  en: {
    changes:
      "{document} has {count} tracked changes. It was read as if all were accepted; if some will be rejected, do that in Word and check again.",
  },
} as const;
