import * as z from "zod/mini";
import { templateSchema, type Template, type TemplateInput } from "../schema";
import { TRADE } from "../trade-knowledge";
import { chooseColumns } from "./choose-columns";

/** Titles of the movement for a cultured life: families and residential areas, registered, recognised and rewarded. */
export function culturalFamilyTemplate(): Template {
  return z.parse(templateSchema, CULTURAL_FAMILY);
}

const CULTURAL_FAMILY: TemplateInput = {
  schemaVersion: 1,
  id: "gia-dinh-van-hoa",
  name: "Xét tặng danh hiệu văn hóa",
  period: { from: 2023, to: 2025 },
  fields: [
    { id: "family", name: "Gia đình văn hóa", aliases: ["GĐVH", "Danh hiệu Gia đình văn hóa"] },
    {
      id: "area",
      name: "Thôn, tổ dân phố văn hóa",
      aliases: [
        "Thôn văn hóa",
        "Tổ dân phố văn hóa",
        "Làng văn hóa",
        "Bản văn hóa",
        "Ấp văn hóa",
        "Khu dân cư văn hóa",
        "KDC văn hóa",
      ],
    },
    {
      id: "commune-title",
      name: "Xã, phường, thị trấn tiêu biểu",
      aliases: ["Xã tiêu biểu", "Phường tiêu biểu", "Thị trấn tiêu biểu", "Xã, phường tiêu biểu"],
    },
  ],
  kinds: [
    { id: "first", name: "Xét lần đầu", aliases: ["Lần đầu", "Công nhận lần đầu", "Mới"] },
    { id: "again", name: "Xét lại", aliases: ["Công nhận lại", "Giữ vững danh hiệu", "Giữ vững"] },
  ],
  subjects: [
    { id: "household", name: "Hộ gia đình", aliases: ["Hộ", "Gia đình"] },
    { id: "collective", name: "Tập thể", aliases: ["TT", "Thôn, tổ dân phố", "Cộng đồng dân cư"] },
  ],
  levels: TRADE.levels.filter(({ id }) => ["commune", "district", "province"].includes(id)),
  columns: chooseColumns([
    { id: "unit", header: "Xã, phường", aliases: ["Xã", "Phường", "Tên xã, phường"] },
    { id: "field", header: "Danh hiệu", aliases: ["Danh hiệu đăng ký", "Danh hiệu văn hóa"] },
    { id: "kind", header: "Lần xét", aliases: ["Hình thức xét", "Xét lần đầu/xét lại"], required: false },
    { id: "subject", required: false },
    {
      id: "name",
      header: "Tên hộ, tập thể",
      aliases: ["Họ tên chủ hộ", "Họ và tên chủ hộ", "Chủ hộ", "Tên thôn, tổ dân phố"],
    },
    { id: "address", header: "Thôn, tổ dân phố" },
    { id: "yearRegistered" },
    { id: "yearRecognised" },
    { id: "levelRecognised" },
    { id: "yearAwarded" },
    { id: "levelAwarded" },
    { id: "awardForm" },
    { id: "decision" },
  ]),
  measures: [
    {
      id: "registered",
      name: "Đăng ký danh hiệu",
      labels: ["Số đăng ký", "Đăng ký"],
      yearColumn: "yearRegistered",
    },
    {
      id: "recognised",
      name: "Được công nhận",
      labels: ["Được công nhận", "Công nhận", "Đạt danh hiệu"],
      yearColumn: "yearRecognised",
    },
    ...TRADE.measures.filter(({ id }) => id === "awarded"),
  ],
  tables: [
    {
      id: "fields",
      sheetName: "Biểu danh hiệu",
      title: ["BIỂU TỔNG HỢP", "XÉT TẶNG DANH HIỆU VĂN HÓA {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Danh hiệu",
      rows: "field",
      columns: [
        { label: "Đăng ký {period}", filter: { measure: "registered" } },
        {
          label: "Được công nhận {period}",
          filter: { measure: "recognised" },
          children: [{ label: "Tổng số" }, { label: "{name}", each: "kind" }],
        },
        { label: "Được khen thưởng {period}", filter: { measure: "awarded" } },
      ],
      totalRow: "TỔNG CỘNG",
    },
    {
      id: "units",
      sheetName: "Biểu xã, phường",
      title: ["BIỂU TỔNG HỢP", "DANH HIỆU VĂN HÓA THEO XÃ, PHƯỜNG {PERIOD}"],
      ordinalHeader: "STT",
      rowHeader: "Xã, phường",
      rows: "unit",
      columns: [
        { label: "Số đăng ký", filter: { measure: "registered" } },
        {
          label: "Được công nhận",
          filter: { measure: "recognised" },
          children: [{ label: "Tổng số" }, { label: "{name}", each: "field" }],
        },
      ],
      totalRow: "TỔNG CỘNG",
    },
  ],
  relations: [
    { id: "recognised-within-registered", part: { measure: "recognised" }, whole: { measure: "registered" } },
  ],
  rewards: TRADE.rewards,
  honours: TRADE.honours,
  emptyWords: TRADE.emptyWords,
};
