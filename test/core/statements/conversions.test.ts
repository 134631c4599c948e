import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "square metres in a bracket",
    wrong: "Bãi bồi thôn Tả Van rộng 23.500 m² (23,5 ha) chưa sử dụng.",
    found: "change-differs 23,5 ha",
    right: "Bãi bồi thôn Tả Van rộng 23.500 m² (2,35 ha) chưa sử dụng.",
  },
  {
    name: "kilograms put in tonnes",
    wrong: "Kho chứa 4.800 kg thóc giống, quy ra 48 tấn, đủ cho vụ tới.",
    found: "change-differs 48 tấn, đủ",
    right: "Kho chứa 4.800 kg thóc giống, quy ra 4,8 tấn, đủ cho vụ tới.",
  },
  {
    name: "metres put in kilometres",
    wrong: "Tuyến mương dài 3.650 m, tức 36,5 km, đã nạo vét xong.",
    found: "change-differs 36,5 km",
    right: "Tuyến mương dài 3.650 m, tức 3,65 km, đã nạo vét xong.",
  },
  {
    name: "two units of a yield",
    wrong: "Năng suất ngô đạt 5,6 tấn/ha (tương đương 65 tạ/ha).",
    found: "change-differs 65 tạ/ha",
    right: "Năng suất ngô đạt 5,6 tấn/ha (tương đương 56 tạ/ha).",
  },
  {
    name: "millions put in billions",
    wrong: "Bồi thường 1.450 triệu đồng (14,5 tỷ đồng) cho 32 hộ.",
    found: "change-differs 14,5 tỷ đồng",
    right: "Bồi thường 1.450 triệu đồng (1,45 tỷ đồng) cho 32 hộ.",
  },
  {
    name: "hectares put in square kilometres",
    wrong: "Rừng phòng hộ 1.260 ha, tương đương 16,2 km².",
    found: "change-differs 16,2 km",
    right: "Rừng phòng hộ 1.260 ha, tương đương 12,6 km².",
  },
];

const SILENT: readonly string[] = [
  "Khu đất 12.000 m² (trong đó 0,5 ha đất lúa) đã giải phóng mặt bằng.",
  "Sản lượng 3.500 kg (2,1 tấn loại một) bán tại vườn.",
  "Đường dài 2,4 km (mặt rộng 3,5 m), kênh 800 m.",
  "Diện tích 4.300 m² (0,4 ha) ao nuôi cá.",
  "Thu 120 tạ lúa (10 tấn tẻ, 2 tấn nếp).",
  "Cấp 2,5 tấn gạo, tức 15 kg một người.",
  "Thôn Nà Ngà có 5.200 m² (0,52 ha), thôn Bản Lè 1,2 ha.",
];

testKinds("one amount in two units", KINDS, SILENT);
