import { implausibleMagnitude } from "../../../src/core/rules/implausible-magnitude/index";
import { testRule } from "../../support/rule-tester";

testRule(implausibleMagnitude, {
  passes: [
    { name: "two hundred million a year", text: "Mô hình cho thu nhập trên 200 triệu đồng/năm." },
    { name: "written with all its zeros", text: "Mô hình cho thu nhập 200.000.000 đồng/năm." },
    { name: "the pay of a day", text: "Lao động thời vụ có thu nhập 200.000 đồng/ngày." },
    { name: "a price", text: "Chè bán được 200.000 đồng/kg, cho thu nhập ổn định." },
    {
      name: "what members pay in",
      text: "Mỗi năm hội viên đóng góp 200.000 đồng; vận động quỹ 50.000 đồng/hộ/năm.",
    },
    { name: "an increase", text: "Nhờ đó thu nhập tăng thêm 200.000 đồng/tháng." },
    { name: "the limit of poverty", text: "Chuẩn nghèo là thu nhập bình quân đầu người 200.000 đồng/tháng." },
    { name: "a district's revenue", text: "Doanh thu từ du lịch của huyện đạt 134,85 tỷ đồng/năm." },
    {
      name: "of the plan, of last year",
      text: "Thu ngân sách đạt 120% kế hoạch, bằng 105% so với cùng kỳ; đạt 130%.",
    },
    {
      name: "pupils of the right age",
      text: "Huy động trẻ 5 tuổi ra lớp đạt 101,2%, bằng 102% số hộ đăng ký.",
    },
    { name: "occasions", text: "Cả nước có 228.700.000 lượt người tham gia." },
    { name: "income without a span of time", text: "Mô hình cho thu nhập 200.000 đồng." },
  ],
  fails: [
    {
      name: "three zeros are missing",
      text: "Ông Lê Văn Bình có mô hình kinh tế tổng hợp, hằng năm trừ chi phí cho thu nhập trên 200.000 đồng/năm, tạo việc làm cho 02 lao động.",
      findings: [
        {
          messageId: "tooSmall",
          at: "200.000 đồng/năm",
          severity: "warning",
          expected: 200_000_000,
          text: "Thu nhập, doanh thu ghi “200.000 đồng/năm” là quá nhỏ (dưới 2.000.000 đồng một năm), có thể thiếu ba số 0 hoặc chữ “triệu”. Có lẽ là 200 triệu đồng. Kiểm tra lại số tiền.",
        },
      ],
    },
    {
      name: "“triệu” is missing",
      text: "Thu nhập bình quân đầu người đạt 45,5 đồng/người/năm.",
      findings: [{ messageId: "tooSmall", at: "45,5 đồng/người/năm", expected: 45_500_000 }],
    },
    {
      name: "a household's year, said before the amount",
      text: "Mỗi năm gia đình bà Cúc thu lãi 150 nghìn đồng.",
      findings: [{ messageId: "tooSmall", at: "150 nghìn đồng", expected: 150_000_000 }],
    },
    {
      name: "“tỷ” for “triệu”",
      text: "Thu nhập bình quân đầu người đạt 52 tỷ đồng/năm.",
      findings: [{ messageId: "tooLarge", at: "52 tỷ đồng/năm", expected: 52_000_000 }],
    },
    {
      name: "shares of a whole",
      text: "Hộ khá, giàu chiếm 120%. Đến nay 105% số hộ có nước sạch.",
      findings: [
        { messageId: "shareOver100", at: "120%" },
        { messageId: "shareOver100", at: "105%" },
      ],
    },
    {
      name: "more people than there are",
      text: "Đã tuyên truyền cho 228.700.000 người.",
      findings: [{ messageId: "tooMany", at: "228.700.000 người" }],
    },
    {
      name: "a part of a đồng",
      text: "Kinh phí tổ chức hội thi là 27,4 đồng.",
      findings: [{ messageId: "partOfDong", at: "27,4 đồng" }],
    },
    {
      name: "thousands parted by a comma, as English does",
      text: "Đã tuyên truyền cho 3,480 lượt người.",
      findings: [{ messageId: "comma", at: "3,480 lượt người", severity: "note" }],
    },
  ],
});
