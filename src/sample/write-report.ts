import { writeNumber } from "../core/base/number-text";
import type { Template } from "../core/template/schema";
import type { CountedTable } from "./count-register";
import type { GeneratedRegister } from "./generate-register";
import { lowerFirst } from "./invent-units";

/**
 * The report that goes with a register made with `recognition: "models"` and its office's own template: plain text, a
 * paragraph a line, every figure the tables' own. What no table holds (schools, products, inspections) agrees with itself.
 */
export function writeReport(register: GeneratedRegister): string {
  return [
    ...writeOpening(register),
    ...writeLeadership(register),
    ...writeResults(register),
    ...writeAwards(register),
    ...writeAssessment(register),
    ...writeClosing(register),
  ].join("\n\n");
}

function writeOpening({ office, template: { period } }: GeneratedRegister): readonly string[] {
  return [
    `BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” ${office.name.toUpperCase()}`,
    "BÁO CÁO",
    `Sơ kết thực hiện Phong trào thi đua “Dân vận khéo” giai đoạn ${period.from}-${period.to}`,
    `Thực hiện Kế hoạch số 09-KH/BCĐ ngày 04/8/${period.to} của Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” ${office.parent}, Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” ${office.name} báo cáo kết quả giai đoạn ${period.from}-${period.to} như sau:`,
  ];
}

function writeLeadership({ office, template: { period }, units }: GeneratedRegister): readonly string[] {
  const { rank, words } = office;
  return [
    "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
    "1- Quán triệt và ban hành văn bản",
    `${words.committee} ban hành Chỉ thị số 11-CT/${words.symbol} ngày 19/01/${period.from} về tăng cường công tác dân vận ở cơ sở; Quyết định số 174-QĐ/${words.symbol} ngày 26/7/${period.from + 1} về kiện toàn Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” của ${rank}. Hằng năm, Ban Chỉ đạo ${rank} ban hành kế hoạch riêng: ${listPlans(period)}.`,
    `Đến nay ${count(units.length)} đơn vị trực thuộc đã gửi danh sách đăng ký, công nhận và khen thưởng về Ban Chỉ đạo ${rank}. ${words.training}`,
    "2- Kiểm tra, giám sát",
    `Trong hai năm ${period.from}, ${period.from + 1}, Ban Chỉ đạo ${rank} đã kiểm tra 08 ${words.inspected}, gồm: ${listInspected(units, words.inspectedPrefix)}. Sau kiểm tra, các đơn vị đều có kế hoạch khắc phục hạn chế¹.`,
    `¹ Năm ${period.from}, năm ${period.from + 1} kiểm tra được 08 ${words.inspected}; không đơn vị nào phải kiểm điểm.`,
  ];
}

function writeResults({ office, template, counts: { fields } }: GeneratedRegister): readonly string[] {
  const { rank, words } = office;
  const { period } = template;
  const first = words.last.kind === "model" ? 0 : 2;
  const span = `từ năm ${period.from} đến năm ${period.to}`;
  const models = (row: number): string =>
    `${count(cell(fields, row, 0))} tập thể, ${count(cell(fields, row, 1))} cá nhân`;
  return [
    "II- KẾT QUẢ THỰC HIỆN",
    "1- Kết quả theo từng lĩnh vực",
    "* Lĩnh vực phát triển kinh tế:",
    `Cán bộ xuống từng thôn bàn với dân cách làm ăn, chọn cây, chọn con hợp với đất đồi và ruộng một vụ. ${words.products} Thông qua phong trào, ${span} đã có ${models(0)} điển hình trong phát triển kinh tế được các cấp công nhận.`,
    "* Lĩnh vực văn hóa - xã hội:",
    `Các trường vận động phụ huynh đưa con trở lại lớp sau mùa vụ, sửa sân chơi, làm thư viện. Đến năm ${period.to}, ${words.schools} ${upperFirst(span)} có ${models(1)} điển hình trong lĩnh vực văn hóa - xã hội được các cấp công nhận.`,
    "* Lĩnh vực quốc phòng - an ninh:",
    `Nhiều thôn duy trì tiếng kẻng an ninh, tổ liên gia tự phòng cháy; thanh niên lên đường nhập ngũ đủ chỉ tiêu. ${upperFirst(span)} đã có ${models(2)} điển hình trong lĩnh vực quốc phòng - an ninh được các cấp công nhận².`,
    "² Các điển hình được giới thiệu tại hội nghị giao ban khối nội chính hằng quý.",
    "* Lĩnh vực xây dựng hệ thống chính trị:",
    `Cấp ủy các cấp dành một buổi mỗi tháng nghe dân nói; đảng viên nhận phụ trách nhóm hộ và ghi việc vào sổ tay. ${upperFirst(span)} đã có ${models(3)} điển hình trong lĩnh vực xây dựng hệ thống chính trị được các cấp công nhận.`,
    "* Lĩnh vực xây dựng nông thôn mới:",
    `Nhân dân hiến đất mở đường, góp công làm mương, dựng lại nhà cho hộ nghèo. ${words.countryside} ${upperFirst(span)} đã có ${models(4)} điển hình trong xây dựng nông thôn mới được các cấp công nhận.`,
    words.last.heading,
    `${upperFirst(span)} có ${count(cell(fields, 5, first))} tập thể, ${count(cell(fields, 5, first + 1))} cá nhân ${words.last.after}`,
    "2- Đăng ký và nhân rộng mô hình",
    `Năm ${period.to}, toàn ${rank} đăng ký mới ${count(total(fields, 4))} mô hình của tập thể và ${count(total(fields, 5))} mô hình của cá nhân. Số mô hình tiêu biểu được nhân rộng là ${count(total(fields, 8))} mô hình của tập thể và ${count(total(fields, 9))} mô hình của cá nhân.`,
    `${upperFirst(span)} toàn ${rank} đã có ${count(total(fields, 0))} lượt tập thể, ${count(total(fields, 1))} lượt cá nhân điển hình “Dân vận khéo” được công nhận.`,
  ];
}

function writeAwards({ office, counts: { awards } }: GeneratedRegister): readonly string[] {
  const sentences = awards.cells.map((row, index) => {
    const year = awards.rowLabels[index] ?? "";
    const [all = 0, collective = 0, individual = 0] = row;
    const [ownCollective = 0, ownIndividual = 0] = row.slice(office.awards.unitsSign ? 5 : 3);
    if (all === 0) return `Năm ${year} chưa xét khen thưởng.`;
    return (
      `Năm ${year}, các cấp khen thưởng ${count(all)} tập thể, cá nhân, trong đó ${count(collective)} tập thể ` +
      `và ${count(individual)} cá nhân; riêng cấp ${office.rank} khen ${count(ownCollective)} tập thể, ${count(ownIndividual)} cá nhân.`
    );
  });
  return ["3- Khen thưởng", `${sentences.join(" ")} (Có biểu gửi kèm).`];
}

function writeAssessment({
  office: { rank, words },
  template: { period },
}: GeneratedRegister): readonly string[] {
  return [
    "III- ĐÁNH GIÁ CHUNG",
    "1- Ưu điểm",
    "Phong trào đi vào việc thật, gần với đời sống của nhân dân. Nơi nào cấp ủy làm trước, cán bộ gần dân thì việc khó cũng xong; nhiều cách làm hay được thôn bạn học theo.",
    "2- Hạn chế",
    `Một số đơn vị đăng ký mô hình còn chung chung, tên mô hình không nói rõ việc làm; báo cáo số liệu có nơi còn chậm và chưa khớp giữa danh sách với biểu tổng hợp. Qua kiểm tra 08 ${words.inspected}, Ban Chỉ đạo ${rank} đã nhắc nhở và hướng dẫn sửa ngay trong năm ${period.to}.`,
  ];
}

function writeClosing({ office }: GeneratedRegister): readonly string[] {
  return [
    "IV- NHIỆM VỤ THỜI GIAN TỚI",
    "1- Chọn việc cụ thể, vừa sức, có người phụ trách và có thời hạn; tên mô hình phải nói được làm gì, ở đâu, cho ai.",
    `2- Mỗi đơn vị cử một người theo dõi danh sách, đối chiếu số liệu trước khi gửi về Ban Chỉ đạo ${office.rank}.`,
    "3- Nhân rộng những cách làm đã có kết quả; biểu dương kịp thời người làm tốt, nhất là ở thôn xa, thôn khó.",
    "TM. BAN CHỈ ĐẠO",
    "",
  ];
}

/** A plan a year; one of the last year comes from its own days of February. */
function listPlans({ from, to }: Template["period"]): string {
  const plans = [`05-KH/BCĐ ngày 18/02/${from}`];
  if (to - from > 1) plans.push(`02-KH/BCĐ ngày 09/3/${from + 1}`);
  plans.push(`07-KH/BCĐ ngày 22/02/${to}`);
  return plans.map((plan) => `Kế hoạch số ${plan}`).join("; ");
}

function listInspected(units: readonly string[], prefix: string): string {
  return units
    .slice(1, 9)
    .map((unit) => `${prefix} ${lowerFirst(unit)}`)
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
