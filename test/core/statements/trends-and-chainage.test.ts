import { testKinds, type Kind } from "./told";

const YEARS = (second: number, third: number): string =>
  `2020 là 34 vụ, 2021 là ${String(second)} vụ, 2022 là ${String(third)} vụ, 2023 là 19 vụ, 2024 còn 12 vụ.`;
const LINES = (second: number, third: number): string =>
  `Số vụ tai nạn:\n- Năm 2021: 44 vụ, chết 12 người\n- Năm 2022: ${String(second)} vụ, chết 14 người\n- Năm 2023: ${String(third)} vụ, chết 9 người\n- Năm 2024: 30 vụ, chết 6 người\nSố vụ tai nạn giảm dần qua từng năm.`;
const SCORES =
  "Điểm thi đua các chi hội (thang 100):\n- Đồi Chè 88,5; năm trước 84,1\n- Bãi Sậy 91,2; năm trước 90,7\n- Gốc Đa 79,4; năm trước 81,0\n- Vườn Ươm 90,1; năm trước 83,3\nHội xét ngày 12/12. ";

const KINDS: readonly Kind[] = [
  {
    name: "a fall that the years do not keep",
    wrong: `Số vụ cháy rừng giảm liên tục qua các năm: ${YEARS(28, 31)}`,
    found: "figure-conflict giảm liên tục qua các năm",
    right: `Số vụ cháy rừng giảm liên tục qua các năm: ${YEARS(31, 28)}`,
  },
  {
    name: "each year more than the one before",
    wrong:
      "Thu ngân sách năm sau cao hơn năm trước: năm 2021 đạt 4,2 tỷ đồng, năm 2022 đạt 4,9 tỷ đồng, năm 2023 đạt 4,7 tỷ đồng, năm 2024 đạt 5,3 tỷ đồng.",
    found: "figure-conflict năm sau cao hơn năm trước",
    right:
      "Thu ngân sách năm sau cao hơn năm trước: năm 2021 đạt 4,2 tỷ đồng, năm 2022 đạt 4,7 tỷ đồng, năm 2023 đạt 4,9 tỷ đồng, năm 2024 đạt 5,3 tỷ đồng.",
  },
  {
    name: "a rise of years in turn",
    wrong:
      "Số hội viên các năm 2021, 2022, 2023, 2024 lần lượt là 212, 230, 226 và 251 người, tăng đều hằng năm.",
    found: "figure-conflict tăng đều hằng năm",
    right:
      "Số hội viên các năm 2021, 2022, 2023, 2024 lần lượt là 212, 226, 230 và 251 người, tăng đều hằng năm.",
  },
  {
    name: "a fall of years in lines",
    wrong: LINES(39, 41),
    found: "figure-conflict giảm dần qua từng năm",
    right: LINES(41, 39),
  },
  {
    name: "a first place among lines with scores",
    wrong: `${SCORES}Đứng đầu bảng là Vườn Ươm, xếp cuối là Gốc Đa.`,
    found: "figure-conflict Đứng đầu",
    right: `${SCORES}Đứng đầu bảng là Bãi Sậy, xếp cuối là Gốc Đa. Mức tăng lớn nhất thuộc về Vườn Ươm (6,8 điểm).`,
  },
  {
    name: "a length behind its chainage",
    wrong: "Nâng cấp đường xã từ Km1+200 đến Km4+750, chiều dài 5,53 km, mặt rộng 3,5 m.",
    found: "change-differs chiều dài 5,53 km",
    right: "Nâng cấp đường xã từ Km1+200 đến Km4+750, chiều dài 3,55 km, mặt rộng 3,5 m.",
  },
  {
    name: "a length before its chainage",
    wrong: "Vá mặt đường dài 4,2 km (Km0+000 đến Km3+200).",
    found: "change-differs dài 4,2 km",
    right: "Vá mặt đường dài 3,2 km (Km0+000 đến Km3+200).",
  },
  {
    name: "a length in metres in the next sentence",
    wrong: "Tuyến đi từ Km3+400 đến Km5+150. Chiều dài 1.570 m, nền rộng 6 m.",
    found: "change-differs Chiều dài 1.570 m",
    right: "Tuyến đi từ Km3+400 đến Km5+150. Chiều dài 1.750 m, nền rộng 6 m.",
  },
];

const SILENT: readonly string[] = [
  // Something else rises; what is hoped for; how fast it falls.
  "Giá trị sản xuất tăng liên tục, riêng đàn lợn năm 2021 có 812 con, năm 2022 có 798 con, năm 2023 có 640 con.",
  `Phấn đấu giảm dần qua các năm. Số vụ cháy: ${YEARS(28, 31)}`,
  `${LINES(41, 39)} Thu nhập của người dân liên tục tăng.`,
  // The same number twice is no break.
  `Số vụ cháy rừng giảm dần qua các năm: ${YEARS(28, 28)}`,
  // Another measure's first place.
  `${SCORES}Dẫn đầu về tăng điểm là Vườn Ươm.`,
  // A ditch beside it; both sides of the road; two stretches together; a part of the work.
  "Đoạn Km12+050 – Km12+900 dài 850 m bị sạt lở, rãnh dọc dài 400 m.",
  "Hộ lan hai bên từ Km2+000 đến Km3+000, chiều dài 2 km.",
  "Hai đoạn Km8+100 - Km9+000 và Km10+000 - Km11+000, chiều dài 1,9 km.",
  "Gói thầu từ Km3+400 đến Km5+150, đã làm xong 1,2 km; hộ lan dài 300 m.",
];

testKinds("trends in words, places in lines and chainage", KINDS, SILENT);
