import { testKinds, type Kind } from "../statements/told";

const NAMES = "Nà Khoang, Pắc Lừ, Bó Mạ và Tà Sáy";

const KINDS: readonly Kind[] = [
  {
    name: "a heading in capitals and its numbered items",
    wrong:
      "II. BỐN NHIỆM VỤ TRỌNG TÂM QUÝ IV\n1. Vận động 120 hộ.\n2. Mở 3 lớp dạy nghề.\n3. Thu hội phí đủ.",
    found: "list-count-differs BỐN NHIỆM VỤ",
    right: "II. BA NHIỆM VỤ TRỌNG TÂM QUÝ IV\n1. Vận động 120 hộ.\n2. Mở 3 lớp dạy nghề.\n3. Thu hội phí đủ.",
  },
  {
    name: "a heading in figures and its letters",
    wrong:
      "05 nhóm giải pháp chủ yếu\na) Tăng cường lãnh đạo.\nb) Huy động nguồn lực.\nc) Kiểm tra.\nd) Khen thưởng.\nGiao Văn phòng theo dõi.",
    found: "list-count-differs 05 nhóm giải pháp",
    right:
      "04 nhóm giải pháp chủ yếu\na) Tăng cường lãnh đạo.\nb) Huy động nguồn lực.\nc) Kiểm tra.\nd) Khen thưởng.\nGiao Văn phòng theo dõi.",
  },
  {
    name: "items numbered below their heading's number, with paragraphs between",
    wrong:
      "4. Bốn giải pháp trọng tâm\n4.1. Rà soát hộ nghèo.\nPhòng chuyên môn làm trong tháng 3.\n4.2. Hỗ trợ giống.\n4.3. Vay vốn.\n4.4. Dạy nghề.\n4.5. Truyền thông.",
    found: "list-count-differs Bốn giải pháp",
    right:
      "4. Năm giải pháp trọng tâm\n4.1. Rà soát hộ nghèo.\nPhòng chuyên môn làm trong tháng 3.\n4.2. Hỗ trợ giống.\n4.3. Vay vốn.\n4.4. Dạy nghề.\n4.5. Truyền thông.",
  },
  {
    name: "ordinals in words below a colon",
    wrong:
      "Ban Chấp hành rút ra ba bài học như sau:\nMột là, giữ đoàn kết.\nHai là, gần dân.\nBa là, chọn đúng việc.\nBốn là, kiểm tra đến nơi.",
    found: "list-count-differs ba bài học",
    right:
      "Ban Chấp hành rút ra bốn bài học như sau:\nMột là, giữ đoàn kết.\nHai là, gần dân.\nBa là, chọn đúng việc.\nBốn là, kiểm tra đến nơi.",
  },
  {
    name: "ordinals in words in the sentences that follow",
    wrong:
      "Có bốn nguyên nhân chính. Thứ nhất, kinh phí cấp chậm. Thứ hai, mưa lũ kéo dài. Thứ ba, nhà thầu thiếu máy.",
    found: "list-count-differs bốn nguyên nhân",
    right:
      "Có ba nguyên nhân chính. Thứ nhất, kinh phí cấp chậm. Thứ hai, mưa lũ kéo dài. Thứ ba, nhà thầu thiếu máy.",
  },
  {
    name: "names on the line below their number",
    wrong: "Nhà văn hóa:\n- Đạt chuẩn: 05 thôn\n   Đồi Chè; Bãi Sậy; Gốc Đa; Vườn Ươm\n- Chưa đạt: 9 thôn",
    found: "list-count-differs 05 thôn",
    right: "Nhà văn hóa:\n- Đạt chuẩn: 04 thôn\n   Đồi Chè; Bãi Sậy; Gốc Đa; Vườn Ươm\n- Chưa đạt: 9 thôn",
  },
  {
    name: "names of bodies on the line below, with commas",
    wrong: "Cờ thi đua: 4 đơn vị:\nPhòng Nội vụ, Phòng Tư pháp, Trạm Thú y, Trạm Khuyến nông, Hạt Kiểm lâm",
    found: "list-count-differs 4 đơn vị",
    right: "Cờ thi đua: 5 đơn vị:\nPhòng Nội vụ, Phòng Tư pháp, Trạm Thú y, Trạm Khuyến nông, Hạt Kiểm lâm",
  },
  {
    name: "names in a later paragraph that goes back to the number",
    wrong: `Huyện có 5 bản được kéo điện lưới, phục vụ 612 hộ. Năm sau làm tiếp 3 bản.\n\nCác bản được kéo điện lưới gồm ${NAMES}, đều ở vùng cao.`,
    found: "list-count-differs 5 bản được kéo điện lưới",
    right: `Huyện có 4 bản được kéo điện lưới, phục vụ 612 hộ. Năm sau làm tiếp 3 bản.\n\nCác bản được kéo điện lưới gồm ${NAMES}, đều ở vùng cao.`,
  },
  {
    name: "names said to be these",
    wrong:
      "Đoàn kiểm tra 9 cơ sở. Có bốn trường chưa đạt về nước uống. Những trường này là Tiểu học Bãi Sậy, Mầm non Đồi Chè và THCS Gốc Đa.",
    found: "list-count-differs bốn trường chưa đạt về nước uống",
    right:
      "Đoàn kiểm tra 9 cơ sở. Có ba trường chưa đạt về nước uống. Những trường này là Tiểu học Bãi Sậy, Mầm non Đồi Chè và THCS Gốc Đa.",
  },
];

const SILENT: readonly string[] = [
  // The title of the whole report.
  "BÁO CÁO KẾT QUẢ THỰC HIỆN BA KHÂU ĐỘT PHÁ NĂM 2024\n1. Công tác chỉ đạo\n2. Kết quả\n3. Hạn chế\n4. Phương hướng",
  // The year, not five.
  "II. NHIỆM VỤ CẢ NĂM\n1. Làm đường.\n2. Trồng cây.",
  // The items count the same things themselves.
  "Kết quả 12 chỉ tiêu chủ yếu:\n- Kinh tế: 5 chỉ tiêu.\n- Xã hội: 4 chỉ tiêu.\n- Môi trường: 3 chỉ tiêu.",
  // The next section bears the next number.
  "II. BA GIẢI PHÁP\n1. Rà soát.\n2. Vay vốn.\n3. Dạy nghề.\n4. Tổ chức thực hiện",
  // Sections beside it.
  "3. Ba giải pháp đã nêu\n4. Kinh phí\n5. Thời gian",
  // The list is of some of them.
  "Toàn tỉnh có 8 huyện. Các huyện miền núi gồm Mường Lúa, Nà Pheo, Tả Van, Bó Mạ và Pắc Lừ.",
  // Another number is meant, or may be.
  "Xã có 6 thôn được nối nước máy, 4 thôn dùng giếng khoan. Các thôn nói trên gồm Đồi Chè, Bãi Sậy, Gốc Đa, Vườn Ươm.",
  // People, and the bodies that sent them.
  "Thành phần đoàn: 5 thành viên\nPhòng Tư pháp; Phòng Nội vụ; Thanh tra; Công an",
  // An open list.
  "Đạt chuẩn: 5 thôn\nĐồi Chè; Bãi Sậy; Gốc Đa; Vườn Ươm…",
];

testKinds("numbers that announce items and names", KINDS, SILENT);
