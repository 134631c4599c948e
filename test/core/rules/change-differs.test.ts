import { changeDiffers } from "../../../src/core/rules/change-differs/index";
import { testRule } from "../../support/rule-tester";

testRule(changeDiffers, {
  passes: [
    {
      name: "arithmetic written out, spans of time and other units among its terms",
      text: "Ăn trưa 35 người x 3 ngày x 50.000 đồng = 5.250.000 đồng; lúa 40 ha x 52 tạ/ha = 208 tấn; 12 + 7 = 19 hộ.",
    },
    {
      name: "stretches of time",
      text: "Ca trực từ 22 giờ đến 6 giờ, tổng cộng 8 giờ. Lớp học từ ngày 10/11/2025 đến ngày 21/11/2025 (10 ngày). Từ năm 2003 đến năm 2024, tròn 21 năm.",
    },
    {
      name: "growth over what there was before",
      text: "Chi hội có 84 hội viên, tăng 14 hội viên (tăng 20%) so với năm trước.",
    },
    {
      name: "a fall over what there was before",
      text: "Hòa giải 45 vụ, giảm 10% (giảm 5 vụ) so với cùng kỳ.",
    },
    {
      name: "growth of something that is not printed",
      text: "Chi hội có 84 hội viên; quỹ hội tăng 12% so với cùng kỳ.",
    },
    {
      name: "points and growth are both right",
      text: "Tỷ lệ hộ nghèo từ 12% xuống 9%, giảm 3%. Tỷ lệ hộ cận nghèo từ 12% xuống 9%, giảm 25%.",
    },
    { name: "rounded levels", text: "Vốn vay từ 1,2 tỷ đồng lên 1,8 tỷ đồng, tăng 620 triệu đồng." },
    { name: "what is left", text: "Thụ lý 214 đơn, giải quyết 187 đơn, còn 27 đơn." },
    {
      name: "carried over",
      text: "Đầu kỳ có 31 hồ sơ, tiếp nhận 208 hồ sơ, giải quyết 214 hồ sơ, còn 25 hồ sơ.",
    },
    { name: "left of a ratio", text: "Chi nhánh thi hành 152/190 việc; còn 38 việc." },
    { name: "an average, rounded", text: "Toàn xã có 13 tổ với 170 hội viên, bình quân 13 hội viên/tổ." },
    { name: "cumulative figures include the period's", text: "Trong năm hỗ trợ 42 hộ, lũy kế 180 hộ." },
  ],
  fails: [
    {
      name: "a level of the year before, beside that year's report",
      text: "BÁO CÁO\nCông tác Hội năm 2025\nToàn xã có 340 hộ làm du lịch, so với năm 2024 (381 hộ) là khá.",
      beside: "BÁO CÁO\nCông tác Hội năm 2024\nToàn xã có 318 hộ làm du lịch.",
      findings: [
        {
          messageId: "earlierLevel",
          at: "381 hộ",
          expected: 318,
          text: "Lời văn ghi kỳ trước là “381 hộ”, còn báo cáo của kỳ ấy (beside.txt) ghi “318 hộ”. Kiểm tra lại số kỳ trước.",
        },
      ],
    },
    {
      name: "a change from a level of another report",
      text: "BÁO CÁO\nCông tác Hội năm 2025\nChi hội Bến Đá kết nạp 52 hội viên mới, tăng 9 hội viên so với năm trước.",
      beside: "BÁO CÁO\nCông tác Hội năm 2024\nChi hội Bến Đá kết nạp 46 hội viên mới.",
      findings: [{ messageId: "earlierChange", at: "9 hội viên", expected: 6 }],
    },
    {
      name: "a verdict that its figures contradict",
      text: "Tỷ lệ thu gom rác đạt 81%, vượt chỉ tiêu năm (85%).",
      findings: [{ messageId: "target", at: "vượt chỉ tiêu" }],
    },
    {
      name: "arithmetic written out",
      text: "Mua 35 chiếc x 120.000 đồng = 4.500.000 đồng.",
      findings: [
        {
          messageId: "equation",
          at: "35 chiếc x 120.000 đồng = 4.500.000 đồng",
          expected: 4200000,
          text: "Lời văn ghi 35 chiếc x 120.000 đồng = 4.500.000 đồng, nhưng tính ra 4.200.000. Kiểm tra lại từng thừa số và kết quả.",
        },
      ],
    },
    {
      name: "a stretch of time beside its ends",
      text: "Ca trực từ 7 giờ 30 phút đến 11 giờ 45 phút, tổng cộng 3 giờ 15 phút.",
      findings: [{ messageId: "elapsed", at: "3 giờ 15 phút", expected: "4 giờ 15 phút" }],
    },
    {
      name: "the word for rise or fall",
      text: "Bến đón 460 lượt, giảm 40 lượt so với năm trước (420 lượt).",
      findings: [{ messageId: "direction", at: "40 lượt" }],
    },
    {
      name: "a fall to more",
      text: "Tỷ lệ trẻ thấp còi giảm từ 9,2% năm 2023 xuống còn 9,7% năm 2024.",
      findings: [{ messageId: "fall", at: "9,7%" }],
    },
    {
      name: "a rise to less",
      text: "Số hội viên tăng từ 512 người lên 492 người.",
      findings: [{ messageId: "rise", at: "492 người" }],
    },
    {
      name: "so much for each comes to another amount",
      text: "Tặng 240 suất học bổng, mỗi suất 1,5 triệu đồng, tổng trị giá 3,6 tỷ đồng.",
      findings: [{ messageId: "product", at: "3,6 tỷ đồng", expected: 360000000 }],
    },
    {
      name: "one amount in two units",
      text: "Thôn Nà Mạ dồn đổi 37.500 m² ruộng, quy ra 37,5 ha.",
      findings: [{ messageId: "conversion", at: "37,5 ha", expected: 3.75 }],
    },
    {
      name: "growth that its figures do not give",
      text: "Chi hội có 84 hội viên, tăng 14 hội viên (tăng 16,7%) so với năm trước.",
      findings: [
        {
          messageId: "growth",
          at: "16,7%",
          severity: "error",
          expected: 20,
          text: "Lời văn ghi 16,7%, nhưng 14 hội viên so với 84 hội viên hiện nay thì tỷ lệ thay đổi là 20%. Tính lại tỷ lệ, hoặc xem lại số tăng, giảm và số hiện nay.",
        },
      ],
    },
    {
      name: "the percentage first",
      text: "Hòa giải 45 vụ, giảm 12% (giảm 5 vụ) so với cùng kỳ.",
      findings: [{ messageId: "growth", at: "12%", expected: 10 }],
    },
    {
      name: "from one level to another",
      text: "Tỷ lệ hộ nghèo giảm 3,3%, từ 8,5% xuống còn 6,2%.",
      findings: [{ messageId: "difference", at: "3,3%", expected: 2.3 }],
    },
    {
      name: "times",
      text: "Số tổ tăng từ 12 tổ lên 36 tổ, gấp 2 lần.",
      findings: [{ messageId: "times", at: "2 lần", expected: 3 }],
    },
    {
      name: "what is left",
      text: "Thụ lý 214 đơn, giải quyết 187 đơn, còn 37 đơn.",
      findings: [{ messageId: "remainder", at: "37 đơn", expected: 27 }],
    },
    {
      name: "an average",
      text: "Toàn xã có 12 tổ với 72 hội viên, bình quân 5 hội viên/tổ.",
      findings: [{ messageId: "average", at: "5 hội viên/tổ", expected: 6 }],
    },
    {
      name: "an act before what it rests on",
      text: "Đề án được phê duyệt ngày 11/4/2024 trên cơ sở Tờ trình số 18/TTr-NN lập ngày 20/5/2024.",
      findings: [
        {
          messageId: "order",
          at: "ngày 11/4/2024",
          text: "Việc ghi “ngày 11/4/2024” lại dựa trên văn bản, sự việc ghi “ngày 20/5/2024”, là ngày muộn hơn. Kiểm tra lại hai mốc ngày.",
        },
      ],
    },
    {
      name: "a length that its chainage does not give",
      text: "Sửa đoạn từ Km6+150 đến Km8+900, chiều dài 3,75 km.",
      findings: [
        {
          messageId: "chainage",
          at: "chiều dài 3,75 km",
          text: "Lời văn ghi “chiều dài 3,75 km”, nhưng theo lý trình điểm đầu và điểm cuối thì dài 2,75 km. Kiểm tra lại lý trình và chiều dài.",
        },
      ],
    },
    {
      name: "less altogether than in the period",
      text: "Trong năm kết nạp 520 hội viên, lũy kế 500 hội viên.",
      findings: [{ messageId: "cumulative", at: "500 hội viên" }],
    },
  ],
});
