export const collectVi = {
  title: "Tổng hợp từ tệp của đơn vị",
  intro:
    "Chọn tệp các đơn vị gửi về (.xlsx, .xls, .ods, .csv, Word .docx). Khớp gộp các danh sách vào một trang tính mới, ghi rõ mỗi mục lấy từ tệp nào, dòng nào. Tệp của đơn vị không bị thay đổi.",
  tables:
    "Nếu các đơn vị gửi biểu số liệu cùng một mẫu, Khớp cộng từng ô (khớp theo tên dòng, tên cột) vào một biểu cùng mẫu, kèm trang của từng đơn vị, và báo đơn vị nào chưa gửi, biểu nào khác mẫu.",
  choose: "Chọn tệp…",
  choosePrevious: "Tệp năm trước để so…",
  previousTitle: "Tệp năm trước",
  previousChosen: (count: string) => `${count} tệp năm trước, sẽ so khi tổng hợp`,
  dropPrevious: "Bỏ",
  fileTitle: "Tệp của các đơn vị",
  doneTitle: "Đã tổng hợp",
  done: (taken: string, time: string) => `${taken}, lúc ${time}.`,
  again: "Tổng hợp lại sẽ thêm một trang mới; hãy xóa trang cũ để không bị tính hai lần.",
  missing: (count: string) => `Chưa gửi gì (${count})`,
  noCatalogue: "Mẫu chưa có danh sách đơn vị nên chưa biết đơn vị nào còn thiếu. Thêm ở thẻ Thiết lập.",
  unread: (count: string) => `Phải xử lý (${count})`,
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
