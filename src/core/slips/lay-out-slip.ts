import { namePeriod } from "../tables/periods";
import type { Template } from "../template/schema";
import { layOutFindings } from "./lay-out-findings";
import { HD36 } from "./letterhead-hd36";
import { ND30 } from "./letterhead-nd30";
import { p, run } from "./paper-parts";
import type { Block, Paper } from "../model/paper";
import { countFindings, type Office, type Slip, type SlipLayout } from "./slip";

/** A return slip as a document in the form that offices of the state or of the Party prescribe. */
export function layOutSlip(slip: Slip, template: Template, office: Office, layout: SlipLayout): Paper {
  const form = layout === "nd30" ? ND30 : HD36;
  const { size } = form;
  const about = [
    "Kết quả kiểm tra số liệu",
    `${lowerFirst(template.name)}, ${namePeriod(template.period)}`,
  ] as const;
  const body = (text: string, keepNext = false): Block =>
    p([run(text, { size })], { align: "both", indent: 12.7, before: 3, after: 3, keepNext });
  return {
    margins: form.margins,
    size,
    blocks: [
      ...form.head(office, about),
      p([run(`Kính gửi: ${slip.unit ?? COMPILER}`, { size })], { align: "center", before: 6, after: 8 }),
      body(`${opening(slip)} ${countItems(slip)}`),
      body(`${request(slip)} trước ${writeDeadline(office.deadline)}`, true),
      layOutFindings(slip.items, 210 - form.margins.left - form.margins.right),
      body(CLOSING),
      p([]),
      ...form.foot(office),
    ],
  };
}

const COMPILER = "Người lập biểu tổng hợp và báo cáo";

const CLOSING =
  "Chỗ nào đã ghi đúng so với hồ sơ gốc, đề nghị giữ nguyên và cho biết lý do để thống nhất số liệu./.";

function opening({ unit, workbook }: Slip): string {
  return unit === null
    ? `Qua kiểm tra “${workbook}”, phần biểu tổng hợp, báo cáo và các mục không thuộc riêng đơn vị nào`
    : `Qua kiểm tra “${workbook}”, phần số liệu của ${unit}`;
}

function countItems({ items }: Slip): string {
  const count = (severity: string): number =>
    countFindings(items.filter((item) => item.severity === severity));
  const kinds = [
    [count("error"), "lỗi phải sửa"],
    [count("warning"), "cảnh báo"],
    [count("note"), "lưu ý"],
  ] as const;
  const parts = kinds.filter(([number]) => number > 0).map(([number, name]) => `${two(number)} ${name}`);
  return `có ${two(countFindings(items))} chỗ cần xem lại: ${parts.join(", ")}.`;
}

function request({ unit }: Slip): string {
  const who = unit === null ? "Đề nghị" : "Đề nghị đơn vị";
  return `${who} đối chiếu với hồ sơ gốc, sửa theo bảng dưới đây và gửi lại`;
}

/** Official papers write one-digit numbers with a zero before them. */
function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function writeDeadline(date: string | undefined): string {
  return date === undefined ? "ngày …… tháng …… năm ………" : `ngày ${date}.`;
}

function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text;
}
