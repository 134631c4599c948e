import { foldWords } from "../../src/core/base/fold-text";
import { formatAddress } from "../../src/core/model/address";
import { valueAt } from "../../src/core/model/workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { LAYOUTS } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";

const register = generateRegister({ seed: 7 });
const { entries, template } = register;

describe("a generated register", () => {
  it("has the size asked for: 60 units, 7,200 entries, every unit with one at least", () => {
    expect(register.units).toHaveLength(60);
    expect(new Set(register.units).size).toBe(60);
    expect(entries).toHaveLength(7200);
    expect(new Set(entries.map((entry) => entry.unit))).toEqual(new Set(register.units));
  });

  it("counts to tables of a district's size", () => {
    const [models = 0, modelPeople = 0, tasks = 0, taskPeople = 0] = register.counts.fields.total ?? [];
    expect(Math.abs(models - 1663)).toBeLessThan(120);
    expect(Math.abs(modelPeople - 2606)).toBeLessThan(180);
    expect(Math.abs(tasks - 851)).toBeLessThan(70);
    expect(Math.abs(taskPeople - 2102)).toBeLessThan(150);
    for (const [all = 0] of register.counts.awards.cells) {
      expect(all).toBeGreaterThan(70);
      expect(all).toBeLessThan(85);
    }
  });

  it("is the same again for the same seed, and another for another", () => {
    const small = { units: 12, entries: 300 };
    expect(generateRegister({ seed: 7, ...small })).toEqual(generateRegister({ seed: 7, ...small }));
    expect(generateRegister({ seed: 8, ...small }).entries).not.toEqual(
      generateRegister({ seed: 7, ...small }).entries,
    );
  });

  it("has the same entries in every layout", () => {
    for (const layout of Object.values(LAYOUTS)) {
      const other = generateRegister({ seed: 3, entries: 300, units: 12, layout });
      expect(other.entries).toEqual(generateRegister({ seed: 3, entries: 300, units: 12 }).entries);
    }
  });

  it("names no subject with one title twice, tone marks aside", () => {
    const keys = entries.map((entry) => `${foldWords(entry.name)}|${foldWords(entry.title)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says in every title what is done, in four words or more besides the empty ones", () => {
    const empty = new Set(template.emptyWords.flatMap((words) => foldWords(words).split(" ")));
    const vague = entries.filter(
      ({ title }) =>
        foldWords(title)
          .split(" ")
          .filter((word) => !empty.has(word)).length < 4,
    );
    expect(vague).toEqual([]);
  });

  it("awards only what was recognised by then, in the years of the period, by a numbered decision", () => {
    const awarded = entries.filter((entry) => entry.award !== null);
    expect(awarded.length).toBeGreaterThan(200);
    const wrong = awarded.filter(
      ({ award, recognition, yearRegistered }) =>
        !award ||
        !recognition ||
        recognition.year > award.year ||
        yearRegistered > recognition.year ||
        !/^\d+\/QĐ-UBND$/u.test(award.decision) ||
        !/^(Giấy|Bằng) khen$/u.test(award.form),
    );
    expect(wrong).toEqual([]);
    const years = entries.flatMap((entry) => [
      entry.yearRegistered,
      ...(entry.recognition ? [entry.recognition.year] : []),
      ...(entry.award ? [entry.award.year] : []),
    ]);
    expect(Math.min(...years)).toBe(2020);
    expect(Math.max(...years)).toBe(2022);
  });

  it("is written in composed letters", () => {
    const written = entries.flatMap((entry) =>
      Object.values(entry).filter((value) => typeof value === "string"),
    );
    expect(written.filter((text) => text !== text.normalize("NFC").trim())).toEqual([]);
  });

  it("leaves the last year without awards where they are not decided yet", () => {
    const pending = generateRegister({ seed: 7, units: 12, entries: 300, lastYear: "pending" });
    expect(pending.counts.awards.cells.map(([all = 0]) => all > 0)).toEqual([true, true, false]);
  });
});

describe("the generator's own counts", () => {
  it("agree with a recount in one pass over the entries", () => {
    const awards = new Map<string, number>();
    const fields = new Map<string, number>();
    const units = new Map<string, number>();
    const add = (map: Map<string, number>, ...key: readonly (string | number)[]): void => {
      map.set(key.join("|"), (map.get(key.join("|")) ?? 0) + 1);
    };
    for (const entry of entries) {
      const { field, kind, subject, award } = entry;
      add(fields, field, "all", kind, subject);
      if (entry.isNew && entry.yearRegistered === 2022) add(fields, field, "new", kind, subject);
      if (entry.replicated && kind === "model") add(fields, field, "replicated", subject);
      add(units, entry.unit, "all");
      add(units, entry.unit, field);
      if (award) {
        add(awards, award.year, "all");
        add(awards, award.year, subject);
        add(awards, award.year, award.level, subject);
      }
    }
    const subjects = ["collective", "individual"];
    const kinds = ["model", "task"].flatMap((kind) => subjects.map((subject) => `${kind}|${subject}`));
    const levels = ["base", "district", "province"];
    const fieldIds = template.fields.map((field) => field.id);
    expect(register.counts.fields.cells).toEqual(
      fieldIds.map((field) =>
        [
          ...kinds.map((key) => `all|${key}`),
          ...kinds.map((key) => `new|${key}`),
          ...subjects.map((subject) => `replicated|${subject}`),
        ].map((key) => fields.get(`${field}|${key}`) ?? 0),
      ),
    );
    expect(register.counts.awards.cells).toEqual(
      [2020, 2021, 2022].map((year) =>
        [
          "all",
          ...subjects,
          ...levels.flatMap((level) => subjects.map((subject) => `${level}|${subject}`)),
        ].map((key) => awards.get(`${year}|${key}`) ?? 0),
      ),
    );
    expect(register.counts.units.cells).toEqual(
      register.units.map((unit) => ["all", ...fieldIds].map((key) => units.get(`${unit}|${key}`) ?? 0)),
    );
  });

  it("keep the new and the replicated within the registered, cell by cell, and add up to the total row", () => {
    const { cells, total } = register.counts.fields;
    for (const row of cells) {
      for (let column = 0; column < 4; column++)
        expect(row[4 + column]).toBeLessThanOrEqual(row[column] ?? 0);
      for (let column = 0; column < 2; column++)
        expect(row[8 + column]).toBeLessThanOrEqual(row[column] ?? 0);
    }
    expect(total?.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(total);
  });
});

describe("the sheets of a generated register", () => {
  it.each(Object.entries(LAYOUTS))("%s hold every entry where the register says", (_, layout) => {
    const laidOut = generateRegister({ seed: 3, entries: 300, units: 12, layout });
    const { sheets } = toSnapshot("danh-sach.xlsx", laidOut.sheets);
    expect(laidOut.places).toHaveLength(300);
    const columns = ["title", "name", "yearRegistered"] as const;
    const read = laidOut.places.map((place) => {
      const sheet = sheets.find((each) => each.name === place.sheet);
      return columns.map((column) => sheet && valueAt(sheet, place.row, laidOut.columns.get(column) ?? 0));
    });
    expect(read).toEqual(laidOut.entries.map((entry) => columns.map((column) => entry[column])));
  });

  it("have names that Excel takes, and no cell written twice", () => {
    const { sheets } = generateRegister({ seed: 3, entries: 600, layout: { sheets: "by-unit" } });
    expect(sheets).toHaveLength(60);
    expect(new Set(sheets.map((plan) => plan.name.toLowerCase())).size).toBe(60);
    for (const plan of sheets) {
      expect(plan.name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
      const addresses = plan.cells.map((cell) => formatAddress(cell.row, cell.column));
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });
});
