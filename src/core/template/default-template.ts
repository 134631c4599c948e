import { templateSchema, type Template, type TemplateInput } from "./schema";
import * as z from "zod/mini";
import { TRADE } from "./trade-knowledge";

/** "Dân vận khéo" 2020–2022 at a district, with the two annex tables of such a report and units × fields. */
export function defaultTemplate(): Template {
  return z.parse(templateSchema, DAN_VAN_KHEO);
}

const SUBJECTS = [
  { label: "Tập thể", filter: { subject: "collective" } },
  { label: "Cá nhân", filter: { subject: "individual" } },
];

const KINDS = [
  { label: "Mô hình", filter: { kind: "model" }, children: SUBJECTS },
  { label: "Nội dung, việc làm", filter: { kind: "task" }, children: SUBJECTS },
];

const DAN_VAN_KHEO: TemplateInput = {
  schemaVersion: 1,
  id: "dan-van-kheo",
  name: "Phong trào thi đua “Dân vận khéo”",
  period: { from: 2020, to: 2022 },
  fields: [
    ...TRADE.fields.slice(0, -1),
    {
      id: "waste",
      name: "Mô hình “Dân vận khéo” trong thực hiện phong trào chung tay xử lý rác thải và chống rác thải nhựa",
      aliases: [
        "Chung tay xử lý rác thải và chống rác thải nhựa",
        "Xử lý rác thải và chống rác thải nhựa",
        "Chung tay xử lý rác thải",
        "Rác thải nhựa",
        "Rác thải",
      ],
    },
    ...TRADE.fields.slice(-1),
  ],
  kinds: TRADE.kinds,
  subjects: TRADE.subjects,
  levels: [
    { id: "base", name: "Cơ sở", aliases: ["Cấp cơ sở", "Xã", "Cấp xã"] },
    { id: "district", name: "Huyện", aliases: ["Cấp huyện"] },
    { id: "province", name: "Tỉnh", aliases: ["Cấp tỉnh"] },
  ],
  columns: TRADE.columns,
  measures: TRADE.measures,
  tables: [
    {
      id: "awards",
      sheetName: "Biểu khen thưởng",
      title: [
        "BIỂU TỔNG HỢP",
        "CÔNG TÁC THI ĐUA KHEN THƯỞNG THỰC HIỆN PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO”",
        "GIAI ĐOẠN {from} - {to}",
      ],
      ordinalHeader: "STT",
      rowHeader: "Năm",
      rows: "year",
      columns: [
        {
          label: "Khen thưởng giai đoạn {from} - {to}",
          filter: { measure: "awarded" },
          children: [
            { label: "Tổng số" },
            ...SUBJECTS,
            {
              label: "Cấp khen",
              children: [
                { label: "Cơ sở", filter: { level: "base" }, children: SUBJECTS },
                { label: "Cấp huyện", filter: { level: "district" }, children: SUBJECTS },
                { label: "Cấp tỉnh", filter: { level: "province" }, children: SUBJECTS },
              ],
            },
          ],
        },
      ],
      totalRow: null,
      chart: { title: "Khen thưởng theo năm" },
    },
    {
      id: "fields",
      sheetName: "Biểu lĩnh vực",
      title: ["BIỂU TỔNG HỢP", "TỔNG HỢP SỐ LIỆU “DÂN VẬN KHÉO” GIAI ĐOẠN {from}-{to}"],
      ordinalHeader: "Số TT",
      rowHeader: "Lĩnh vực",
      rows: "field",
      columns: [
        {
          label: "Tổng số mô hình, nội dung, việc làm “Dân vận khéo” giai đoạn {from} - {to}",
          filter: { measure: "registered" },
          children: KINDS,
        },
        { label: "Số đăng ký mới năm {to}", filter: { measure: "new", year: "last" }, children: KINDS },
        {
          label: "Số mô hình DVK tiêu biểu được nhân rộng",
          filter: { measure: "replicated", kind: "model" },
          children: SUBJECTS,
        },
      ],
      totalRow: "TỔNG CỘNG",
      chart: { title: "Mô hình, nội dung, việc làm theo lĩnh vực" },
    },
    {
      id: "units",
      sheetName: "Biểu đơn vị",
      title: [
        "BIỂU TỔNG HỢP",
        "SỐ MÔ HÌNH, NỘI DUNG, VIỆC LÀM “DÂN VẬN KHÉO” THEO ĐƠN VỊ GIAI ĐOẠN {from}-{to}",
      ],
      ordinalHeader: "STT",
      rowHeader: "Đơn vị",
      rows: "unit",
      columns: [
        { label: "Tổng số", filter: { measure: "registered" } },
        {
          label: "Lĩnh vực",
          filter: { measure: "registered" },
          children: [{ label: "{name}", each: "field" }],
        },
      ],
      totalRow: "TỔNG CỘNG",
    },
  ],
  relations: TRADE.relations,
  rewards: TRADE.rewards,
  honours: TRADE.honours,
  emptyWords: TRADE.emptyWords,
};
