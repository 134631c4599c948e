import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "parts that the words say are all there are",
    wrong:
      "Tổng mức đầu tư trạm bơm là 84 tỷ đồng, nhóm C.\nVề nguồn vốn, trung ương hỗ trợ 52 tỷ đồng; phần của tỉnh 21 tỷ đồng; ngân sách xã bố trí 14 tỷ đồng. Ngoài ba nguồn trên không huy động thêm nguồn nào.",
    found: "sentence-sum-differs 84 tỷ đồng",
    right:
      "Tổng mức đầu tư trạm bơm là 84 tỷ đồng, nhóm C.\nVề nguồn vốn, trung ương hỗ trợ 52 tỷ đồng; phần của tỉnh 21 tỷ đồng; ngân sách xã bố trí 11 tỷ đồng. Ngoài ba nguồn trên không huy động thêm nguồn nào.",
  },
  {
    name: "bare numbers of a second way to divide the whole",
    wrong:
      "Tổng số hòa giải viên ở các bản: 372 vị; đầu nhiệm kỳ bổ sung 28.\nPhân theo thành phần: trưởng bản 96; hội viên phụ nữ 143; cựu chiến binh 88; giáo viên 45.\nPhân theo trình độ: đại học 61, cao đẳng 102, trung cấp 118, sơ cấp 19.",
    found: "sentence-sum-differs 372 vị",
    right:
      "Tổng số hòa giải viên ở các bản: 372 vị; đầu nhiệm kỳ bổ sung 28.\nPhân theo thành phần: trưởng bản 96; hội viên phụ nữ 143; cựu chiến binh 88; giáo viên 45.\nPhân theo trình độ: đại học 61, cao đẳng 102, trung cấp 118, sơ cấp 91.",
  },
  {
    name: "women and men told sentences apart",
    wrong:
      "Hội nghị đối thoại mời 168 đại biểu của 9 bản. Nữ đại biểu có 97 người, trong đó 14 chị là chủ hộ. Có 22 ý kiến phát biểu. Điểm mới là nam giới tham dự đông: 81 đại biểu.",
    found: "sentence-sum-differs 168 đại biểu",
    right:
      "Hội nghị đối thoại mời 168 đại biểu của 9 bản. Nữ đại biểu có 97 người, trong đó 14 chị là chủ hộ. Có 22 ý kiến phát biểu. Điểm mới là nam giới tham dự đông: 71 đại biểu.",
  },
  {
    name: "ballots, of which is not said what they are",
    wrong:
      "Số phiếu phát ra 174, thu về 174, phiếu hợp lệ 160, phiếu không hợp lệ 4. Danh sách bầu 15 người.",
    found: "sentence-sum-differs 174",
    right:
      "Số phiếu phát ra 174, thu về 174, phiếu hợp lệ 170, phiếu không hợp lệ 4. Danh sách bầu 15 người.",
  },
  {
    name: "rows of two numbers each below their totals",
    wrong:
      "Tai nạn trong năm: 61 vụ/94 người bị thương\n– xe máy: 33/41\n– ô tô: 17/36\n– xe công nông: 11/26\nĐã xử lý 40 trường hợp.",
    found: "sentence-sum-differs 94 người",
    right:
      "Tai nạn trong năm: 61 vụ/103 người bị thương\n– xe máy: 33/41\n– ô tô: 17/36\n– xe công nông: 11/26\nĐã xử lý 40 trường hợp.",
  },
  {
    name: "what has come together of two measures",
    wrong:
      "- Đến cuối tháng trước khởi công 318 bể, hoàn thành 244 bể.\n- Trong tháng này khởi công thêm 52 bể; hoàn thành và bàn giao 71 bể.\n- Mức hỗ trợ 6 triệu đồng.\nLũy kế từ đầu chương trình: 370 bể khởi công; 351 bể hoàn thành.",
    found: "sentence-sum-differs 351 bể",
    right:
      "- Đến cuối tháng trước khởi công 318 bể, hoàn thành 244 bể.\n- Trong tháng này khởi công thêm 52 bể; hoàn thành và bàn giao 71 bể.\n- Mức hỗ trợ 6 triệu đồng.\nLũy kế từ đầu chương trình: 370 bể khởi công; 315 bể hoàn thành.",
  },
];

const SILENT: readonly string[] = [
  // A bullet is no total of those below it.
  "- Kiến nghị về môi trường: 97 đơn.\n- Khiếu nại về bồi thường: 64 đơn.\n- Tố cáo: 29 đơn, trong đó 8 đơn nặc danh.\nNgoài ba nhóm trên không phát sinh loại đơn nào khác.",
  // What is left is of both sources.
  "- Vốn sự nghiệp giao 4.200 triệu đồng, giải ngân 3.150 triệu đồng.\n- Vốn đầu tư giao 9.800 triệu đồng, giải ngân 8.820 triệu đồng.\nCộng chung hai nguồn, kế hoạch 14.000 triệu đồng, giải ngân 11.970 triệu đồng. Toàn bộ số vốn chưa giải ngân 2.030 triệu đồng xin kéo dài.",
  // Numbers behind a noun that is part of a longer word, or a colon.
  "Có 12 tập thể tiêu biểu 143 hội viên. Ủy viên ở các phường: 214 vị.",
];

testKinds("lists that leave nothing out", KINDS, SILENT);
