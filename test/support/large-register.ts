import type { Meaning, Register, RegisterColumn, RegisterTable } from "../../src/core/model/register";
import { createMeaningReader, createUnitCatalogue } from "../../src/core/tables/read-meaning";
import type { ColumnId, Template } from "../../src/core/template/schema";

/**
 * A register of so many entries as reading would give it, drawn column by column: every category by its name and aliases, years
 * inside and outside the period, blanks, and values that nobody can read. Only the columns that summary tables ask for.
 */
export function makeLargeRegister(
  entries: number,
  template: Template,
  options: { readonly seed?: number; readonly units?: number; readonly tables?: number } = {},
): Register {
  const { seed = 1, units: unitCount = 60, tables: tableCount = 3 } = options;
  const units = createUnitCatalogue(template);
  const unitNames = Array.from({ length: unitCount }, (_, index) => `Xã "Số ${index + 1}" O'Long \\ 100%`);
  const draw = createDraw(seed);
  const share = Math.ceil(entries / tableCount);
  const tables = Array.from({ length: tableCount }, (_, index): RegisterTable => {
    const count = Math.max(0, Math.min(share, entries - index * share));
    const columns = listPools(template, unitNames).flatMap(([id, pool]): [ColumnId, RegisterColumn][] => {
      const spec = template.columns.find((each) => each.id === id);
      if (!spec) return [];
      const read = createMeaningReader(spec, template, units);
      const meanings = pool.map((value): Meaning => read(value, false));
      const codes = draw(count, pool.length);
      // As reading does: distinct values stand in order of appearance.
      for (let code = 0; code < Math.min(count, pool.length); code++) codes[code] = code;
      return [[id, { id, column: 0, header: spec.header, distinct: pool, codes, meanings }]];
    });
    return {
      table: `DS ${index + 1}!A1`,
      workbook: "lon.xlsx",
      sheet: `DS ${index + 1}`,
      rows: Int32Array.from({ length: count }, (_, row) => row + 1),
      sheetUnit: null,
      columns: new Map(columns),
      hidden: new Set(),
    };
  });
  return { tables, units: units.names(), entries };
}

/** What the cells of each column hold, each value as likely as the next. */
function listPools(
  template: Template,
  units: readonly string[],
): readonly [ColumnId, readonly (string | number)[]][] {
  const { from, to } = template.period;
  const writings = (categories: Template["fields"]): readonly string[] => [
    ...categories.flatMap(({ name, aliases }) => [name, name, ...aliases.slice(0, 1)]),
    "",
    "không rõ",
  ];
  const years = [from - 1, ...Array.from({ length: to - from + 1 }, (_, index) => from + index), `năm ${to}`];
  const flags = ["x", "", "có", "không", "hình như"];
  return [
    ["unit", [...units, ""]],
    ["kind", writings(template.kinds)],
    ["subject", writings(template.subjects)],
    ["field", writings(template.fields)],
    ["yearRegistered", [...years, "", "2o21"]],
    ["isNew", flags],
    ["yearRecognised", [...years, "", ""]],
    ["levelRecognised", writings(template.levels)],
    ["replicated", flags],
    ["yearAwarded", [...years, "", "", "chưa"]],
    ["levelAwarded", [...writings(template.levels), ""]],
  ];
}

/** Codes below `values`, all as likely, by a xorshift generator: quick, and the same for the same seed. */
function createDraw(seed: number): (count: number, values: number) => Int32Array {
  let last = Math.imul(seed, 0x9e3779b1) | 1;
  return (count, values) => {
    const codes = new Int32Array(count);
    // A variable of this call alone stays an integer in a processor's register.
    let state = last;
    for (let index = 0; index < count; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      codes[index] = (state >>> 1) % values;
    }
    last = state;
    return codes;
  };
}
