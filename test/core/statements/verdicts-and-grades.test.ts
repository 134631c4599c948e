import { testKinds, type Kind } from "./told";

const KITCHEN =
  "1. Nguồn nước: đạt.\n2. Lưu mẫu thức ăn: chưa đạt, thiếu 2 hộp.\n3. Khám sức khỏe: đạt, 14 người.\n4. Tập huấn: không đạt.\n5. Kho thực phẩm: đạt.\n";
const HAMLETS =
  "Kết quả rà soát:\n- Thôn Đồi Chè: 48/52 hộ – đạt\n- Thôn Bãi Sậy: 30/61 hộ – chưa đạt\n- Thôn Gốc Đa: 55/58 hộ – vượt\n- Thôn Vườn Ươm: 47/50 hộ – đạt\n";
const SCALE =
  "Thang chấm: từ 85 điểm trở lên xếp loại A; từ 65 đến dưới 85 điểm xếp loại B; dưới 65 điểm xếp loại C. ";

const KINDS: readonly Kind[] = [
  {
    name: "a conclusion that counts the items that fail",
    wrong: `${KITCHEN}Kết luận: có 03 nội dung chưa đạt, khắc phục trước 30/4.`,
    found: "list-count-differs 03 nội dung chưa đạt",
    right: `${KITCHEN}Kết luận: 3/5 nội dung đạt, 02 nội dung chưa đạt, khắc phục trước 30/4.`,
  },
  {
    name: "a conclusion that counts them by their own noun",
    wrong: `${HAMLETS}Như vậy có hai thôn chưa đạt, cần kiểm tra lại.`,
    found: "list-count-differs hai thôn chưa đạt",
    right: `${HAMLETS}Như vậy có 3 thôn đạt, một thôn chưa đạt, cần kiểm tra lại.`,
  },
  {
    name: "an item that is said to reach its aim and does not",
    wrong:
      "- Chỉ tiêu 1: trồng 120 ha rừng. Thực hiện: 131 ha – vượt.\n- Chỉ tiêu 2: mở 6 lớp nghề. Thực hiện: 5 lớp – đạt.\n- Chỉ tiêu 3: lắp 40 đèn. Thực hiện: 30 đèn – chưa đạt.",
    found: "change-differs đạt",
    right:
      "- Chỉ tiêu 1: trồng 120 ha rừng. Thực hiện: 131 ha – vượt.\n- Chỉ tiêu 2: mở 6 lớp nghề. Thực hiện: 6 lớp – đạt.\n- Chỉ tiêu 3: lắp 40 đèn. Thực hiện: 30 đèn – chưa đạt.",
  },
  {
    name: "an item that is said to fail its aim and reaches it",
    wrong:
      "1. Hộ nghèo: mục tiêu còn dưới 4%. Kết quả: 3,1% – đạt.\n2. Thu ngân sách: mục tiêu 12 tỷ đồng. Kết quả: 12,4 tỷ đồng – vượt.\n3. Trường chuẩn: mục tiêu 5 trường. Kết quả: 6 trường – chưa đạt.",
    found: "change-differs chưa đạt",
    right:
      "1. Hộ nghèo: mục tiêu còn dưới 4%. Kết quả: 3,1% – đạt.\n2. Thu ngân sách: mục tiêu 12 tỷ đồng. Kết quả: 12,4 tỷ đồng – vượt.\n3. Trường chuẩn: mục tiêu 5 trường. Kết quả: 4 trường – chưa đạt.",
  },
  {
    name: "a grade by a scale in one sentence",
    wrong: `${SCALE}Trường Mầm non Bãi Sậy được 82,5 điểm, mất điểm ở phần sân chơi, xếp loại A.`,
    found: "figure-conflict xếp loại A",
    right: `${SCALE}Trường Mầm non Bãi Sậy được 82,5 điểm, mất điểm ở phần sân chơi, xếp loại B.`,
  },
  {
    name: "a grade by a scale in lines",
    wrong:
      "- Xuất sắc: từ 90 điểm trở lên\n- Tốt: từ 80 đến dưới 90 điểm\n- Khá: từ 65 đến dưới 80 điểm\nPhòng Tư pháp được 91 điểm, xếp loại Xuất sắc; Phòng Nội vụ được 88,5 điểm, xếp loại Khá.",
    found: "figure-conflict xếp loại Khá",
    right:
      "- Xuất sắc: từ 90 điểm trở lên\n- Tốt: từ 80 đến dưới 90 điểm\n- Khá: từ 65 đến dưới 80 điểm\nPhòng Tư pháp được 91 điểm, xếp loại Xuất sắc; Phòng Nội vụ được 78,5 điểm, xếp loại Khá.",
  },
  {
    name: "a level of a percentage",
    wrong:
      "Mức độ hài lòng: dưới 70% là thấp, từ 70% đến dưới 85% là trung bình, từ 85% trở lên là cao. Bệnh viện đạt 81,2%, thuộc mức cao.",
    found: "figure-conflict mức cao",
    right:
      "Mức độ hài lòng: dưới 70% là thấp, từ 70% đến dưới 85% là trung bình, từ 85% trở lên là cao. Bệnh viện đạt 85,2%, thuộc mức cao.",
  },
  {
    name: "a grade before its score",
    wrong:
      "Quy định: loại Giỏi (từ 8,0 điểm trở lên), loại Khá (từ 6,5 đến dưới 8,0 điểm). Em Lò Thị Mai đạt loại Giỏi với 7,6 điểm.",
    found: "figure-conflict đạt loại Giỏi",
    right:
      "Quy định: loại Giỏi (từ 8,0 điểm trở lên), loại Khá (từ 6,5 đến dưới 8,0 điểm). Em Lò Thị Mai đạt loại Khá với 7,6 điểm.",
  },
];

const SILENT: readonly string[] = [
  // Another thing is counted than the items.
  `${KITCHEN}Toàn huyện có 9 bếp ăn chưa đạt.`,
  // One item has no verdict.
  "1. Nguồn nước: đạt.\n2. Kho: đang sửa.\n3. Tập huấn: chưa đạt.\n4. Khám sức khỏe: đạt.\nKết luận: có 02 nội dung chưa đạt.",
  // Less is better there.
  "1. Giảm tai nạn: mục tiêu 10 vụ. Kết quả: 8 vụ – vượt.\n2. Lớp nghề: mục tiêu 5 lớp. Kết quả: 5 lớp – đạt.\n3. Đèn: mục tiêu 40 bộ. Kết quả: 20 bộ – chưa đạt.",
  // The result counts something else.
  "- Kế hoạch giao 12 tỷ đồng, thực hiện 8 dự án: đạt\n- Kế hoạch giao 40 ha, thực hiện 41 ha: vượt\n- Kế hoạch giao 30 lớp, thực hiện 30 lớp: đạt",
  // The grade is lowered for a reason; the ends belong to both bands; another year's.
  "Từ 90 điểm trở lên: Tốt; từ 70 đến dưới 90 điểm: Khá. Trạm được 92 điểm nhưng bị hạ một bậc, xếp loại Khá.",
  "Trên 80 điểm: Tốt; từ 60 đến 80 điểm: Khá. Trạm được 80 điểm, xếp loại Khá.",
  "Từ 90 điểm trở lên: Tốt; từ 70 đến dưới 90 điểm: Khá. Năm trước Trạm được 88 điểm theo bộ tiêu chí cũ, loại Tốt.",
  // No scale of scores.
  "Từ 18 tuổi đến 35 tuổi có 212 người; từ 36 tuổi trở lên có 318 người. Xã có 71 điểm bán hàng, mức khá.",
];

testKinds("verdicts of items and grades of scores", KINDS, SILENT);
