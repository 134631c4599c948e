import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "6 chi đoàn có phong trào tiêu biểu · Huyện đoàn biểu dương 6 chi",
    wrong:
      "Huyện đoàn biểu dương 6 chi đoàn có phong trào tiêu biểu, gồm: Chi đoàn thôn Lũng Vài, Chi đoàn thôn Nà Đon, Chi đoàn Trạm Thú y, Chi đoàn Trường Tiểu học, Chi đoàn Công an.",
    found: "list-count-differs 6 chi đoàn có phong trào tiêu biểu",
    right:
      "Huyện đoàn biểu dương 5 chi đoàn có phong trào tiêu biểu, gồm: Chi đoàn thôn Lũng Vài, Chi đoàn thôn Nà Đon, Chi đoàn Trạm Thú y, Chi đoàn Trường Tiểu học, Chi đoàn Công an.",
  },
  {
    name: "06 trạm bơm trên địa bàn · Rà soát an toàn 06 trạm",
    wrong: "Rà soát an toàn 06 trạm bơm trên địa bàn, gồm Cầu Phao, Đồng Quýt, Bến Hạ, Cống Chanh và Lò Vôi.",
    found: "list-count-differs 06 trạm bơm trên địa bàn",
    right: "Rà soát an toàn 05 trạm bơm trên địa bàn, gồm Cầu Phao, Đồng Quýt, Bến Hạ, Cống Chanh và Lò Vôi.",
  },
  {
    name: "Bảy bản trắng sóng được phủ sóng trong năm · Bảy bản trắng sóng được phủ",
    wrong:
      "Bảy bản trắng sóng được phủ sóng trong năm gồm Nà Hỳ, Huổi Lếch, Pá Mỳ, Nậm Vì, Chà Nưa và Si Pa.",
    found: "list-count-differs Bảy bản trắng sóng được phủ sóng trong năm",
    right:
      "Sáu bản trắng sóng được phủ sóng trong năm gồm Nà Hỳ, Huổi Lếch, Pá Mỳ, Nậm Vì, Chà Nưa và Si Pa.",
  },
  {
    name: "ba cầu treo hư hỏng cần gia cố · Huyện có ba cầu treo hư",
    wrong:
      "Huyện có ba cầu treo hư hỏng cần gia cố, thuộc các bản: Khe Nóng, Tùng Hương, Xốp Cháo, Lưu Thắng.",
    found: "list-count-differs ba cầu treo hư hỏng cần gia cố",
    right:
      "Huyện có bốn cầu treo hư hỏng cần gia cố, thuộc các bản: Khe Nóng, Tùng Hương, Xốp Cháo, Lưu Thắng.",
  },
  {
    name: "5 chi hội loại xuất sắc · Kết quả xếp loại: 5 chi",
    wrong:
      "Kết quả xếp loại: 5 chi hội loại xuất sắc, 8 chi hội loại khá, 2 chi hội loại trung bình. Loại xuất sắc gồm Đồng Tâm, Quyết Tiến, Sông Lô, Phú Thịnh, Trung Môn, An Khang.",
    found: "list-count-differs 5 chi hội loại xuất sắc",
    right:
      "Kết quả xếp loại: 6 chi hội loại xuất sắc, 8 chi hội loại khá, 2 chi hội loại trung bình. Loại xuất sắc gồm Đồng Tâm, Quyết Tiến, Sông Lô, Phú Thịnh, Trung Môn, An Khang.",
  },
  {
    name: "4 thôn chưa · Có 4 thôn chưa có nhà",
    wrong: "Có 4 thôn chưa có nhà văn hóa: Đông Thôn, Đoài Thôn, Thượng Thôn. Các thôn còn lại đã có.",
    found: "list-count-differs 4 thôn chưa",
    right: "Có 3 thôn chưa có nhà văn hóa: Đông Thôn, Đoài Thôn, Thượng Thôn. Các thôn còn lại đã có.",
  },
  {
    name: "5 xã · Đoàn giám sát tại 5 xã",
    wrong: "Đoàn giám sát tại 5 xã là Tam Kim, Hoa Thám, Hưng Đạo và Thịnh Vượng.",
    found: "list-count-differs 5 xã",
    right: "Đoàn giám sát tại 4 xã là Tam Kim, Hoa Thám, Hưng Đạo và Thịnh Vượng.",
  },
  {
    name: "bốn gia đình tiêu biểu · Tuyên dương bốn gia đình tiêu",
    wrong:
      "Tuyên dương bốn gia đình tiêu biểu: gia đình ông Hà Văn Chiến, gia đình bà Lục Thị Mơ, gia đình ông Đặng Đình Quý.",
    found: "list-count-differs bốn gia đình tiêu biểu",
    right:
      "Tuyên dương ba gia đình tiêu biểu: gia đình ông Hà Văn Chiến, gia đình bà Lục Thị Mơ, gia đình ông Đặng Đình Quý.",
  },
  {
    name: "3 hợp tác xã · Trong năm thành lập mới 3",
    wrong:
      "Trong năm thành lập mới 3 hợp tác xã: Hợp tác xã Rau Bắc Hợp, Hợp tác xã Miến Bình Lư, Hợp tác xã Ong Tả Phìn, Hợp tác xã Chè Suối Giàng.",
    found: "list-count-differs 3 hợp tác xã",
    right:
      "Trong năm thành lập mới 4 hợp tác xã: Hợp tác xã Rau Bắc Hợp, Hợp tác xã Miến Bình Lư, Hợp tác xã Ong Tả Phìn, Hợp tác xã Chè Suối Giàng.",
  },
  {
    name: "3 trường hoàn thành tốt · Xếp loại: 3 trường hoàn thành",
    wrong:
      "Xếp loại: 3 trường hoàn thành tốt, 7 trường hoàn thành. Các trường hoàn thành tốt là Lê Lợi, Kim Đồng, Bế Văn Đàn và Võ Thị Sáu.",
    found: "list-count-differs 3 trường hoàn thành tốt",
    right:
      "Xếp loại: 4 trường hoàn thành tốt, 7 trường hoàn thành. Các trường hoàn thành tốt là Lê Lợi, Kim Đồng, Bế Văn Đàn và Võ Thị Sáu.",
  },
];

const SILENT: readonly string[] = [
  "Huyện đoàn biểu dương 16 chi đoàn, tiêu biểu như: Chi đoàn thôn Lũng Vài, Chi đoàn thôn Nà Đon, Chi đoàn Trạm Thú y.",
  "Hai cầu dân sinh tại các xã: Khe Nóng, Tùng Hương, Xốp Cháo được chọn khảo sát.",
  "Xã có 12 dân tộc cùng sinh sống, gồm Tày, Nùng, Dao, Mông.",
  "Bàn giao 6 nhà đại đoàn kết, gồm nhà ông Lò Văn Páo, bà Vì Thị Xiên ở bản Cọ và các hộ khác.",
  "Sở nông nghiệp chọn 4 xã ven sông, trong đó có Cẩm Thạch, Phú Hải, Lộc An.",
  "Hội tuyên dương 12 mô hình tiêu biểu: Tổ ong Phìn Hồ, Vườn ổi Nà Sản, Ao cá Bản Chậu.",
  "Xã có 3 trường: Mầm non Hoa Lê, Tiểu học và Trung học cơ sở Nậm Chày, Trung học cơ sở Khánh Yên.",
  "Lễ ra quân có 5 đơn vị tham gia là Công an, Quân sự, Đoàn Thanh niên, Hội Phụ nữ, Hội Nông dân.",
  "Đoàn có 4 đồng chí là Trần Văn Hồ, Phó Chủ tịch; Lê Thị Nhàn, Trưởng phòng; Vũ Bằng, chuyên viên; Phan Ngọc Sa, kế toán.",
  "Tuyến đường dài 7 km qua 3 thôn: Bãi Sậy, Cồn Hến và một phần thôn Đông.",
  "Tổ công tác số 2 gồm Nguyễn Văn Thà, Lê Bá Khởi, Đào Thị Sinh.",
  "Cụm thi đua có 6 xã: Tam Lư, Sơn Hà, Mường Mìn, Na Mèo…",
  "Ngày 15/6 gồm các xã Tam Lư, Sơn Hà. Có 2 hồ là Đồng Mỏ, Suối Hai.",
  "Giai đoạn 2 gồm Tân Hợp, Tân Lập, Hướng Phùng.",
];

testKinds("numbers of things and their names", KINDS, SILENT);
