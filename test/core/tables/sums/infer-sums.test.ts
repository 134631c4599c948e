import { inferSums } from "../../../../src/core/tables/sums/infer-sums";
import type { SumGrid, SumSuspect } from "../../../../src/core/tables/sums/sum-grid";
import { grid } from "./support";

function totals(of: SumGrid): string[] {
  return inferSums(of)
    .relations.map(
      ({ total, parts, direction }) =>
        `${direction} ${total.join(",")} = ${parts.map((part) => part.join(",")).join(" + ")}`,
    )
    .sort();
}

function culprits(of: SumGrid): string[] {
  return inferSums(of).suspects.map(({ culprit, expected }) => `${culprit.join(",")} -> ${expected}`);
}

const COMMUNES = `
  An Sơn    | 1214 | 641 | 573
  Bình Lâm  | 2036 | 988 | 1048
  Cẩm Giang | 1755 | 902 | 853
  Diễn Thái | 1490 | 777 | 713
  Hòa Khê   | 1333 | 612 | 721
  Phú Điền  | 1871 | 925 | 946
  Cộng      | 9699 | 4845 | 4854`;

describe("inferring sums", () => {
  it("finds the total of a column below its parts, and of a row to the left of its parts", () => {
    const found = totals(grid(COMMUNES));
    expect(found).toContain("column 6,1 = 0,1 + 1,1 + 2,1 + 3,1 + 4,1 + 5,1");
    expect(found).toContain("column 6,3 = 0,3 + 1,3 + 2,3 + 3,3 + 4,3 + 5,3");
    expect(found).toContain("row 0,1 = 0,2 + 0,3");
    expect(found).toContain("row 6,1 = 6,2 + 6,3");
  });

  it("finds the total of a column above its parts, blanks and dashes between them", () => {
    const found = totals(
      grid(`
        Toàn huyện | 4205 | 2380
        An Sơn     | 1214 | 641
        Khối trường | |
        Bình Lâm   | 2036 | 988
        Cẩm Giang  | -    | 39
        Diễn Thái  | 955  | 712`),
    );
    expect(found).toContain("column 0,1 = 1,1 + 3,1 + 5,1");
    expect(found).toContain("column 0,2 = 1,2 + 3,2 + 4,2 + 5,2");
  });

  it("finds totals of totals", () => {
    const found = totals(
      grid(`
        An Sơn     | 1214 | 641
        Bình Lâm   | 2036 | 988
        Cộng khối xã | 3250 | 1629
        Trường Hòa | 117 | 58
        Trường Sen | 209 | 131
        Trường Mai | 86 | 40
        Cộng khối trường | 412 | 229
        Tổng cộng  | 3662 | 1858`),
    );
    expect(found).toContain("column 2,1 = 0,1 + 1,1");
    expect(found).toContain("column 6,2 = 3,2 + 4,2 + 5,2");
    expect(found).toContain("column 7,1 = 2,1 + 6,1");
  });

  it("finds sums of every third column, where men, women and both stand by turns", () => {
    const found = totals(
      grid(`
        An Sơn    | 311 | 290 | 601 | 214 | 199 | 413 | 525 | 489 | 1014
        Bình Lâm  | 402 | 377 | 779 | 188 | 233 | 421 | 590 | 610 | 1200
        Cẩm Giang | 275 | 301 | 576 | 167 | 149 | 316 | 442 | 450 | 892`),
    );
    expect(found).toContain("row 0,3 = 0,1 + 0,2");
    expect(found).toContain("row 1,7 = 1,1 + 1,4");
    expect(found).toContain("row 2,9 = 2,3 + 2,6");
  });

  it("takes decimals for sums within rounding and says that they are not exact", () => {
    const { relations, suspects } = inferSums(
      grid(`
        An Sơn    | 64,1 | 21,0 | 43,2
        Bình Lâm  | 88,3 | 35,2 | 53,1
        Cẩm Giang | 75,5 | 22,4 | 53,2
        Diễn Thái | 91,6 | 47,3 | 44,3`),
    );
    const inRows = relations.filter(({ total, direction }) => direction === "row" && total[1] === 1);
    expect(inRows.map(({ total, exact }) => [total[0], exact])).toEqual([
      [0, false],
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(suspects).toEqual([]);
  });
});

describe("suspecting sums", () => {
  it("has nothing to say where every relation holds", () => {
    expect(culprits(grid(COMMUNES))).toEqual([]);
  });

  it.each([
    ["one digit", "1755 | 902", "1795 | 902", "2,1 -> 1755"],
    ["two digits swapped", "1755 | 902", "1575 | 902", "2,1 -> 1755"],
    ["one less", "1490 | 777", "1490 | 776", "3,2 -> 777"],
    ["a digit lost in the grand total", "9699 |", "969 |", "6,1 -> 9699"],
  ])("names the cell with %s, where its row and its column cross", (_name, from, to, expected) => {
    expect(COMMUNES).toContain(from);
    expect(culprits(grid(COMMUNES.replace(from, to)))).toEqual([expected]);
  });

  it("says which relation fails, by how much, and how often it holds elsewhere", () => {
    const [suspect] = inferSums(grid(COMMUNES.replace("2036 |", "2063 |"))).suspects;
    expect(suspect).toMatchObject({
      culprit: [1, 1],
      expected: 2036,
    } satisfies Partial<SumSuspect>);
    expect(Math.abs(suspect?.difference ?? 0)).toBe(27);
    expect(suspect?.mends).toBeGreaterThan(1);
    expect(suspect?.confirmations).toBeGreaterThan(1);
  });

  it("is silent where the relation holds nowhere else", () => {
    expect(culprits(grid("An Sơn | 1214 | 641 | 537\nBình Lâm | 12 | 55 | 908"))).toEqual([]);
  });

  it("is silent where no single slip explains the difference", () => {
    expect(culprits(grid(COMMUNES.replace("1755 | 902", "3187 | 902")))).toEqual([]);
  });

  it("is silent about differences of one where the figures are thousands", () => {
    const off = COMMUNES.replace("1490 | 777", "1490 | 776");
    expect(culprits(grid(off))).toEqual(["3,2 -> 777"]);
    expect(culprits(grid(off, { scaled: true }))).toEqual([]);
  });

  it("is silent about figures given in steps of five, whose sums are off by five", () => {
    const rounded = grid(`
      An Sơn    | 1215 | 640 | 570
      Bình Lâm  | 2035 | 990 | 1045
      Cẩm Giang | 1755 | 900 | 855
      Diễn Thái | 1490 | 775 | 715
      Hòa Khê   | 1335 | 615 | 720
      Phú Điền  | 1870 | 925 | 945`);
    expect(culprits(rounded)).toEqual([]);
  });

  it("does not add up years, running numbers or a row of maxima", () => {
    const found = inferSums(
      grid(`
        Năm       | 2020 | 2021 | 2022
        An Sơn    | 301 | 212 | 513
        Bình Lâm  | 402 | 377 | 779
        Cẩm Giang | 275 | 301 | 576
        Diễn Thái | 167 | 149 | 316
        Lớn nhất  | 402 | 377 | 789`),
    );
    expect(found.relations.some(({ total, parts }) => [total, ...parts].some(([row]) => row === 0))).toBe(
      false,
    );
    expect(found.suspects).toEqual([]);
  });

  it("reads a table of hundreds of rows and thirty columns", () => {
    const line = (row: number): string => {
      const parts = Array.from({ length: 29 }, (_, column) => ((row * 7919 + column * 104729) % 997) + 3);
      return [`Thôn ${row}`, ...parts, parts.reduce((sum, part) => sum + part, 0)].join(" | ");
    };
    const found = inferSums(grid(Array.from({ length: 400 }, (_, row) => line(row)).join("\n")));
    expect(found.relations.filter(({ total }) => total[1] === 30)).toHaveLength(400);
  });
});
