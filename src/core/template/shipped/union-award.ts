import * as z from "zod/mini";
import { templateSchema, type Template, type TemplateInput } from "../schema";
import { TRADE } from "../trade-knowledge";
import { chooseColumns } from "./choose-columns";

/** Rewards of a trade union (khen thưởng công đoàn): one entry a reward, by level, occasion and campaign. */
export function unionAwardTemplate(): Template {
  return z.parse(templateSchema, UNION_AWARD);
}

const SUBJECTS = [
  { label: "Tập thể", filter: { subject: "collective" } },
  { label: "Cá nhân", filter: { subject: "individual" } },
];

const UNION_AWARD: TemplateInput = {
  schemaVersion: 1,
  id: "khen-thuong-cong-doan",
  name: "Khen thưởng công đoàn",
  period: { from: 2023, to: 2025 },
  fields: [
    { id: "work", name: "Lao động giỏi, lao động sáng tạo", aliases: ["Lao động giỏi", "Lao động sáng tạo"] },
    {
      id: "women",
      name: "Giỏi việc nước, đảm việc nhà",
      aliases: ["Giỏi việc nước đảm việc nhà", "GVN, ĐVN", "Nữ công"],
    },
    { id: "safety", name: "An toàn, vệ sinh lao động", aliases: ["An toàn vệ sinh lao động", "ATVSLĐ"] },
    {
      id: "organisation",
      name: "Xây dựng tổ chức công đoàn",
      aliases: ["Xây dựng công đoàn vững mạnh", "Hoạt động công đoàn", "Xây dựng CĐCS vững mạnh"],
    },
    { id: "other", name: "Chuyên đề khác", aliases: ["Khác", "Phong trào khác"] },
  ],
  kinds: [
    { id: "regular", name: "Toàn diện", aliases: ["Thường xuyên", "Hằng năm", "Tổng kết năm"] },
    { id: "special", name: "Chuyên đề", aliases: ["Theo chuyên đề", "Sơ kết chuyên đề"] },
    { id: "sudden", name: "Đột xuất", aliases: ["Thành tích đột xuất"] },
  ],
  subjects: TRADE.subjects,
  levels: [
    { id: "base", name: "Công đoàn cơ sở", aliases: ["CĐCS", "Cơ sở", "Cấp cơ sở"] },
    {
      id: "upper",
      name: "Công đoàn cấp trên trực tiếp cơ sở",
      aliases: [
        "Công đoàn cấp trên cơ sở",
        "Cấp trên trực tiếp cơ sở",
        "CĐ cấp trên cơ sở",
        "Công đoàn ngành",
      ],
    },
    {
      id: "province",
      name: "Liên đoàn Lao động tỉnh",
      aliases: ["LĐLĐ tỉnh", "Tỉnh", "Cấp tỉnh", "Liên đoàn Lao động thành phố", "LĐLĐ thành phố"],
    },
    {
      id: "central",
      name: "Tổng Liên đoàn Lao động Việt Nam",
      aliases: ["Tổng Liên đoàn", "TLĐ", "Trung ương", "TW"],
    },
  ],
  columns: chooseColumns([
    { id: "unit", header: "Công đoàn cơ sở", aliases: ["CĐCS", "Tên CĐCS", "Công đoàn"] },
    { id: "subject" },
    { id: "name", aliases: ["Tập thể, cá nhân được khen", "Họ tên, tên tập thể"] },
    { id: "position" },
    {
      id: "kind",
      header: "Loại khen thưởng",
      aliases: ["Loại hình khen thưởng", "Dịp khen"],
      required: false,
    },
    { id: "field", header: "Phong trào", aliases: ["Phong trào thi đua", "Chuyên đề", "Nội dung khen"] },
    { id: "yearAwarded", required: true },
    { id: "levelAwarded", aliases: ["Cấp công đoàn khen"], required: true },
    { id: "awardForm" },
    { id: "decision" },
  ]),
  measures: TRADE.measures.filter(({ id }) => id === "awarded"),
  tables: [
    {
      id: "awards",
      sheetName: "Biểu khen thưởng",
      title: ["BIỂU TỔNG HỢP", "KHEN THƯỞNG CÔNG ĐOÀN {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Năm",
      rows: "year",
      columns: [
        {
          label: "Khen thưởng {period}",
          filter: { measure: "awarded" },
          children: [
            { label: "Tổng số" },
            ...SUBJECTS,
            {
              label: "Cấp khen",
              children: [{ label: "{name}", each: "level", children: SUBJECTS }],
            },
          ],
        },
      ],
      totalRow: "TỔNG CỘNG",
      chart: { title: "Khen thưởng theo năm" },
    },
    {
      id: "fields",
      sheetName: "Biểu phong trào",
      title: ["BIỂU TỔNG HỢP", "KHEN THƯỞNG CÔNG ĐOÀN THEO PHONG TRÀO {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Phong trào",
      rows: "field",
      columns: [
        {
          label: "Khen thưởng {period}",
          filter: { measure: "awarded" },
          children: [{ label: "Tổng số" }, { label: "{name}", each: "kind" }, ...SUBJECTS],
        },
      ],
      totalRow: "TỔNG CỘNG",
    },
    {
      id: "units",
      sheetName: "Biểu công đoàn cơ sở",
      title: ["BIỂU TỔNG HỢP", "KHEN THƯỞNG THEO CÔNG ĐOÀN CƠ SỞ {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Công đoàn cơ sở",
      rows: "unit",
      columns: [
        {
          label: "Khen thưởng",
          filter: { measure: "awarded" },
          children: [{ label: "Tổng số" }, ...SUBJECTS],
        },
      ],
      totalRow: "TỔNG CỘNG",
    },
  ],
  rewards: TRADE.rewards,
  honours: TRADE.honours,
  emptyWords: TRADE.emptyWords,
};
