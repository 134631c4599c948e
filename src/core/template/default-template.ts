import { templateSchema, type Template, type TemplateInput } from "./schema";
import * as z from "zod/mini";

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
    {
      id: "economy",
      name: "Phát triển kinh tế",
      aliases: ["Kinh tế", "Phát triển kinh tế - xã hội", "Lĩnh vực kinh tế", "KT"],
    },
    {
      id: "culture",
      name: "Văn hóa - xã hội",
      aliases: ["Văn hóa xã hội", "Văn hóa, xã hội", "VH-XH", "VHXH"],
    },
    {
      id: "defence",
      name: "Quốc phòng - an ninh",
      aliases: ["Quốc phòng an ninh", "Quốc phòng, an ninh", "An ninh quốc phòng", "QP-AN", "QPAN"],
    },
    {
      id: "politics",
      name: "Xây dựng hệ thống chính trị",
      aliases: [
        "Xây dựng Đảng và hệ thống chính trị",
        "Xây dựng Đảng, hệ thống chính trị",
        "Hệ thống chính trị",
        "Xây dựng Đảng",
        "HTCT",
        "XD HTCT",
      ],
    },
    {
      id: "countryside",
      name: "Xây dựng nông thôn mới",
      aliases: ["Nông thôn mới", "NTM", "XD NTM", "XDNTM"],
    },
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
    { id: "other", name: "Lĩnh vực khác", aliases: ["Khác", "Các lĩnh vực khác"] },
  ],
  kinds: [
    { id: "model", name: "Mô hình", aliases: ["MH", "Mô hình DVK"] },
    {
      id: "task",
      name: "Nội dung, việc làm",
      aliases: ["Nội dung việc làm", "Nội dung", "Việc làm", "ND, VL", "NDVL"],
    },
  ],
  subjects: [
    { id: "collective", name: "Tập thể", aliases: ["TT", "Tập thế", "Tập thể (TT)"] },
    { id: "individual", name: "Cá nhân", aliases: ["CN", "Cá nhân (CN)"] },
  ],
  levels: [
    { id: "base", name: "Cơ sở", aliases: ["Cấp cơ sở", "Xã", "Cấp xã"] },
    { id: "district", name: "Huyện", aliases: ["Cấp huyện"] },
    { id: "province", name: "Tỉnh", aliases: ["Cấp tỉnh"] },
  ],
  columns: [
    {
      id: "unit",
      header: "Đơn vị",
      aliases: ["Tên đơn vị", "Đơn vị đăng ký", "Cơ quan, đơn vị", "Đơn vị báo cáo", "Địa phương, đơn vị"],
      required: true,
      holds: "unit",
    },
    {
      id: "kind",
      header: "Loại",
      aliases: ["Loại hình", "Phân loại", "Mô hình/Nội dung, việc làm", "Loại mô hình"],
      required: true,
      holds: "category",
    },
    {
      id: "title",
      header: "Tên mô hình, nội dung",
      aliases: [
        "Tên mô hình",
        "Tên mô hình, nội dung, việc làm",
        "Tên mô hình/nội dung",
        "Mô hình, nội dung đăng ký",
        "Tên mô hình, điển hình",
        "Nội dung đăng ký",
      ],
      required: true,
      holds: "text",
    },
    {
      id: "subject",
      header: "Đối tượng",
      aliases: ["Tập thể/Cá nhân", "Tập thể, cá nhân", "Đối tượng (TT/CN)", "Đối tượng đăng ký"],
      required: true,
      holds: "category",
    },
    {
      id: "name",
      header: "Tên tập thể, cá nhân",
      aliases: [
        "Họ và tên",
        "Tên tập thể/cá nhân",
        "Tập thể, cá nhân thực hiện",
        "Tên tập thể, cá nhân đăng ký",
        "Tác giả",
      ],
      required: true,
      holds: "text",
    },
    { id: "position", header: "Chức vụ", aliases: ["Chức vụ, đơn vị công tác", "Chức danh"], holds: "text" },
    { id: "address", header: "Địa chỉ", aliases: ["Nơi ở", "Địa bàn", "Thôn, tổ dân phố"], holds: "text" },
    {
      id: "field",
      header: "Lĩnh vực",
      aliases: ["Thuộc lĩnh vực", "Lĩnh vực đăng ký", "Nhóm lĩnh vực"],
      required: true,
      holds: "category",
    },
    {
      id: "yearRegistered",
      header: "Năm đăng ký",
      aliases: ["Năm ĐK", "Đăng ký năm"],
      required: true,
      holds: "year",
    },
    {
      id: "isNew",
      header: "Đăng ký mới",
      aliases: ["ĐK mới", "Mới đăng ký", "Là đăng ký mới"],
      holds: "flag",
    },
    {
      id: "yearRecognised",
      header: "Năm công nhận",
      aliases: ["Công nhận năm", "Năm được công nhận", "Năm CN"],
      holds: "year",
    },
    {
      id: "levelRecognised",
      header: "Cấp công nhận",
      aliases: ["Cấp CN"],
      requiredWith: "yearRecognised",
      holds: "category",
    },
    {
      id: "replicated",
      header: "Tiêu biểu được nhân rộng",
      aliases: ["Nhân rộng", "Được nhân rộng", "Tiêu biểu nhân rộng", "Mô hình được nhân rộng"],
      holds: "flag",
    },
    {
      id: "yearAwarded",
      header: "Năm khen",
      aliases: ["Năm khen thưởng", "Khen thưởng năm", "Năm được khen"],
      holds: "year",
    },
    {
      id: "levelAwarded",
      header: "Cấp khen",
      aliases: ["Cấp khen thưởng", "Cấp ra quyết định khen"],
      requiredWith: "yearAwarded",
      holds: "category",
    },
    {
      id: "awardForm",
      header: "Hình thức khen",
      aliases: ["Hình thức khen thưởng", "Hình thức"],
      requiredWith: "yearAwarded",
      holds: "text",
    },
    {
      id: "decision",
      header: "Số quyết định",
      aliases: ["Quyết định số", "Số QĐ", "Quyết định khen thưởng"],
      requiredWith: "yearAwarded",
      holds: "text",
    },
  ],
  measures: [
    {
      id: "registered",
      name: "Mô hình, nội dung, việc làm",
      labels: [
        "Tổng số mô hình, nội dung, việc làm",
        "Tổng số mô hình",
        "Số mô hình",
        "Mô hình, nội dung, việc làm",
        "Đăng ký",
      ],
      yearColumn: "yearRegistered",
    },
    {
      id: "new",
      name: "Đăng ký mới",
      labels: ["Số đăng ký mới", "Đăng ký mới"],
      yearColumn: "yearRegistered",
      flags: ["isNew"],
    },
    {
      id: "recognised",
      name: "Công nhận",
      labels: ["Được công nhận", "Công nhận"],
      yearColumn: "yearRecognised",
    },
    {
      id: "replicated",
      name: "Tiêu biểu được nhân rộng",
      labels: [
        "Số mô hình DVK tiêu biểu được nhân rộng",
        "Tiêu biểu được nhân rộng",
        "Được nhân rộng",
        "Nhân rộng",
      ],
      yearColumn: "yearRegistered",
      flags: ["replicated"],
    },
    {
      id: "awarded",
      name: "Khen thưởng",
      labels: ["Khen thưởng", "Cấp khen", "Được khen", "Giấy khen", "Bằng khen", "Khen"],
      yearColumn: "yearAwarded",
      filled: ["levelAwarded"],
    },
  ],
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
  relations: [
    { id: "new-within-registered", part: { measure: "new" }, whole: { measure: "registered" } },
    {
      id: "replicated-within-models",
      part: { measure: "replicated", kind: "model" },
      whole: { measure: "registered", kind: "model" },
      otherWhole: { measure: "registered" },
    },
    { id: "awarded-within-recognised", part: { measure: "awarded" }, whole: { measure: "recognised" } },
  ],
  rewards: [
    "Giấy khen",
    "Bằng khen",
    "Huân chương",
    "Huy chương",
    "Kỷ niệm chương",
    "Biểu dương",
    "Thư khen",
  ],
  honours: [
    "Lao động tiên tiến",
    "Chiến sĩ thi đua",
    "Tập thể lao động xuất sắc",
    "Tập thể lao động tiên tiến",
    "Cờ thi đua",
    "Gia đình văn hóa",
    "Đơn vị quyết thắng",
    "Chiến sĩ tiên tiến",
  ],
  emptyWords: [
    "mô hình",
    "nội dung",
    "việc làm",
    "dân vận khéo",
    "thực hiện",
    "tốt",
    "công tác",
    "phong trào",
    "tham gia",
    "hiệu quả",
    "có",
    "các",
    "về",
    "trong",
    "và",
    "xây dựng",
    "điển hình",
    "tiêu biểu",
    "thi đua",
    "làm",
  ],
};
