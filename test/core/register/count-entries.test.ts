import type { Dimensions } from "../../../src/core/model/table";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import type { Register } from "../../../src/core/model/register";
import { countEntries, createEntryCounter } from "../../../src/core/register/count-entries";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import {
  COLUMNS,
  inventEntries,
  makeWorkbook,
  registerSheet,
  UNITS,
  type Entry,
} from "../sheets/sample-register";

const template = defaultTemplate();

function registerOf(...sheets: readonly SheetSnapshot[]): Register {
  return readTables([makeWorkbook(...sheets)], template).register;
}

/** The definition of each measure, written out by hand. */
const MEASURES: Readonly<
  Record<
    string,
    {
      year: (entry: Entry) => number | null;
      holds: (entry: Entry) => boolean;
      level: (entry: Entry) => string | null;
    }
  >
> = {
  registered: { year: (e) => e.yearRegistered, holds: () => true, level: () => null },
  new: { year: (e) => e.yearRegistered, holds: (e) => e.isNew, level: () => null },
  recognised: { year: (e) => e.yearRecognised, holds: () => true, level: (e) => e.levelRecognised },
  replicated: { year: (e) => e.yearRegistered, holds: (e) => e.replicated, level: () => null },
  awarded: {
    year: (e) => e.yearAwarded,
    holds: (e) => e.levelAwarded !== null,
    level: (e) => e.levelAwarded,
  },
};

function recount(entries: readonly Entry[], spec: Dimensions): number {
  const measure = MEASURES[spec.measure ?? ""]!;
  return entries.filter((entry) => {
    const year = measure.year(entry);
    return (
      year !== null &&
      measure.holds(entry) &&
      (!spec.period || (year >= spec.period.from && year <= spec.period.to)) &&
      (spec.kind === undefined || entry.kind === spec.kind) &&
      (spec.subject === undefined || entry.subject === spec.subject) &&
      (spec.field === undefined || entry.field === spec.field) &&
      (spec.unit === undefined || entry.unit === spec.unit) &&
      (spec.level === undefined || measure.level(entry) === spec.level)
    );
  }).length;
}

function* listSpecs(): Iterable<Dimensions> {
  for (const measure of Object.keys(MEASURES)) {
    const levels =
      measure === "recognised" || measure === "awarded" ? [undefined, "base", "province"] : [undefined];
    for (const period of [undefined, { from: 2020, to: 2022 }, { from: 2021, to: 2021 }])
      for (const kind of [undefined, "model"])
        for (const subject of [undefined, "individual"])
          for (const field of [undefined, "waste", "other"])
            for (const unit of [undefined, UNITS[2]])
              for (const level of levels)
                yield {
                  measure,
                  ...(period && { period }),
                  ...(kind && { kind }),
                  ...(subject && { subject }),
                  ...(field && { field }),
                  ...(unit !== undefined && { unit }),
                  ...(level && { level }),
                };
  }
}

describe("createEntryCounter", () => {
  it("counts what going through the entries one by one counts, for every measure and narrowing", () => {
    const entries = inventEntries(800);
    const counter = createEntryCounter(registerOf(registerSheet("Danh sách", entries)), template);
    for (const spec of listSpecs()) {
      expect({ spec, count: counter.count(spec) }).toEqual({ spec, count: recount(entries, spec) });
    }
  });

  it("adds up the sheets of a register that has one sheet a unit, the unit being the sheet's", () => {
    const entries = inventEntries(300);
    const columns = COLUMNS.filter((id) => id !== "unit");
    const sheets = UNITS.map((unit) =>
      registerSheet(
        unit,
        entries.filter((entry) => entry.unit === unit),
        { columns },
      ),
    );
    const register = registerOf(...sheets);
    expect(register.tables.map((table) => table.sheetUnit)).toEqual(UNITS);
    const counter = createEntryCounter(register, template);
    for (const spec of listSpecs()) {
      expect({ spec, count: counter.count(spec) }).toEqual({ spec, count: recount(entries, spec) });
    }
  });

  it("compares an award's level, or a recognition's, by the year that the measure counts", () => {
    const entry: Entry = {
      ...inventEntries(1)[0]!,
      yearRecognised: 2021,
      levelRecognised: "base",
      yearAwarded: 2022,
      levelAwarded: "district",
    };
    const register = registerOf(registerSheet("Danh sách", [entry, entry]));
    expect(countEntries(register, template, { measure: "recognised", level: "base" })).toBe(2);
    expect(countEntries(register, template, { measure: "recognised", level: "district" })).toBe(0);
    expect(countEntries(register, template, { measure: "awarded", level: "district" })).toBe(2);
    expect(countEntries(register, template, { measure: "awarded", level: "base" })).toBe(0);
  });

  it("does not take a year of award without a level for an award", () => {
    const [entry] = inventEntries(1);
    const entries = [
      { ...entry!, yearAwarded: 2021, levelAwarded: null },
      { ...entry!, yearAwarded: 2021, levelAwarded: "base" },
    ];
    const register = registerOf(registerSheet("Danh sách", entries));
    expect(countEntries(register, template, { measure: "awarded" })).toBe(1);
  });

  it("cannot say anything of awards where the register has no column for them", () => {
    const columns = COLUMNS.filter((id) => id !== "yearAwarded" && id !== "replicated");
    const register = registerOf(registerSheet("Danh sách", inventEntries(20), { columns }));
    expect(countEntries(register, template, { measure: "awarded" })).toBeNull();
    expect(countEntries(register, template, { measure: "replicated" })).toBeNull();
    expect(countEntries(register, template, {})).toBeNull();
    expect(countEntries(register, template, { measure: "registered", level: "base" })).toBeNull();
  });

  it("takes every entry for new in its year where nothing marks the new ones", () => {
    const entries = inventEntries(50);
    const columns = COLUMNS.filter((id) => id !== "isNew");
    const register = registerOf(registerSheet("Danh sách", entries, { columns }));
    const period = { from: 2022, to: 2022 };
    expect(countEntries(register, template, { measure: "new", period })).toBe(
      recount(entries, { measure: "registered", period }),
    );
  });

  it("counts awards on the list of awards alone where they stand apart from the register", () => {
    const entries = inventEntries(60);
    const awarded = entries.filter((entry) => entry.yearAwarded !== null);
    const register = registerOf(
      registerSheet("Đăng ký", entries, {
        columns: ["unit", "kind", "title", "subject", "name", "field", "yearRegistered"],
      }),
      registerSheet("Khen", awarded, {
        columns: ["unit", "name", "subject", "yearAwarded", "levelAwarded"],
      }),
    );
    const counter = createEntryCounter(register, template);
    expect(counter.count({ measure: "registered" })).toBe(60);
    expect(counter.count({ measure: "awarded" })).toBe(awarded.length);
    expect(counter.count({ measure: "awarded", kind: "model" })).toBeNull();
  });

  it("counts an entry with a category that nobody can read over all, and under no category", () => {
    const entries = inventEntries(40);
    const register = registerOf(
      registerSheet("Danh sách", entries, {
        writing: { field: (value, index) => (index < 3 ? "Việc chung chung" : index === 3 ? "" : value) },
      }),
    );
    const counter = createEntryCounter(register, template);
    expect(counter.count({ measure: "registered" })).toBe(40);
    const readable = template.fields.map(
      ({ id }) => counter.count({ measure: "registered", field: id }) ?? 0,
    );
    expect(readable.reduce((sum, each) => sum + each, 0)).toBe(36);
  });

  it("counts nothing for a unit or field that the register does not know", () => {
    const counter = createEntryCounter(registerOf(registerSheet("Danh sách", inventEntries(10))), template);
    expect(counter.count({ measure: "registered", unit: "Xã Không Có" })).toBe(0);
    expect(counter.count({ measure: "registered", field: "none" })).toBe(0);
  });
});
