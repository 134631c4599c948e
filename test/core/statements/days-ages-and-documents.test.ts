import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "đã 83 tuổi · Năm 2024 xã mừng thọ 12",
    wrong:
      "Năm 2024 xã mừng thọ 12 cụ. Ông Sùng A Vàng, sinh năm 1951, năm nay đã 83 tuổi, vẫn trồng 2 ha chè; bà Lý Thị Dợ, sinh năm 1956, 68 tuổi, làm nghề dệt.",
    found: "change-differs đã 83 tuổi",
    right:
      "Năm 2024 xã mừng thọ 12 cụ. Ông Sùng A Vàng, sinh năm 1951, năm nay đã 73 tuổi, vẫn trồng 2 ha chè; bà Lý Thị Dợ, sinh năm 1956, 68 tuổi, làm nghề dệt.",
  },
  {
    name: "85 năm · Xã tổ chức mít tinh kỷ",
    wrong: "Xã tổ chức mít tinh kỷ niệm 85 năm Ngày thành lập Đảng bộ (03/2/1950 - 03/2/2025).",
    found: "change-differs 85 năm",
    right: "Xã tổ chức mít tinh kỷ niệm 75 năm Ngày thành lập Đảng bộ (03/2/1950 - 03/2/2025).",
  },
  {
    name: "60 năm · Chào mừng kỷ niệm 60 năm",
    wrong:
      "Chào mừng kỷ niệm 60 năm Ngày truyền thống lực lượng (20/7/1955 - 20/7/2025), đoàn thanh niên trồng 400 cây.",
    found: "change-differs 60 năm",
    right:
      "Chào mừng kỷ niệm 70 năm Ngày truyền thống lực lượng (20/7/1955 - 20/7/2025), đoàn thanh niên trồng 400 cây.",
  },
  {
    name: "ngày 19/8/2025 · Báo cáo 6 tháng đầu năm",
    wrong:
      "Báo cáo 6 tháng đầu năm (số liệu từ 01/01/2025 đến 30/6/2025): trong kỳ xảy ra 3 vụ đuối nước. Vụ thứ nhất ngày 12/3/2025 tại xóm Đồi, vụ thứ hai ngày 08/5/2025, vụ thứ ba ngày 19/8/2025 tại bến đò.",
    found: "period-differs ngày 19/8/2025",
    right:
      "Báo cáo 6 tháng đầu năm (số liệu từ 01/01/2025 đến 30/6/2025): trong kỳ xảy ra 3 vụ đuối nước. Vụ thứ nhất ngày 12/3/2025 tại xóm Đồi, vụ thứ hai ngày 08/5/2025, vụ thứ ba ngày 19/6/2025 tại bến đò.",
  },
  {
    name: "ngày 02/5/2025 · Đoàn thanh tra làm việc tại",
    wrong:
      "Đoàn thanh tra làm việc tại trường từ ngày 05/5/2025 đến ngày 09/5/2025. Sau khi kết thúc, ngày 02/5/2025 Đoàn công bố dự thảo kết luận.",
    found: "malformed-date ngày 02/5/2025",
    right:
      "Đoàn thanh tra làm việc tại trường từ ngày 05/5/2025 đến ngày 09/5/2025. Sau khi kết thúc, ngày 12/5/2025 Đoàn công bố dự thảo kết luận.",
  },
  {
    name: "ngày 10/9/2025 · Hội thi khai mạc ngày 14/9/2025,",
    wrong:
      "Hội thi khai mạc ngày 14/9/2025, bế mạc ngày 16/9/2025. Sau khi bế mạc, ngày 10/9/2025 Ban tổ chức trao giải bổ sung.",
    found: "malformed-date ngày 10/9/2025",
    right:
      "Hội thi khai mạc ngày 14/9/2025, bế mạc ngày 16/9/2025. Sau khi bế mạc, ngày 20/9/2025 Ban tổ chức trao giải bổ sung.",
  },
  {
    name: "Kế hoạch số 63/KH-UBND ngày 12/3/2025 · Căn cứ Kế hoạch số 36/KH-UBND",
    wrong:
      "Căn cứ Kế hoạch số 36/KH-UBND ngày 12/3/2025 của UBND xã về chống hạn, các thôn nạo vét 4 km mương. Qua kiểm tra việc thực hiện Kế hoạch số 63/KH-UBND ngày 12/3/2025 nói trên, còn 01 thôn chưa làm.",
    found: "document-reference-conflict Kế hoạch số 63/KH-UBND ngày 12/3/2025",
    right:
      "Căn cứ Kế hoạch số 36/KH-UBND ngày 12/3/2025 của UBND xã về chống hạn, các thôn nạo vét 4 km mương. Qua kiểm tra việc thực hiện Kế hoạch số 36/KH-UBND ngày 12/3/2025 nói trên, còn 01 thôn chưa làm.",
  },
  {
    name: "21 trong 18 · Từ các điểm xả thải, xã",
    wrong: "Từ các điểm xả thải, xã lắp hầm lọc cho 21 trong 18 điểm của hộ chăn nuôi.",
    found: "sentence-sum-differs 21 trong 18",
    right: "Từ các điểm xả thải, xã lắp hầm lọc cho 12 trong 18 điểm của hộ chăn nuôi.",
  },
  {
    name: "34 trong tổng số 29 · Đã hòa giải thành 34 trong",
    wrong: "Đã hòa giải thành 34 trong tổng số 29 vụ tiếp nhận.",
    found: "sentence-sum-differs 34 trong tổng số 29",
    right: "Đã hòa giải thành 24 trong tổng số 29 vụ tiếp nhận.",
  },
  {
    name: "đã 85 tuổi · Năm 2023 Hội có 4 gương",
    wrong:
      "Năm 2023 Hội có 4 gương điển hình. Bà Phùng Thị Sình, sinh năm 1965, nay đã 85 tuổi, trồng 4 ha chè.",
    found: "change-differs đã 85 tuổi",
    right:
      "Năm 2023 Hội có 4 gương điển hình. Bà Phùng Thị Sình, sinh năm 1965, nay đã 58 tuổi, trồng 4 ha chè.",
  },
  {
    name: "40 năm · Kỷ niệm 40 năm ngày truyền",
    wrong: "Kỷ niệm 40 năm ngày truyền thống (1970 - 2020), trạm tổ chức gặp mặt 36 cán bộ.",
    found: "change-differs 40 năm",
    right: "Kỷ niệm 50 năm ngày truyền thống (1970 - 2020), trạm tổ chức gặp mặt 36 cán bộ.",
  },
  {
    name: "a decision of the day that its sentence begins with, named again by a swapped number",
    wrong:
      "Ngày 17/4/2025, UBND tỉnh ban hành Quyết định số 2416/QĐ-UBND phê duyệt đồ án. Thực hiện Quyết định số 2461/QĐ-UBND ngày 17/4/2025 nói trên, xã cắm 54 mốc.",
    found: "document-reference-conflict Quyết định số 2461/QĐ-UBND ngày 17/4/2025",
    right:
      "Ngày 17/4/2025, UBND tỉnh ban hành Quyết định số 2416/QĐ-UBND phê duyệt đồ án. Thực hiện Quyết định số 2416/QĐ-UBND ngày 17/4/2025 nói trên, xã cắm 54 mốc.",
  },
];

const SILENT: readonly string[] = [
  "Kỷ niệm 50 năm Ngày giải phóng miền Nam, xuất bản tập sử (1930 - 2020).",
  "Báo cáo 6 tháng đầu năm (số liệu từ 01/01/2025 đến 30/6/2025): đã thực hiện Kế hoạch số 12/KH-UBND ngày 15/11/2024; phấn đấu trước ngày 31/12/2025 xong.",
  "Đoàn thanh tra làm việc từ ngày 05/5/2025 đến ngày 09/5/2025. Trước đó, ngày 02/5/2025 Đoàn công bố quyết định.",
  "Căn cứ Quyết định số 36/QĐ-UBND ngày 12/3/2025 về chống hạn và Quyết định số 63/QĐ-UBND ngày 12/3/2025 về kiện toàn tổ bơm nước, các thôn nạo vét 4 km mương.",
  "Xã trồng 21 ha trong 18 ngày. Thu 30 triệu đồng trong 5 tháng đầu năm.",
  "Tập huấn 45 người trong 3 lớp. Có 12 đơn trong 8 hồ sơ.",
  "Đã cấp 120 giấy trên 100 giấy kế hoạch. Trồng 52 ha trên 50 ha kế hoạch.",
  "Ủy ban ban hành Quyết định số 46/QĐ-UBND ngày 12/3/2025, Quyết định số 47/QĐ-UBND ngày 12/3/2025. Thực hiện Quyết định số 47/QĐ-UBND ngày 12/3/2025 nói trên, các thôn đã họp.",
  "Báo cáo quý I (số liệu từ 15/12/2024 đến 14/3/2025): có 4 vụ cháy. Vụ thứ nhất ngày 20/12/2024, vụ thứ hai ngày 11/01/2025, vụ thứ ba ngày 02/3/2025. Phiên tòa xét xử ngày 20/5/2025.",
  "Sau khi nghiệm thu, ngày 15/4/2025 trường nhận bàn giao. Trước đó công trình khởi công ngày 01/9/2024.",
  "Lớp học từ ngày 05/5/2025 đến ngày 09/5/2025. Sau khi hoàn thành hồ sơ, ngày 02/6/2025 trung tâm cấp chứng chỉ.",
  "Ông Giàng A Páo, sinh năm 1948, năm 2010 nghỉ công tác, nay đã 77 tuổi vẫn làm trưởng ban.",
  "Năm 2025 xã có 4 hộ mới. Anh Tráng A Lử, sinh năm 1990, lập nghiệp từ lúc 22 tuổi với 3 ha quế.",
];

testKinds("days, ages, documents and parts", KINDS, SILENT);
