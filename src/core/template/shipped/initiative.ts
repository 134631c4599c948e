import * as z from "zod/mini";
import { templateSchema, type Template, type TemplateInput } from "../schema";
import { TRADE } from "../trade-knowledge";
import { chooseColumns } from "./choose-columns";

/** Initiatives (sáng kiến): submitted, recognised by level, applied elsewhere, rewarded. */
export function initiativeTemplate(): Template {
  return z.parse(templateSchema, INITIATIVE);
}

const INITIATIVE: TemplateInput = {
  schemaVersion: 1,
  id: "sang-kien",
  name: "Phong trào thi đua lao động sáng tạo, sáng kiến",
  period: { from: 2023, to: 2025 },
  fields: [
    { id: "education", name: "Giáo dục", aliases: ["Giáo dục và đào tạo", "GD&ĐT", "GDĐT"] },
    { id: "health", name: "Y tế", aliases: ["Y tế - dân số", "Y tế, dân số"] },
    {
      id: "administration",
      name: "Cải cách hành chính",
      aliases: ["CCHC", "Hành chính", "Quản lý nhà nước"],
    },
    {
      id: "digital",
      name: "Công nghệ thông tin, chuyển đổi số",
      aliases: ["Chuyển đổi số", "Công nghệ thông tin", "CNTT", "CĐS"],
    },
    { id: "agriculture", name: "Nông nghiệp", aliases: ["Nông, lâm nghiệp", "Nông nghiệp và môi trường"] },
    { id: "other", name: "Lĩnh vực khác", aliases: ["Khác", "Các lĩnh vực khác"] },
  ],
  kinds: [
    { id: "technical", name: "Giải pháp kỹ thuật", aliases: ["Kỹ thuật", "GPKT"] },
    { id: "management", name: "Giải pháp quản lý", aliases: ["Quản lý", "GPQL"] },
    { id: "operation", name: "Giải pháp tác nghiệp", aliases: ["Tác nghiệp", "GPTN"] },
    {
      id: "application",
      name: "Giải pháp ứng dụng tiến bộ kỹ thuật",
      aliases: ["Ứng dụng tiến bộ kỹ thuật", "Ứng dụng TBKT", "Ứng dụng"],
    },
  ],
  subjects: [
    { id: "collective", name: "Nhóm tác giả", aliases: ["Nhóm", "Đồng tác giả", "Tập thể", "TT"] },
    { id: "individual", name: "Tác giả", aliases: ["Một tác giả", "Cá nhân", "CN"] },
  ],
  levels: TRADE.levels.filter(({ id }) => ["base", "province", "ministry", "central"].includes(id)),
  columns: chooseColumns([
    { id: "unit" },
    {
      id: "title",
      header: "Tên sáng kiến",
      aliases: ["Tên giải pháp", "Sáng kiến", "Tên đề tài, sáng kiến"],
    },
    { id: "kind", header: "Loại giải pháp", aliases: ["Loại sáng kiến"], required: false },
    { id: "subject", header: "Đối tượng", required: false },
    { id: "name", header: "Tác giả", aliases: ["Họ tên tác giả", "Tác giả, đồng tác giả"] },
    { id: "position" },
    { id: "field", aliases: ["Lĩnh vực áp dụng"] },
    { id: "yearRegistered", aliases: ["Năm đề nghị", "Năm nộp"] },
    { id: "yearRecognised" },
    { id: "levelRecognised", aliases: ["Phạm vi ảnh hưởng"] },
    { id: "replicated", header: "Được nhân rộng", aliases: ["Đã áp dụng rộng rãi", "Áp dụng, nhân rộng"] },
    { id: "yearAwarded" },
    { id: "levelAwarded" },
    { id: "awardForm" },
    { id: "decision" },
  ]),
  measures: [
    {
      id: "registered",
      name: "Sáng kiến",
      labels: ["Tổng số sáng kiến", "Số sáng kiến", "Sáng kiến", "Đăng ký", "Đề nghị"],
      yearColumn: "yearRegistered",
    },
    ...TRADE.measures.filter(({ id }) => ["recognised", "awarded"].includes(id)),
    {
      id: "replicated",
      name: "Được nhân rộng",
      labels: ["Được nhân rộng", "Nhân rộng", "Áp dụng"],
      yearColumn: "yearRegistered",
      flags: ["replicated"],
    },
  ],
  tables: [
    {
      id: "fields",
      sheetName: "Biểu sáng kiến",
      title: ["BIỂU TỔNG HỢP", "SÁNG KIẾN THEO LĨNH VỰC {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Lĩnh vực",
      rows: "field",
      columns: [
        {
          label: "Tổng số sáng kiến {period}",
          filter: { measure: "registered" },
          children: [{ label: "Tổng số" }, { label: "{name}", each: "kind" }],
        },
        {
          label: "Được công nhận {period}",
          filter: { measure: "recognised" },
          children: [{ label: "Tổng số" }, { label: "{name}", each: "level" }],
        },
        { label: "Được nhân rộng", filter: { measure: "replicated" } },
      ],
      totalRow: "TỔNG CỘNG",
      chart: { title: "Sáng kiến theo lĩnh vực" },
    },
    {
      id: "units",
      sheetName: "Biểu đơn vị",
      title: ["BIỂU TỔNG HỢP", "SÁNG KIẾN THEO ĐƠN VỊ {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Đơn vị",
      rows: "unit",
      columns: [
        { label: "Tổng số sáng kiến", filter: { measure: "registered" } },
        { label: "Được công nhận", filter: { measure: "recognised" } },
        { label: "Được khen thưởng", filter: { measure: "awarded" } },
      ],
      totalRow: "TỔNG CỘNG",
    },
  ],
  relations: [
    { id: "recognised-within-registered", part: { measure: "recognised" }, whole: { measure: "registered" } },
    { id: "replicated-within-registered", part: { measure: "replicated" }, whole: { measure: "registered" } },
  ],
  rewards: TRADE.rewards,
  honours: TRADE.honours,
  emptyWords: [...TRADE.emptyWords, "sáng kiến", "giải pháp", "biện pháp", "nâng cao", "chất lượng"],
};
