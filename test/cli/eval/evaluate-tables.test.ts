import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readCells, readLabelledTables } from "../../../src/cli/eval/aggrecol";
import { describeTables } from "../../../src/cli/eval/describe-tables";
import { evaluateTables } from "../../../src/cli/eval/evaluate-tables";

/** Households of communes: rows and columns add up. */
const CROSSED = {
  file: "ho.csv",
  sheet: "1",
  format: "None Point",
  cells: [
    ["Xã", "Hộ nghèo", "Hộ cận nghèo", "Tổng"],
    ["Sín Chải", "214", "388", "602"],
    ["Tả Phời", "197", "265", "462"],
    ["Nậm Xé", "351", "174", "525"],
    ["Phình Sáng", "128", "236", "364"],
    ["Cộng", "890", "1063", "1953"],
  ],
  sums: [
    ...[1, 2, 3, 4, 5].map((row) => ({
      total: [row, 3],
      parts: [
        [row, 1],
        [row, 2],
      ],
      exact: true,
    })),
    ...[1, 2, 3].map((column) => ({
      total: [5, column],
      parts: [1, 2, 3, 4].map((row) => [row, column]),
      exact: true,
    })),
  ],
};

function read(...tables: readonly object[]): ReturnType<typeof readLabelledTables> {
  const path = join(mkdtempSync(join(tmpdir(), "khop-")), "tables.jsonl.gz");
  writeFileSync(path, gzipSync(tables.map((table) => JSON.stringify(table)).join("\n")));
  return readLabelledTables(path);
}

describe("readCells", () => {
  it("takes a dash for nothing and two dots for what is not known", () => {
    const [table] = read({ ...CROSSED, cells: [["–", "..", "(12)", "1.5"]], sums: [] });
    if (!table) throw new Error("one table was written");
    expect(readCells(table)[0]).toMatchObject([
      { kind: "dash" },
      { kind: "text", text: ".." },
      { kind: "number", value: -12 },
      { kind: "number", value: 1.5, decimals: 1 },
    ]);
  });
});

describe("evaluateTables", () => {
  it("says nothing of a table that adds up, and finds a changed cell where a row and a column cross", () => {
    const outcome = evaluateTables(read(CROSSED), { seed: 3, changes: 4 });
    expect(outcome).toMatchObject({ tables: 1, tablesWithReports: 0, reports: [] });
    for (const { tried, absorbed, caught, first, second } of Object.values(outcome.changes)) {
      expect(tried).toBe(4);
      expect(absorbed).toBe(0);
      expect(caught).toBe(4);
      expect(first + second).toBe(4);
    }
    expect(outcome.missed).toEqual([]);
  });

  it("lists what is told of a table that does not add up", () => {
    const cells = CROSSED.cells.map((row) => row.map((text) => (text === "525" ? "552" : text)));
    const { reports, tablesWithReports } = evaluateTables(read({ ...CROSSED, cells }), {
      seed: 1,
      changes: 0,
    });
    expect(tablesWithReports).toBe(1);
    expect(reports).toMatchObject([{ table: "ho.csv [1]", rule: "total-differs-from-parts" }]);
  });

  it("leaves out what rounding absorbs, and tells apart what one sum alone runs through", () => {
    const rounded = {
      ...CROSSED,
      cells: [
        ["Năm", "Cá", "Tôm", "Mực", "Tổng"],
        ["2029", "4.2", "3.1", "2.6", "9.8"],
        ["2030", "4.9", "3.3", "2.1", "10.3"],
      ],
      sums: [1, 2].map((row) => ({
        total: [row, 4],
        parts: [1, 2, 3].map((column) => [row, column]),
        exact: false,
      })),
    };
    const { changes } = evaluateTables(read(rounded), { seed: 1, changes: 3 });
    expect(changes["plus-minus-one"].absorbed).toBeGreaterThan(0);
    const lone = { ...CROSSED, sums: CROSSED.sums.slice(0, 5) };
    const outcome = evaluateTables(
      read({ ...lone, cells: CROSSED.cells.slice(0, 5), sums: lone.sums.slice(0, 4) }),
      { seed: 5, changes: 4 },
    );
    const tallies = Object.values(outcome.changes);
    const unnamed = tallies.reduce((sum, { caught, first, second }) => sum + caught - first - second, 0);
    expect(tallies.reduce((sum, { alone }) => sum + alone, 0)).toBe(unnamed);
  });
});

describe("describeTables", () => {
  it("sums up, and lists what was told and missed where asked to", () => {
    const cells = CROSSED.cells.map((row) => row.map((text) => (text === "525" ? "552" : text)));
    const outcome = evaluateTables(read({ ...CROSSED, cells }), { seed: 1, changes: 1 });
    const short = describeTables(outcome, false);
    expect(short[0]).toMatch(/^tables +1$/u);
    expect(short[1]).toMatch(/1 in 1 tables \(100\.0 in 100\)/u);
    expect(describeTables(outcome, true).length).toBeGreaterThan(short.length);
  });
});
