/** The first run. */
export const welcomeVi = {
  region: "Làm quen với Khớp",
  stepOf: (step: string, steps: string) => `Bước ${step} trên ${steps}`,
  skip: "Bỏ qua",
  start: "Bắt đầu",
  insertSample: "Chèn dữ liệu mẫu",
  insertSampleHint: "Số liệu giả định, nằm ở trang tính mới. Dữ liệu của bạn vẫn giữ nguyên.",
  steps: [
    {
      title: "Số liệu khớp\u00a0nhau, yên\u00a0tâm\u00a0ký",
      text: "Khớp so danh sách của các đơn vị, biểu tổng hợp và lời văn báo cáo với nhau, rồi chỉ ra từng chỗ lệch, kèm phép tính và cách sửa.",
    },
    {
      title: "Bạn quyết định, Khớp không tự sửa",
      text: "Mỗi lần sửa đều cho xem trước và hoàn tác được. Chỗ nào đúng như ý bạn thì bỏ qua, kèm lý do. Số liệu không rời khỏi máy: không đăng nhập, không gửi đi đâu.",
    },
    {
      title: "Thử ngay trên dữ liệu mẫu",
      text: "Chưa có biểu trong tay? Chèn dữ liệu mẫu vào trang tính mới để xem Khớp tìm ra lỗi gì. Nếu biểu đang mở, bấm “Bắt đầu” rồi “Kiểm tra”.",
    },
  ],
};
