import { testKinds, type Kind } from "./told";

const KINDS: readonly Kind[] = [
  {
    name: "53% · Đại hội có 180 đại biểu.",
    wrong: "Đại hội có 180 đại biểu. Đại biểu nữ chiếm 57%, còn lại 53% là đại biểu nam.",
    found: "sentence-sum-differs 53%",
    right: "Đại hội có 180 đại biểu. Đại biểu nữ chiếm 57%, còn lại 43% là đại biểu nam.",
  },
  {
    name: "27% · Diện tích lúa chiếm 52%, ngô",
    wrong: "Diện tích lúa chiếm 52%, ngô chiếm 31%, rau màu chiếm phần còn lại là 27%.",
    found: "sentence-sum-differs 27%",
    right: "Diện tích lúa chiếm 52%, ngô chiếm 31%, rau màu chiếm phần còn lại là 17%.",
  },
  {
    name: "13,1% · Hộ khá chiếm 48,5%; hộ trung",
    wrong: "Hộ khá chiếm 48,5%; hộ trung bình chiếm 40,2%; còn lại 13,1% là hộ nghèo.",
    found: "sentence-sum-differs 13,1%",
    right: "Hộ khá chiếm 48,5%; hộ trung bình chiếm 40,2%; còn lại 11,3% là hộ nghèo.",
  },
  {
    name: "46% · Có 64% cán bộ trình độ",
    wrong: "Có 64% cán bộ trình độ đại học, số còn lại (46%) là trung cấp.",
    found: "sentence-sum-differs 46%",
    right: "Có 64% cán bộ trình độ đại học, số còn lại (36%) là trung cấp.",
  },
  {
    name: "28,3% · Cơ cấu kinh tế: nông nghiệp",
    wrong: "Cơ cấu kinh tế: nông nghiệp 42,5%, công nghiệp - xây dựng 31,2%, dịch vụ 28,3%.",
    found: "sentence-sum-differs 28,3%",
    right: "Cơ cấu kinh tế: nông nghiệp 42,5%, công nghiệp - xây dựng 31,2%, dịch vụ 26,3%.",
  },
];

const SILENT: readonly string[] = [
  "Tỷ lệ hộ nghèo giảm 3%, còn lại 12%.",
  "Đã giải ngân 60% vốn; còn lại 25% đang làm thủ tục, 15% chưa triển khai.",
  "Nữ chiếm 62%, trẻ dưới 30 tuổi chiếm 45%, còn lại 20% trên 50 tuổi.",
  "Trong số đạt 70%, loại giỏi chiếm 40%, còn lại 60% loại khá.",
  "Đã làm 33,3%, đang làm 33,3%, còn lại 33,3% chưa làm.",
  "Tỷ lệ hài lòng đạt 92%, hồ sơ còn lại 8% trễ hạn; nộp trực tuyến 78%.",
  "Cơ cấu cây trồng vụ xuân đạt 95% kế hoạch, vụ mùa đạt 98%, vụ đông 87%.",
  "Xã có 85% hộ dùng nước sạch, còn lại 10% dùng nước giếng và 5% nước mưa.",
  "Nguồn vốn ngân sách 60%, nhân dân góp 25%; phần còn lại huy động doanh nghiệp 15%.",
  "Thu hoạch được 70% diện tích, năng suất tăng 5%, còn lại 30% sẽ thu trước tháng 6.",
];

testKinds("shares of one whole", KINDS, SILENT);
