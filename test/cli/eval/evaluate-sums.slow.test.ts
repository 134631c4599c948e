import { existsSync } from "node:fs";
import path from "node:path";
import { readLabelledTables, readPrinted, type LabelledTable } from "../../../src/cli/eval/aggrecol";
import { CHANGE_KINDS, changeNumber } from "../../../src/cli/eval/change-number";
import { evaluateSums } from "../../../src/cli/eval/evaluate-sums";
import { createRandom } from "../../../src/cli/eval/random";

const COMMA = { thousands: ",", decimal: "." } as const;

/** Six communes: all, men, women. */
const TABLE: LabelledTable = {
  file: "invented",
  sheet: "1",
  format: COMMA,
  cells: [
    ["An Sơn", "1,214", "641", "573"],
    ["Bình Lâm", "2,036", "988", "1,048"],
    ["Cẩm Giang", "1,755", "902", "853"],
    ["Diễn Thái", "1,490", "777", "713"],
    ["Hòa Khê", "1,333", "612", "721"],
    ["Phú Điền", "1,871", "925", "946"],
    ["Total", "9,699", "4,845", "4,854"],
  ],
  sums: [
    ...[0, 1, 2, 3, 4, 5, 6].map((row) => ({
      total: [row, 1] as const,
      parts: [
        [row, 2],
        [row, 3],
      ] as const,
      exact: true,
    })),
    ...[1, 2, 3].map((column) => ({
      total: [6, column] as const,
      parts: [0, 1, 2, 3, 4, 5].map((row) => [row, column] as const),
      exact: true,
    })),
  ],
};

describe("reading printed figures", () => {
  it.each([
    ["1,214", 1214],
    ["$ 3,500", 3500],
    ["(12)", -12],
    ["-6,355", -6355],
    ["*998*", 998],
    ["0.25", 0.25],
  ])("%s is %d", (text, value) => {
    expect(readPrinted(text, COMMA)).toMatchObject({ kind: "number", value });
  });

  it("takes zeros that pad decimals for no precision", () => {
    expect(readPrinted("10.00000", COMMA)).toMatchObject({ value: 10, decimals: 0 });
    expect(readPrinted("10.50000", COMMA)).toMatchObject({ value: 10.5, decimals: 1 });
  });

  it("keeps blank, dash and text apart", () => {
    expect(["", "-", "n.a."].map((text) => readPrinted(text, COMMA).kind)).toEqual(["empty", "dash", "text"]);
  });
});

describe("changing a figure", () => {
  const cell = { kind: "number", value: 1214, decimals: 0, percent: false, asText: false } as const;

  it("gives another figure of the kind asked for, the same for the same seed", () => {
    for (const kind of CHANGE_KINDS) {
      const values = [1, 2, 3, 4, 5].map((seed) => changeNumber(cell, kind, createRandom(seed))?.value);
      expect(values).toEqual(
        [1, 2, 3, 4, 5].map((seed) => changeNumber(cell, kind, createRandom(seed))?.value),
      );
      for (const value of values) {
        expect(value).not.toBe(1214);
        if (kind === "plus-minus-one") expect(Math.abs((value ?? 0) - 1214)).toBe(1);
        if (kind === "swapped-digits") expect([2114, 1124, 1241]).toContain(value);
      }
    }
  });

  it("has no digits to swap in 77", () => {
    expect(changeNumber({ ...cell, value: 77 }, "swapped-digits", createRandom(1))).toBeNull();
  });
});

describe("measuring sums", () => {
  it("recognises and catches everything in a table where each cell is in a row sum and a column sum", () => {
    const outcome = evaluateSums([TABLE], 1, 20);
    expect(outcome).toMatchObject({
      tables: 1,
      labelled: 10,
      recognised: 10,
      reports: [],
      tablesWithReports: 0,
    });
    for (const kind of CHANGE_KINDS) {
      expect(outcome.changes[kind].tried).toBe(20);
      expect(outcome.changes[kind].absorbed).toBe(0);
      expect(outcome.changes[kind].caught).toBe(20);
    }
  });

  it("leaves out changes that the rounding of decimals absorbs", () => {
    const cells = [
      ["64.1", "21.0", "43.1"],
      ["88.3", "35.2", "53.1"],
    ];
    const sums = [0, 1].map((row) => ({
      total: [row, 0] as const,
      parts: [
        [row, 1],
        [row, 2],
      ] as const,
      exact: true,
    }));
    const { changes } = evaluateSums([{ ...TABLE, cells, sums }], 1, 10);
    expect(changes["plus-minus-one"].absorbed).toBeGreaterThan(0);
  });

  it("stays within the aims on the tables of the shared folder", () => {
    const file = path.resolve(__dirname, "../../../../shared/data/aggrecol-dev.jsonl.gz");
    if (!existsSync(file)) {
      console.info(`skipped: ${file} is not here`);
      return;
    }
    const small = readLabelledTables(file).filter((table) => table.cells.length <= 60);
    const outcome = evaluateSums(small, 1, 20);
    expect(outcome.recognised / outcome.labelled).toBeGreaterThan(0.85);
    expect(outcome.reports.length).toBeLessThan(0.03 * small.length);
    const counted = CHANGE_KINDS.map((kind) => outcome.changes[kind]);
    const caught = counted.reduce((sum, tally) => sum + tally.caught, 0);
    expect(caught).toBeGreaterThan(
      0.75 * counted.reduce((sum, tally) => sum + tally.tried - tally.absorbed, 0),
    );
  }, 120_000);
});
