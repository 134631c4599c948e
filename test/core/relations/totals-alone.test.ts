import { analyze } from "../../../src/core/engine/analyze";
import { readFigures } from "../../../src/core/relations/figures";
import { readLines } from "../../../src/core/relations/lines";
import { FIGURE } from "../../../src/core/relations/quantity";
import { findStatisticRows } from "../../../src/core/relations/statistic-rows";
import { weigh } from "../../../src/core/relations/weigh";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

/** Past it chance is out of the question: two totals of four digits and more are as much. */
const PLAIN = 12;

/** What is told loudly, with its cell. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], null);
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

describe("columns of totals with nothing but rates between them", () => {
  /** The last row sums the others where a column holds counts; the shares of "Khác" miss that by just one digit. */
  const table = (morning: number): string => `
    Trạm | Sốt | Ho | Khác | Tổng số | Sốt | Ho | Khác | Tổng số
    Bến Gỗ | 18.3 | 40.1 | 52.6 | 2417 | 22.4 | 37.9 | 39.7 | 1683
    Cầu Đất | 25.7 | 33.4 | 9.4 | 3158 | 19.6 | 42.2 | 38.2 | 2094
    Đồi Sim | 31.2 | 29.5 | 20.5 | 1845 | 27.1 | 33.6 | 39.3 | 1362
    Gành Lớn | 14.8 | 47.3 | 7.8 | 2673 | 16.5 | 45.7 | 37.8 | 1917
    Cả vùng | 21.7 | 38.2 | 10.3 | ${morning} | 20.9 | 40.5 | 38.6 | 7056`;

  it("bear one another out, and say nothing of the rates", () => {
    const { tables } = readTables([workbook(sheet("S", table(10093)))], defaultTemplate());
    const [read] = tables;
    if (!read) throw new Error("no table");
    const lines = readLines(readFigures(read), "column");
    const sum = weigh(lines, { total: 4, parts: [0, 1, 2, 3], source: "label", prior: 1, tries: 2 });
    expect(sum).toMatchObject({ supports: 2, distinct: 2, failures: [] });
    expect(sum.score).toBeGreaterThan(PLAIN);
  });

  it("are told of where one of them does not add up", () => {
    expect(listLoud(table(10093))).toEqual([]);
    expect(listLoud(table(10039))).toEqual([expect.stringMatching(/ E[2-6]$/u)]);
  });
});

describe("a row at the foot", () => {
  /** The shares of the last row are the deviations of those above it; what its counts are decides. */
  const find = (last: readonly number[]): ReadonlySet<number> => {
    const rows = [
      [4182, 1937, 688, 0.82, 0.41],
      [5391, 2244, 915, 0.94, 0.37],
      [3867, 1729, 574, 0.51, 0.62],
      [6120, 2863, 1042, 0.47, 0.25],
      [2975, 1318, 463, 0.73, 0.48],
      [...last, 0.2, 0.14],
    ];
    const values = Float64Array.from(rows.flat());
    return findStatisticRows({ rows: 6, columns: 5, values, states: new Uint8Array(30).fill(FIGURE) });
  };

  it("gives no deviation because two small shares equal one by chance", () => {
    expect([...find([1246, 597, 231])]).toEqual([]);
  });

  it("gives one where its counts do, too", () => {
    expect([...find([1250, 580, 239])]).toEqual([5]);
  });
});

describe("a part under a row without a name", () => {
  it("is no part of that row, which belongs to the header", () => {
    expect(
      listLoud(`
        Bảng 5. Sản lượng (tạ) | | | | | | |
        | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023
        Cây ăn quả | | | | | | |
        - Bưởi | 2488 | 2217 | 1957 | 1854 | 1672 | 1656 | 1555
        - Mận | 162 | 252 | 381 | 392 | 333 | 281 | 346
        - Cây ăn quả, cộng | 2650 | 2469 | 2338 | 2246 | 2005 | 1937 | 1901
        Sắn | 4185 | 4412 | 5261 | 4406 | 4061 | 4738 | 5249
        Cộng | 6835 | 6881 | 7599 | 6652 | 6066 | 6675 | 7150`),
    ).toEqual([]);
  });
});
