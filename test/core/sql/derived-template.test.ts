import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { Period } from "../../../src/core/model/period";
import { loadRegister, querySummary } from "../../support/sql-register";
import { countSummaries } from "../../support/summary-counts";
import { sheet, workbook } from "../../support/grid";

const FIELDS = ["Gìn giữ nghề dệt", "Bếp không khói", "Lớp học ban đêm"];

interface Entry {
  readonly field: string;
  readonly level: string;
  readonly date: string;
}

function write(title: string, date: (index: number) => string, dateHeader: string | null): string {
  const entries = Array.from({ length: 36 }, (_, index): Entry => ({
    field: index % 11 === 5 ? "" : (FIELDS[(index * 5) % 3] ?? ""),
    level: index % 4 === 0 ? "Tỉnh" : "Cơ sở",
    date: date(index),
  }));
  const head = `STT | Tên sáng kiến | Tác giả | Đơn vị | Lĩnh vực | Cấp công nhận${dateHeader === null ? "" : ` | ${dateHeader}`}`;
  const lines = entries.map(
    ({ field, level, date: day }, at) =>
      `${at + 1} | Khung cửi gấp gọn số ${at} | Lù Thị Xoan ${at} | Tổ ${1 + (at % 4)} | ${field} | ${level}${dateHeader === null ? "" : ` | ${day}`}`,
  );
  return [title, ".", head, ...lines].join("\n");
}

const everySeventhBlank =
  (date: (index: number) => string) =>
  (index: number): string =>
    index % 7 === 3 ? "" : date(index);
const day = (index: number, year: number): string => `1${index % 9}/0${1 + (index % 9)}/${year}`;

const LISTS: readonly (readonly [name: string, drawing: string, period: Period | null])[] = [
  [
    "of one year, some entries without a date",
    write(
      "DANH SÁCH SÁNG KIẾN NĂM 2026",
      everySeventhBlank((at) => day(at, 2026)),
      "Ngày công nhận",
    ),
    null,
  ],
  [
    "of several years, some entries without a date",
    write(
      "SÁNG KIẾN GIAI ĐOẠN 2024 - 2026",
      everySeventhBlank((at) => day(at, 2024 + (at % 3))),
      "Ngày công nhận",
    ),
    null,
  ],
  [
    "of several years, one of them asked for",
    write(
      "SÁNG KIẾN GIAI ĐOẠN 2024 - 2026",
      everySeventhBlank((at) => day(at, 2024 + (at % 3))),
      "Ngày công nhận",
    ),
    { from: 2025, to: 2025 },
  ],
  [
    "without a title, some entries without a date",
    write(
      "DANH SÁCH",
      everySeventhBlank((at) => day(at, 2025 + (at % 2))),
      "Ngày công nhận",
    ),
    null,
  ],
  [
    "of a title narrower than what a person asks",
    write(
      "DANH SÁCH SÁNG KIẾN NĂM 2026",
      everySeventhBlank((at) => day(at, 2026)),
      "Ngày công nhận",
    ),
    { from: 2025, to: 2026 },
  ],
  [
    "of another year than its title says",
    write(
      "DANH SÁCH SÁNG KIẾN NĂM 2026",
      everySeventhBlank((at) => day(at, 2026)),
      "Ngày công nhận",
    ),
    { from: 2025, to: 2025 },
  ],
  [
    "of half a year",
    write(
      "SÁNG KIẾN 6 THÁNG ĐẦU NĂM 2026",
      everySeventhBlank((at) => day(at, 2026)),
      "Ngày công nhận",
    ),
    null,
  ],
  ["without a column of years", write("DANH SÁCH SÁNG KIẾN NĂM 2026", () => "", null), null],
  [
    "with years of registration, some of them blank",
    write(
      "DANH SÁCH SÁNG KIẾN NĂM 2026",
      everySeventhBlank(() => "2026"),
      "Năm đăng ký",
    ),
    null,
  ],
];

describe("SQL of a template that follows from a workbook", () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;

  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:");
    connection = await instance.connect();
  });

  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });

  it.each(LISTS)("counts as the built sheets do: a list %s", async (name, drawing, period) => {
    const { register, template } = gatherFacts([workbook(sheet("DS", drawing))], [], null, { period });
    expect(register.entries).toBe(36);
    expect(template.tables.map(({ id }) => id)).toEqual(["levels", "fields", "units"]);
    await loadRegister(connection, register, template, name);
    const ours = countSummaries(register, template);
    const totals = template.tables.map(({ id }) => ours.get(id)?.at(-1)?.[1]);
    if (period?.to !== 2025)
      expect(totals.every((total) => typeof total === "number" && total > 0)).toBe(true);
    for (const table of template.tables)
      expect(await querySummary(connection, table, template, name)).toEqual(ours.get(table.id));
  });
});
