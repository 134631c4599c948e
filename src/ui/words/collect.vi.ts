export const collectVi = {
  title: "Tổng hợp từ tệp của đơn vị",
  intro:
    "Chọn tệp các đơn vị gửi về (.xlsx, .xls, .ods, .csv, danh sách Word .docx). Khớp gộp các danh sách vào một trang tính mới, ghi rõ mỗi mục lấy từ tệp nào, dòng nào. Tệp của đơn vị không bị thay đổi.",
  choose: "Chọn tệp…",
  fileTitle: "Tệp của các đơn vị",
  doneTitle: "Đã tổng hợp",
  done: (taken: string, time: string) => `${taken}, lúc ${time}.`,
  again: "Tổng hợp lại sẽ thêm một trang mới; hãy xóa trang cũ để các mục không bị đếm hai lần.",
  missing: (count: string) => `Chưa có mục nào (${count})`,
  noCatalogue: "Mẫu chưa có danh sách đơn vị nên chưa biết đơn vị nào còn thiếu. Thêm ở thẻ Thiết lập.",
  unread: (count: string) => `Không lấy được (${count})`,
  questions: (count: string) => `${count} điều nên hỏi lại đơn vị: xem trang “Cần xem lại”.`,
  more: (count: string) => `và ${count} mục khác, xem trong trang tính`,
  slipsTitle: "Phiếu báo lại đơn vị",
  slipsIntro:
    "Mỗi đơn vị có phát hiện nhận một phiếu Word: chỗ nào sai, đang ghi gì, đúng ra là gì, cách sửa. Các phiếu được lưu trong một tệp .zip.",
  layout: "Thể thức văn bản",
  nd30: { name: "Văn bản hành chính", about: "Theo Nghị định 30/2020/NĐ-CP" },
  hd36: { name: "Văn bản của Đảng", about: "Theo Hướng dẫn 36-HD/VPTW năm 2018" },
  save: "Lưu phiếu",
};
