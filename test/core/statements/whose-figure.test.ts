import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "more of those that are called by their deed than there are",
    wrong:
      "Tổ liên ngành xã Đồng Vắt đã khảo sát 36 điểm bán hàng rong. Trong số các điểm được khảo sát, có 41 điểm chưa ký cam kết.",
    found: "sentence-sum-differs 41 điểm chưa ký cam kết",
    right:
      "Tổ liên ngành xã Đồng Vắt đã khảo sát 36 điểm bán hàng rong. Trong số các điểm được khảo sát, có 21 điểm chưa ký cam kết.",
  },
  {
    name: "a cumulative figure told by one verb, with the end of its time named",
    wrong:
      "Trong tháng 8, bộ phận một cửa phường Gò Sậy đã trả 164 thẻ căn cước cho người dân; lũy kế từ đầu năm đến hết tháng 8/2026 trả được 146 thẻ căn cước.",
    found: "change-differs 146 thẻ căn cước",
    right:
      "Trong tháng 8, bộ phận một cửa phường Gò Sậy đã trả 164 thẻ căn cước cho người dân; lũy kế từ đầu năm đến hết tháng 8/2026 trả được 1.146 thẻ căn cước.",
  },
  {
    name: "the share of persons counted by another word than the whole that it names",
    wrong:
      "Nghiệp đoàn Bến Cát Đỏ có 1.250 đoàn viên, trong đó lao động nữ 800 người, chiếm 69% tổng số đoàn viên.",
    found: "percentage-differs 1.250 đoàn viên, trong đó lao động nữ 800 người, chiếm 69%",
    right:
      "Nghiệp đoàn Bến Cát Đỏ có 1.250 đoàn viên, trong đó lao động nữ 800 người, chiếm 64% tổng số đoàn viên.",
  },
  {
    name: "what is left behind the parts of the whole and of what is done",
    wrong:
      "Huyện Đá Lửa được duyệt 135 bể nước (xây mới 90 bể, sửa chữa 45 bể). Đến nay đã xong 104 bể, trong đó xây mới 71 bể, sửa chữa 33 bể; còn lại 41 bể đang thi công.",
    found: "change-differs 41 bể",
    right:
      "Huyện Đá Lửa được duyệt 135 bể nước (xây mới 90 bể, sửa chữa 45 bể). Đến nay đã xong 104 bể, trong đó xây mới 71 bể, sửa chữa 33 bể; còn lại 31 bể đang thi công.",
  },
  {
    name: "a harvest beside an area that is told behind it",
    wrong:
      "Hợp tác xã Bàu Tràm gieo 240 ha lúa thơm. Năng suất bình quân toàn bộ diện tích 58 tạ/ha, sản lượng thu hoạch 1.612 tấn; doanh nghiệp bao tiêu 110 ha.",
    found: "change-differs 1.612 tấn",
    right:
      "Hợp tác xã Bàu Tràm gieo 240 ha lúa thơm. Năng suất bình quân toàn bộ diện tích 58 tạ/ha, sản lượng thu hoạch 1.392 tấn; doanh nghiệp bao tiêu 110 ha.",
  },
  {
    name: "a change of what its clause names, not of what stands before it",
    wrong:
      "Tổ tín dụng Cồn Nổi quản lý dư nợ 52,7 tỷ đồng. Trong năm giải ngân 18,2 tỷ đồng, thu nợ 11,5 tỷ đồng, dư nợ tăng 7,6 tỷ đồng so với đầu năm (46 tỷ đồng).",
    found: "change-differs 7,6 tỷ đồng",
    right:
      "Tổ tín dụng Cồn Nổi quản lý dư nợ 52,7 tỷ đồng. Trong năm giải ngân 18,2 tỷ đồng, thu nợ 11,5 tỷ đồng, dư nợ tăng 6,7 tỷ đồng so với đầu năm (46 tỷ đồng).",
  },
];

testKinds("figures whose base, whole or level the words name", KINDS, [
  "Hội người cao tuổi xã Mạch Nước có 1.140 hội viên. Số hội viên có mức sống khá là 798, chiếm 70%; còn 05 hội viên thuộc hộ cận nghèo.",
  "Tuyến đê bao phải lấy 8,46 ha đất của 74 hộ và 03 tổ chức, gồm đất lúa 6,1 ha; đất ở 0,46 ha; đất vườn 1,3 ha; đất khác 0,6 ha.",
  "Toàn xã có 251 hộ cận nghèo.\nVề nguyên nhân (một hộ có thể có nhiều nguyên nhân): thiếu vốn 121 hộ; thiếu việc làm 70 hộ; ốm đau 56 hộ.",
  "Đợt tuyển có 18 đội với 271 người dự, riêng khối trường học 7 đội, chiếm 43,5% số người dự thi.",
]);
