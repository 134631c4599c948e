import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, write } from "@e965/xlsx";
import type { Report } from "../../src/core/model/report";
import { runKhop } from "./run-khop";

type Row = readonly (string | number)[];

/** An invented register of one movement, and what its built sheets are to say, counted here. */
interface Movement {
  readonly template: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly expected: Readonly<Record<string, readonly Row[]>>;
}

const count = (rows: readonly Row[], ...tests: readonly (readonly [number, string | number])[]): number =>
  rows.filter((row) => tests.every(([column, value]) => row[column] === value)).length;

/** Rows with a year in this column. */
const dated = (rows: readonly Row[], column: number): readonly Row[] =>
  rows.filter((row) => row[column] !== "");

const FAMILIES: readonly Row[] = [
  ["Xã Đồng Vàng", "Gia đình văn hóa", "Lần đầu", "Hộ", "Giàng Seo Vư", "Thôn 1", 2023, 2023, "Xã", "", ""],
  ["Xã Đồng Vàng", "GĐVH", "Công nhận lại", "Hộ", "Sùng Thị Mỷ", "Thôn 1", 2023, 2023, "Xã", 2024, "Xã"],
  ["Xã Đồng Vàng", "Gia đình văn hóa", "Lần đầu", "Hộ", "Lù A Phớn", "Thôn 2", 2024, "", "", "", ""],
  ["Phường Núi Xanh", "Gia đình văn hóa", "Xét lại", "Hộ", "Tống Kim Đào", "Tổ 3", 2025, 2025, "Xã", "", ""],
  [
    "Phường Núi Xanh",
    "Tổ dân phố văn hóa",
    "Lần đầu",
    "Tập thể",
    "Tổ 3",
    "Tổ 3",
    2024,
    2024,
    "Huyện",
    2025,
    "Huyện",
  ],
  ["Phường Núi Xanh", "Phường tiêu biểu", "Lần đầu", "Tập thể", "Núi Xanh", "", 2025, 2025, "Tỉnh", "", ""],
];

const INITIATIVES: readonly Row[] = [
  [
    "Trường Sao Mai",
    "Vườn chữ số ngoài trời",
    "Giải pháp tác nghiệp",
    "Giáo dục",
    "Cá nhân",
    "Kiều Thị Sim",
    2023,
    2023,
    "Cơ sở",
    "x",
    "",
    "",
  ],
  [
    "Trường Sao Mai",
    "Sổ đầu bài điện tử nội trú",
    "Giải pháp quản lý",
    "CNTT",
    "Tập thể",
    "Tổ Toán",
    2024,
    2025,
    "Tỉnh",
    "x",
    2025,
    "Tỉnh",
  ],
  [
    "Trạm Y tế Bến Đò",
    "Lịch tiêm nhắc theo xóm",
    "Giải pháp quản lý",
    "Y tế",
    "Cá nhân",
    "Thào Mí Pó",
    2024,
    2024,
    "Cơ sở",
    "",
    "",
    "",
  ],
  [
    "Trạm Y tế Bến Đò",
    "Khay thuốc chia ngày",
    "Giải pháp kỹ thuật",
    "Y tế",
    "Cá nhân",
    "Lã Văn Sậu",
    2025,
    "",
    "",
    "",
    "",
    "",
  ],
  [
    "UBND xã Cầu Gỗ",
    "Hẹn giờ trả kết quả qua loa",
    "Giải pháp quản lý",
    "CCHC",
    "Tập thể",
    "Bộ phận Một cửa",
    2025,
    2025,
    "Cơ sở",
    "",
    "",
    "",
  ],
];

const UNION: readonly Row[] = [
  [
    "CĐCS Nhà máy Giấy",
    "Cá nhân",
    "Hoàng Thị Nhụy",
    "Toàn diện",
    "Lao động giỏi",
    2023,
    "CĐCS",
    "Giấy khen",
    "01/QĐ",
  ],
  [
    "CĐCS Nhà máy Giấy",
    "Tập thể",
    "Tổ công đoàn Lò hơi",
    "Chuyên đề",
    "ATVSLĐ",
    2024,
    "LĐLĐ tỉnh",
    "Bằng khen",
    "07/QĐ",
  ],
  [
    "CĐCS Trường Sao Mai",
    "Cá nhân",
    "Nông Văn Thỏi",
    "Đột xuất",
    "Hoạt động công đoàn",
    2024,
    "CĐCS",
    "Giấy khen",
    "12/QĐ",
  ],
  [
    "CĐCS Trường Sao Mai",
    "Cá nhân",
    "Kiều Thị Sim",
    "Toàn diện",
    "Nữ công",
    2025,
    "Tổng Liên đoàn",
    "Bằng khen",
    "90/QĐ",
  ],
  [
    "CĐCS Trường Sao Mai",
    "Tập thể",
    "Tổ nữ công",
    "Chuyên đề",
    "Nữ công",
    2025,
    "LĐLĐ tỉnh",
    "Bằng khen",
    "33/QĐ",
  ],
];

const families = (...tests: readonly (readonly [number, string | number])[]) => count(FAMILIES, ...tests);

const MOVEMENTS: readonly Movement[] = [
  {
    template: "gia-dinh-van-hoa",
    header: [
      "Xã, phường",
      "Danh hiệu",
      "Lần xét",
      "Đối tượng",
      "Họ tên chủ hộ",
      "Thôn, tổ dân phố",
      "Năm đăng ký",
      "Năm công nhận",
      "Cấp công nhận",
      "Năm khen",
      "Cấp khen",
    ],
    rows: FAMILIES,
    expected: {
      "Biểu danh hiệu": [
        ["Gia đình văn hóa", 4, 3, 1, 2, 1],
        ["Thôn, tổ dân phố văn hóa", 1, 1, 1, 0, 1],
        ["Xã, phường, thị trấn tiêu biểu", 1, 1, 1, 0, 0],
        ["TỔNG CỘNG", FAMILIES.length, dated(FAMILIES, 7).length, 3, 2, dated(FAMILIES, 9).length],
      ],
      "Biểu xã, phường": [
        ["Xã Đồng Vàng", families([0, "Xã Đồng Vàng"]), 2, 2, 0, 0],
        ["Phường Núi Xanh", families([0, "Phường Núi Xanh"]), 3, 1, 1, 1],
      ],
    },
  },
  {
    template: "sang-kien",
    header: [
      "Đơn vị",
      "Tên sáng kiến",
      "Loại giải pháp",
      "Lĩnh vực áp dụng",
      "Đối tượng",
      "Tác giả",
      "Năm đề nghị",
      "Năm công nhận",
      "Cấp công nhận",
      "Được nhân rộng",
      "Năm khen",
      "Cấp khen",
    ],
    rows: INITIATIVES,
    expected: {
      "Biểu sáng kiến": [
        // Kinds (kỹ thuật, quản lý, tác nghiệp, ứng dụng), then levels (cơ sở, tỉnh, bộ, trung ương), then applied.
        ["Giáo dục", 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1],
        ["Y tế", count(INITIATIVES, [3, "Y tế"]), 1, 1, 0, 0, 1, 1, 0, 0, 0, 0],
        ["Cải cách hành chính", 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0],
        ["Công nghệ thông tin, chuyển đổi số", 1, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1],
        [
          "TỔNG CỘNG",
          INITIATIVES.length,
          1,
          3,
          1,
          0,
          dated(INITIATIVES, 7).length,
          3,
          1,
          0,
          0,
          count(INITIATIVES, [9, "x"]),
        ],
      ],
      "Biểu đơn vị": [
        ["Trường Sao Mai", 2, 2, 1],
        ["Trạm Y tế Bến Đò", 2, 1, 0],
        ["UBND xã Cầu Gỗ", 1, 1, 0],
      ],
    },
  },
  {
    template: "khen-thuong-cong-doan",
    header: [
      "CĐCS",
      "Đối tượng",
      "Tập thể, cá nhân được khen",
      "Loại khen thưởng",
      "Phong trào thi đua",
      "Năm khen",
      "Cấp khen",
      "Hình thức khen",
      "Số quyết định",
    ],
    rows: UNION,
    expected: {
      "Biểu khen thưởng": [
        // Collective and individual in all, then by level: base, upper, province, central.
        [2023, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0],
        [2024, 2, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0],
        [2025, 2, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1],
        [
          "TỔNG CỘNG",
          UNION.length,
          count(UNION, [1, "Tập thể"]),
          count(UNION, [1, "Cá nhân"]),
          0,
          2,
          0,
          0,
          2,
          0,
          0,
          1,
        ],
      ],
      "Biểu phong trào": [
        ["Giỏi việc nước, đảm việc nhà", count(UNION, [4, "Nữ công"]), 1, 1, 0, 1, 1],
        ["An toàn, vệ sinh lao động", 1, 0, 1, 0, 1, 0],
      ],
      "Biểu công đoàn cơ sở": [
        ["CĐCS Nhà máy Giấy", count(UNION, [0, "CĐCS Nhà máy Giấy"]), 1, 1],
        ["CĐCS Trường Sao Mai", count(UNION, [0, "CĐCS Trường Sao Mai"]), 1, 2],
      ],
    },
  },
];

describe("the templates that come with Khớp", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-shipped-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(MOVEMENTS)("$template: its sheets are built with the right counts", async (movement) => {
    const path = join(folder, `${movement.template}.xlsx`);
    const template = join("assets", "templates", `${movement.template}.json`);
    const book = utils.book_new();
    const lines = [[...movement.header], ...movement.rows.map((row) => [...row])];
    utils.book_append_sheet(book, utils.aoa_to_sheet(lines), "Danh sách");
    writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);

    const { stdout } = await runKhop("check", path, "--template", template, "--format", "json");
    const report = JSON.parse(stdout) as Report;
    expect(report.tables).toMatchObject([{ kind: "register", records: movement.rows.length }]);
    expect(report.findings.filter(({ severity }) => severity !== "note")).toEqual([]);

    const out = join(folder, `${movement.template}-bieu.xlsx`);
    const built = await runKhop("build", path, "--template", template, "--out", out, "--values");
    expect(built).toMatchObject({ status: 0, stderr: "" });
    const sheets = read(readFileSync(out)).Sheets;
    for (const [name, rows] of Object.entries(movement.expected)) {
      const sheet = sheets[name];
      if (!sheet) throw new Error(`no sheet ${name}`);
      const said = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null });
      for (const [label, ...figures] of rows) {
        const row = said.find((line) => line.includes(label ?? ""));
        const numbers = row?.slice(row.indexOf(label ?? "") + 1).map((cell) => cell ?? 0);
        expect([name, label, numbers?.slice(0, figures.length)]).toEqual([name, label, figures]);
      }
    }
  });
});
