import { testKinds } from "./told";

/** What comes and goes, how long something lasts, and figures that are nobody's parts. */
testKinds(
  "stocks, stretches of days, and what adds up to something else",
  [
    {
      name: "what came and what went, of persons by several words",
      wrong:
        "Đầu kỳ, Công đoàn cơ sở có 342 đoàn viên. Trong kỳ kết nạp mới 11 người, tiếp nhận 06 người; chuyển sinh hoạt đi 09 người, nghỉ hưu 03 người. Cuối kỳ công đoàn có 353 đoàn viên.",
      found: "change-differs 353 đoàn viên",
      right:
        "Đầu kỳ, Công đoàn cơ sở có 342 đoàn viên. Trong kỳ kết nạp mới 11 người, tiếp nhận 06 người; chuyển sinh hoạt đi 09 người, nghỉ hưu 03 người. Cuối kỳ công đoàn có 347 đoàn viên.",
    },
    {
      name: "what is left of a stock that grew, too",
      wrong:
        "Đầu năm, Hội có 531 hội viên. Trong năm kết nạp 09 hội viên, có 14 hội viên từ trần, 02 hội viên chuyển đi nơi khác; đến cuối năm toàn Hội còn 542 hội viên.",
      found: "change-differs 542 hội viên",
      right:
        "Đầu năm, Hội có 531 hội viên. Trong năm kết nạp 09 hội viên, có 14 hội viên từ trần, 02 hội viên chuyển đi nơi khác; đến cuối năm toàn Hội còn 524 hội viên.",
    },
    {
      name: "so many days from one day to another, in whatever words",
      wrong: "Hội thi diễn ra từ sáng ngày 01/9/2025 đến hết ngày 05/9/2025, tổng thời gian thi đấu 6 ngày.",
      found: "change-differs 6 ngày",
      right: "Hội thi diễn ra từ sáng ngày 01/9/2025 đến hết ngày 05/9/2025, tổng thời gian thi đấu 5 ngày.",
    },
    {
      name: "so many days before the first of them",
      wrong: "Hội trại diễn ra trong 04 ngày, từ sáng ngày 12/3/2025 đến hết ngày 14/3/2025.",
      found: "change-differs 04 ngày",
      right: "Hội trại diễn ra trong 03 ngày, từ sáng ngày 12/3/2025 đến hết ngày 14/3/2025.",
    },
  ],
  [
    "Đầu năm, Hội có 531 hội viên. Trong năm kết nạp 09 hội viên, có 14 hội viên từ trần, 02 hội viên chuyển sinh hoạt đi nơi khác; đến cuối năm toàn Hội còn 524 hội viên, sinh hoạt tại 18 chi hội.",
    "Đầu năm 2025 Đảng bộ có 622 đảng viên; trong năm kết nạp 15 đảng viên, tiếp nhận 12 đảng viên chuyển đến, chuyển sinh hoạt đi nơi khác 09 đảng viên, từ trần 06 đảng viên; đến ngày 31/12/2025 toàn Đảng bộ có 634 đảng viên, gồm 617 đảng viên chính thức và 17 đảng viên dự bị.",
    "Tổng thu ngân sách xã ước 32,85 tỷ đồng. Cơ cấu gồm:\na) Thu trên địa bàn: 12,35 tỷ đồng;\nb) Thu bổ sung: 17,4 tỷ đồng;\nc) Thu chuyển nguồn: 3,1 tỷ đồng.\nTổng chi ước 28,62 tỷ đồng, trong đó: chi thường xuyên 26,94 tỷ đồng, chi đầu tư 1,68 tỷ đồng.",
    "Tính cả giai đoạn 2022 - 2025, số hộ nghèo giảm từ 312 hộ xuống 118 hộ, bình quân mỗi năm giảm 48,5 hộ.",
    "Toàn xã có 5/8 thôn đạt trên 92%.",
    "Cuối năm xã còn 158 hộ nghèo. Trong 158 hộ nghèo có 41 hộ không còn sức lao động, 96 hộ do phụ nữ làm chủ hộ và 22 hộ có người khuyết tật.",
    "Lớp tập huấn tổ chức từ ngày 10/6/2025 đến ngày 12/6/2025, mỗi lớp 2 ngày.",
  ],
);
