import { quoteName, quoteTable, quoteText, writeRemark } from "../../../src/core/sql/dialect";
import { findUnsayableName } from "../../../src/core/sql/find-unsayable-name";
import { writeScript } from "../../../src/core/sql/write-script";
import { defaultTemplate } from "../../../src/core/template/default-template";

const template = defaultTemplate();

it.each([
  ["standard", `"a""b\`c"`, `'it''s \\ "x"'`],
  ["spark", `\`a"b\`\`c\``, `'it\\'s \\\\ "x"'`],
] as const)("names and texts stay names and texts: %s", (dialect, name, text) => {
  expect(quoteName('a"b`c', dialect)).toBe(name);
  expect(quoteText(`it's \\ "x"`, dialect)).toBe(text);
});

it.each([
  ["bao_cao.so", "postgres", '"bao_cao"."so"'],
  ["tinh/2022.parquet", "duckdb", "'tinh/2022.parquet'"],
  ["/du lieu/2022.parquet", "spark", "parquet.`/du lieu/2022.parquet`"],
  ["2022.parquet", "postgres", '"2022"."parquet"'],
  ['x"; DROP TABLE y; --', "standard", '"x""; DROP TABLE y; --"'],
] as const)("the table %s in %s", (name, dialect, quoted) => {
  expect(quoteTable(name, dialect)).toBe(quoted);
});

it("a remark is one line whatever a template's names hold", () => {
  expect(writeRemark("a\nDROP TABLE x;\r\u2028b\u0085c")).toBe("-- a DROP TABLE x; b c");
});

it("a template's names cannot end a text or a remark", () => {
  const evil = 'x\'); DROP TABLE "register"; --\n';
  const fields = [{ id: "evil", name: evil, aliases: [] }, ...template.fields];
  const tables = template.tables.map((table) => ({
    ...table,
    title: [evil],
    sheetName: evil,
    totalRow: evil,
  }));
  const text = writeScript(
    { ...template, name: evil, fields, tables },
    { tables: ["fields", "units"], register: "register", dialect: "standard", language: "en" },
  );
  for (const line of text.split("\n").filter((each) => each.includes("DROP TABLE")))
    expect(line).toMatch(/^\s*--|'x''\); DROP TABLE "register"; --$/u);
});

it("a Parquet file needs no table of its own", () => {
  const options = { tables: ["awards"], dialect: "duckdb", language: "vi" } as const;
  expect(writeScript(template, { ...options, register: "so.parquet" })).not.toMatch(/CREATE TABLE/u);
  expect(writeScript(template, { ...options, register: "so" })).toMatch(
    /^CREATE TABLE IF NOT EXISTS "so" \(/mu,
  );
});

it("names that a database could not tell apart, or hold, are found", () => {
  const [first] = template.fields;
  const add = (name: string, aliases: readonly string[] = []): typeof template => ({
    ...template,
    fields: [...template.fields, { id: "extra", name, aliases: [...aliases] }],
  });
  expect(findUnsayableName(template)).toBeNull();
  expect(findUnsayableName(add("Việc mới"))).toBeNull();
  expect(findUnsayableName(add("KINH TẾ"))).toEqual({ list: "fields", name: "KINH TẾ", why: "taken" });
  expect(findUnsayableName(add(first?.name ?? ""))).toMatchObject({ why: "taken" });
  expect(findUnsayableName(add("A\0"))).toMatchObject({ why: "unwritable" });
  expect(findUnsayableName(add("A\ud800"))).toMatchObject({ why: "unwritable" });
  const units = ["Xã A", "Xã A"].map((name) => ({ name, aliases: [] }));
  expect(findUnsayableName({ ...template, units })).toMatchObject({ list: "units", why: "taken" });
});

it("asks for the months of a period that is a part of a year", () => {
  const options = { tables: ["awards"], register: "so", dialect: "standard", language: "vi" } as const;
  expect(writeScript(template, options)).not.toContain('COALESCE("year_awarded_month"');
  const half = { ...template, period: { from: 2026, to: 2026, months: { first: 1, last: 6 } } };
  const script = writeScript(
    {
      ...half,
      tables: half.tables.map((table) => ({ ...table, rowList: [{ label: "{Period}", filter: {} }] })),
    },
    options,
  );
  expect(script).toContain('"year_awarded" = 2026 AND COALESCE("year_awarded_month", 1) BETWEEN 1 AND 6');
  expect(script).toContain("6 tháng đầu năm 2026");
});

it("says of a table that is counted by the list's own columns that SQL has it not", () => {
  const counted = [{ id: "bieu-1", sheetName: "Theo tổ\nDROP", table: "a!0" }];
  const text = writeScript(
    { ...template, counted },
    { tables: ["fields"], register: "register", dialect: "standard", language: "en" },
  );
  expect(text).toMatch(/^-- Theo tổ DROP: counted by the list's own columns/mu);
  expect(text.match(/^WITH/gmu)).toHaveLength(1);
});
