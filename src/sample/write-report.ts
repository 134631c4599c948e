import { writeNumber } from "../core/base/number-text";
import type { CountedTable } from "./count-register";
import type { GeneratedRegister } from "./generate-register";
import { lowerFirst } from "./invent-units";
import { DISTRICT, PROVINCE } from "./words/places";

/**
 * The report that goes with a register made with `recognition: "models"` and the default template: plain text, a
 * paragraph a line, every figure the tables' own. What no table holds (schools, products, inspections) agrees with itself.
 */
export function writeReport(register: GeneratedRegister): string {
  return [
    ...writeOpening(register),
    ...writeLeadership(register),
    ...writeResults(register),
    ...writeAwards(register),
    ...writeAssessment(register),
    ...CLOSING,
  ].join("\n\n");
}

function writeOpening({ template: { period } }: GeneratedRegister): readonly string[] {
  return [
    `BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” ${DISTRICT.toUpperCase()}`,
    "BÁO CÁO",
    `Sơ kết thực hiện Phong trào thi đua “Dân vận khéo” giai đoạn ${period.from}-${period.to}`,
    `Thực hiện Kế hoạch số 09-KH/BCĐ ngày 04/8/${period.to} của Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” ${PROVINCE}, Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” ${DISTRICT} báo cáo kết quả giai đoạn ${period.from}-${period.to} như sau:`,
  ];
}

function writeLeadership({ template: { period }, units }: GeneratedRegister): readonly string[] {
  return [
    "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
    "1- Quán triệt và ban hành văn bản",
    `Ban Thường vụ Huyện ủy ban hành Chỉ thị số 11-CT/HU ngày 19/01/${period.from} về tăng cường công tác dân vận ở cơ sở; Quyết định số 174-QĐ/HU ngày 26/7/${period.from + 1} về kiện toàn Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” của huyện. Hằng năm, Ban Chỉ đạo huyện ban hành kế hoạch riêng: Kế hoạch số 05-KH/BCĐ ngày 18/02/${period.from}; Kế hoạch số 02-KH/BCĐ ngày 09/3/${period.from + 1}; Kế hoạch số 07-KH/BCĐ ngày 22/02/${period.to}.`,
    `Đến nay ${count(units.length)} đơn vị trực thuộc đã gửi danh sách đăng ký, công nhận và khen thưởng về Ban Chỉ đạo huyện. Ban Dân vận Huyện ủy phối hợp với Trung tâm Chính trị huyện mở 12 lớp tập huấn, với 846 lượt người tham dự, gồm 310 lượt bí thư chi bộ và 536 lượt trưởng các đoàn thể ở thôn.`,
    "2- Kiểm tra, giám sát",
    `Trong hai năm ${period.from}, ${period.from + 1}, Ban Chỉ đạo huyện đã kiểm tra 08 chi, đảng bộ cơ sở, gồm: ${listInspected(units)}. Sau kiểm tra, các đơn vị đều có kế hoạch khắc phục hạn chế¹.`,
    `¹ Năm ${period.from}, năm ${period.from + 1} kiểm tra được 08 chi, đảng bộ cơ sở; không đơn vị nào phải kiểm điểm.`,
  ];
}

function writeResults({ template: { period }, counts: { fields } }: GeneratedRegister): readonly string[] {
  const span = `từ năm ${period.from} đến năm ${period.to}`;
  const models = (row: number): string =>
    `${count(cell(fields, row, 0))} tập thể, ${count(cell(fields, row, 1))} cá nhân`;
  return [
    "II- KẾT QUẢ THỰC HIỆN",
    "1- Kết quả theo từng lĩnh vực",
    "* Lĩnh vực phát triển kinh tế:",
    `Cán bộ xuống từng thôn bàn với dân cách làm ăn, chọn cây, chọn con hợp với đất đồi và ruộng một vụ. Toàn huyện có 19 sản phẩm OCOP, trong đó 06 sản phẩm đạt 4 sao và 13 sản phẩm đạt 3 sao. Thông qua phong trào, ${span} đã có ${models(0)} điển hình trong phát triển kinh tế được các cấp công nhận.`,
    "* Lĩnh vực văn hóa - xã hội:",
    `Các trường vận động phụ huynh đưa con trở lại lớp sau mùa vụ, sửa sân chơi, làm thư viện. Đến năm ${period.to}, trên địa bàn huyện có 22/50 trường đạt chuẩn quốc gia, đạt tỷ lệ 44%. ${upperFirst(span)} có ${models(1)} điển hình trong lĩnh vực văn hóa - xã hội được các cấp công nhận.`,
    "* Lĩnh vực quốc phòng - an ninh:",
    `Nhiều thôn duy trì tiếng kẻng an ninh, tổ liên gia tự phòng cháy; thanh niên lên đường nhập ngũ đủ chỉ tiêu. ${upperFirst(span)} đã có ${models(2)} điển hình trong lĩnh vực quốc phòng - an ninh được các cấp công nhận².`,
    "² Các điển hình được giới thiệu tại hội nghị giao ban khối nội chính hằng quý.",
    "* Lĩnh vực xây dựng hệ thống chính trị:",
    `Cấp ủy các cấp dành một buổi mỗi tháng nghe dân nói; đảng viên nhận phụ trách nhóm hộ và ghi việc vào sổ tay. ${upperFirst(span)} đã có ${models(3)} điển hình trong lĩnh vực xây dựng hệ thống chính trị được các cấp công nhận.`,
    "* Lĩnh vực xây dựng nông thôn mới:",
    `Nhân dân hiến đất mở đường, góp công làm mương, dựng lại nhà cho hộ nghèo. Toàn huyện có 15/23 xã đạt chuẩn nông thôn mới, đạt 65,2%. ${upperFirst(span)} đã có ${models(4)} điển hình trong xây dựng nông thôn mới được các cấp công nhận.`,
    "* Về chung tay xử lý rác thải và chống rác thải nhựa:",
    `${upperFirst(span)} có ${count(cell(fields, 5, 2))} tập thể, ${count(cell(fields, 5, 3))} cá nhân đăng ký nội dung, việc làm về xử lý rác thải và chống rác thải nhựa.`,
    "2- Đăng ký và nhân rộng mô hình",
    `Năm ${period.to}, toàn huyện đăng ký mới ${count(total(fields, 4))} mô hình của tập thể và ${count(total(fields, 5))} mô hình của cá nhân. Số mô hình tiêu biểu được nhân rộng là ${count(total(fields, 8))} mô hình của tập thể và ${count(total(fields, 9))} mô hình của cá nhân.`,
    `${upperFirst(span)} toàn huyện đã có ${count(total(fields, 0))} lượt tập thể, ${count(total(fields, 1))} lượt cá nhân điển hình “Dân vận khéo” được công nhận.`,
  ];
}

function writeAwards({ counts: { awards } }: GeneratedRegister): readonly string[] {
  const sentences = awards.cells.map((row, index) => {
    const year = awards.rowLabels[index] ?? "";
    const [all = 0, collective = 0, individual = 0, , , ownCollective = 0, ownIndividual = 0] = row;
    if (all === 0) return `Năm ${year} chưa xét khen thưởng.`;
    return (
      `Năm ${year}, các cấp khen thưởng ${count(all)} tập thể, cá nhân, trong đó ${count(collective)} tập thể ` +
      `và ${count(individual)} cá nhân; riêng cấp huyện khen ${count(ownCollective)} tập thể, ${count(ownIndividual)} cá nhân.`
    );
  });
  return ["3- Khen thưởng", `${sentences.join(" ")} (Có biểu gửi kèm).`];
}

function writeAssessment({ template: { period } }: GeneratedRegister): readonly string[] {
  return [
    "III- ĐÁNH GIÁ CHUNG",
    "1- Ưu điểm",
    "Phong trào đi vào việc thật, gần với đời sống của nhân dân. Nơi nào cấp ủy làm trước, cán bộ gần dân thì việc khó cũng xong; nhiều cách làm hay được thôn bạn học theo.",
    "2- Hạn chế",
    `Một số đơn vị đăng ký mô hình còn chung chung, tên mô hình không nói rõ việc làm; báo cáo số liệu có nơi còn chậm và chưa khớp giữa danh sách với biểu tổng hợp. Qua kiểm tra 08 chi, đảng bộ cơ sở, Ban Chỉ đạo huyện đã nhắc nhở và hướng dẫn sửa ngay trong năm ${period.to}.`,
  ];
}

const CLOSING = [
  "IV- NHIỆM VỤ THỜI GIAN TỚI",
  "1- Chọn việc cụ thể, vừa sức, có người phụ trách và có thời hạn; tên mô hình phải nói được làm gì, ở đâu, cho ai.",
  "2- Mỗi đơn vị cử một người theo dõi danh sách, đối chiếu số liệu trước khi gửi về Ban Chỉ đạo huyện.",
  "3- Nhân rộng những cách làm đã có kết quả; biểu dương kịp thời người làm tốt, nhất là ở thôn xa, thôn khó.",
  "TM. BAN CHỈ ĐẠO",
  "",
];

function listInspected(units: readonly string[]): string {
  return units
    .slice(1, 9)
    .map((unit) => `Đảng bộ ${lowerFirst(unit)}`)
    .join(", ");
}

/** As a report writes a count: `1.663`, and `04` below ten. */
export function count(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : writeNumber(value, "vi");
}

function cell(table: CountedTable, row: number, column: number): number {
  return table.cells[row]?.[column] ?? 0;
}

function total(table: CountedTable, column: number): number {
  return table.total?.[column] ?? 0;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
