import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import * as z from "zod/mini";
import type { Register } from "../../../src/core/model/register";
import { compileTable } from "../../../src/core/sql/compile-table";
import { SQL_DIALECTS } from "../../../src/core/sql/dialect";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { templateSchema, type Template, type TemplateInput } from "../../../src/core/template/schema";
import { makeLargeRegister } from "../../support/large-register";
import { sheet, workbook } from "../../support/grid";
import { loadRegister, querySummary } from "../../support/sql-register";
import { countSummaries } from "../../support/summary-counts";
import { COLUMNS, inventEntries, makeWorkbook, registerSheet } from "../sheets/sample-register";

const usual = defaultTemplate();
type Table = TemplateInput["tables"][number];
const frame = { title: ["BIỂU"], ordinalHeader: "STT", totalRow: "CỘNG" };

function withTables(tables: readonly Table[], other: Partial<TemplateInput> = {}): Template {
  return z.parse(templateSchema, { ...usual, ...other, tables: [...tables] });
}

describe("a summary table as SQL, run by DuckDB", () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  let tables = 0;

  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:");
    connection = await instance.connect();
  });

  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });

  /** Loads the register and compares all figures; gives ours, so that a test can say what they are. */
  async function compare(register: Register, template: Template): Promise<ReturnType<typeof countSummaries>> {
    const name = `danh sách "${++tables}"`;
    await loadRegister(connection, register, template, name);
    const ours = countSummaries(register, template);
    for (const table of template.tables) {
      for (const dialect of SQL_DIALECTS.filter((each) => each !== "spark"))
        expect(await querySummary(connection, table, template, name, dialect)).toEqual(ours.get(table.id));
    }
    return ours;
  }

  it("the usual tables over a register as people write it", async () => {
    const register = makeLargeRegister(20_000, usual, { seed: 7 });
    const ours = await compare(register, usual);
    expect(ours.get("units")).toHaveLength(61);
  });

  it("the usual tables over lists read from sheets, one of them without “Đăng ký mới” and the awards", async () => {
    const few = COLUMNS.filter((id) => !["isNew", "yearAwarded", "levelAwarded"].includes(id));
    const workbook = makeWorkbook(
      registerSheet("DS 1", inventEntries(300)),
      registerSheet("DS 2", inventEntries(200).slice(50), { columns: few }),
    );
    await compare(readTables([workbook], usual).register, usual);
  });

  it("a catalogue of units: in its order, with those that have no entry, without those it does not know", async () => {
    const names = ['Xã "Số 3" O\'Long \\ 100%', "Xã Chưa Có", 'Xã "Số 1" O\'Long \\ 100%'];
    const template = { ...usual, units: names.map((name) => ({ name, aliases: [] })) };
    const ours = await compare(makeLargeRegister(5000, template), template);
    expect(ours.get("units")?.map((row) => row[0])).toEqual([...names, "TỔNG CỘNG"]);
    expect(ours.get("units")?.[1]?.[1]).toBe(0);
  });

  it("columns that say another year or field than the row count the same in each row", async () => {
    const template = withTables([
      {
        ...frame,
        id: "awards",
        sheetName: "Năm",
        rowHeader: "Năm",
        rows: "year",
        columns: [
          { label: "Đăng ký", filter: { measure: "registered" } },
          {
            label: "Công nhận",
            filter: { measure: "recognised" },
            children: [{ label: "{name}", each: "level" }],
          },
          { label: "Năm đầu", filter: { measure: "new", year: "first" } },
          { label: "Năm trước", filter: { measure: "awarded", year: 2019, level: "base" } },
        ],
      },
      {
        ...frame,
        totalRow: null,
        id: "fields",
        sheetName: "Lĩnh vực",
        rowHeader: "Lĩnh vực",
        rows: "field",
        columns: [
          { label: "Tổng số", filter: { measure: "registered" } },
          { label: "{name}", filter: { measure: "registered" }, each: "field" },
          {
            label: "Nhân rộng",
            filter: { measure: "replicated", kind: "task" },
            children: [{ label: "{name}", each: "subject" }],
          },
        ],
      },
    ]);
    const ours = await compare(makeLargeRegister(5000, template, { seed: 3 }), template);
    const rows = ours.get("fields") ?? [];
    expect(new Set(rows.map((row) => row[1])).size).toBe(1);
  });

  it("what no register of the template can tell is an empty cell, not 0", async () => {
    const template = withTables(
      [
        {
          ...frame,
          id: "units",
          sheetName: "Đơn vị",
          rowHeader: "Đơn vị",
          rows: "unit",
          columns: [
            { label: "Không có cấp", filter: { measure: "registered", level: "base" } },
            { label: "Không có cột", filter: { measure: "replicated" } },
            { label: "Mới", filter: { measure: "new" } },
            { label: "Tổng", children: [{ label: "Có", filter: { measure: "registered" } }] },
          ],
        },
      ],
      { columns: usual.columns.filter((column) => column.id !== "replicated" && column.id !== "isNew") },
    );
    const register = makeLargeRegister(2000, template);
    const ours = await compare(register, template);
    expect(ours.get("units")?.at(-1)?.slice(1, 3)).toEqual([null, null]);
  });

  it("a filled column counts what nobody can read as filled, a year or a flag, too", async () => {
    const measures = usual.measures.map((each) =>
      each.id === "awarded"
        ? { ...each, filled: ["yearRecognised" as const, "levelRecognised" as const] }
        : each,
    );
    const template = { ...usual, measures };
    const register = makeLargeRegister(5000, template, { seed: 5 });
    await compare(register, template);
  });

  it("the months of a period that is a part of a year, over dates and years alone", async () => {
    const dates = Array.from({ length: 60 }, (_, at) => {
      const year = 2024 + (at % 3);
      return at % 7 === 0
        ? String(year)
        : `${10 + (at % 9)}/${String(1 + (at % 12)).padStart(2, "0")}/${year}`;
    });
    const lines = dates.map(
      (date, at) =>
        `${at + 1} | Xã ${at % 3} | Việc thứ ${at} | Tập thể | Nhóm hộ ${at} | ${usual.fields[at % 2]?.name ?? ""} | ${date} | ${at % 3 ? date : ""} | ${at % 3 ? "Cơ sở" : ""}`,
    );
    const header =
      "STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký | Năm khen | Cấp khen";
    const book = workbook(sheet("DS", [header, ...lines].join("\n")));
    const half = { from: 2025, to: 2025, months: { first: 1, last: 6 } };
    const school = { from: 2024, to: 2025, months: { first: 9, last: 5 } };
    const template = withTables(
      [
        {
          ...frame,
          totalRow: null,
          id: "awards",
          sheetName: "Kỳ",
          rowHeader: "Kỳ",
          rows: "year",
          rowList: [{ label: "{Period}", filter: {} }],
          columns: [
            { label: "Khen", filter: { measure: "awarded" } },
            { label: "Cơ sở", filter: { measure: "awarded", level: "base" } },
          ],
        },
        {
          ...frame,
          id: "fields",
          sheetName: "Lĩnh vực",
          period: school,
          rowHeader: "Lĩnh vực",
          rows: "field",
          rowList: [
            ...usual.fields.slice(0, 2).map(({ id, name }, at) => ({
              label: `${at + 1}. ${name.toUpperCase()}`,
              filter: { field: id },
            })),
            { label: "Chưa rõ", filter: {}, blank: true },
          ],
          columns: [{ label: "Tổng số", filter: { measure: "registered" } }],
        },
      ],
      { period: half },
    );
    const ours = await compare(readTables([book], template).register, template);
    const isIn = (date: string, from: string, to: string): boolean => {
      const [, month, year = date] = date.split("/");
      const own = `${year}-${month ?? ""}`;
      return month === undefined
        ? year >= from.slice(0, 4) && year <= to.slice(0, 4)
        : own >= from && own <= to;
    };
    const awarded = dates.filter((date, at) => at % 3 > 0 && isIn(date, "2025-01", "2025-06")).length;
    expect(ours.get("awards")).toEqual([["6 tháng đầu năm 2025", awarded, awarded]]);
    const inSchool = dates.filter((date) => isIn(date, "2024-09", "2025-05")).length;
    expect(ours.get("fields")?.slice(-2)).toEqual([
      ["Chưa rõ", null],
      ["CỘNG", inSchool],
    ]);
  });

  it("an empty register has the rows that the template names, and no units", async () => {
    const ours = await compare({ ...makeLargeRegister(0, usual), units: [] }, usual);
    expect(ours.get("fields")?.at(-1)?.[1]).toBe(0);
    expect(ours.get("units")).toEqual([]);
  });
});

it("columns are named by what they count, each once and short enough for PostgreSQL", () => {
  const long = "a".repeat(60);
  const template = withTables(
    [
      {
        ...frame,
        id: "fields",
        sheetName: "B",
        rowHeader: "R",
        rows: "field",
        columns: [
          { label: "1", filter: { measure: long, level: "base" } },
          { label: "2", filter: { measure: long, level: "district" } },
          { label: "3", filter: { measure: "x-y", year: "last", kind: "model" } },
        ],
      },
    ],
    {
      measures: [
        { id: long, name: "Dài", labels: ["Dài"], yearColumn: "yearAwarded" },
        { id: "x-y", name: "Ngắn", labels: ["Ngắn"], yearColumn: "yearAwarded" },
      ],
    },
  );
  const [table] = template.tables;
  const names = compileTable(table!, template, "register", "standard").columns.map((column) => column.name);
  expect(names).toEqual([long.slice(0, 56), `${long.slice(0, 56)}_2`, "x_y_2022_model"]);
});
