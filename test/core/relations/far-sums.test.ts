import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { createRandom } from "../../../src/cli/eval/random";
import { sheet, workbook } from "../../support/grid";

function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], defaultTemplate());
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

/** Rows of a table of five years, each a label and its figures. */
function draw(rows: readonly (readonly [string, readonly number[]])[]): string {
  const lines = rows.map(([label, figures]) => `${label} | ${figures.join(" | ")}`);
  return ["Chỉ tiêu | Vụ xuân | Vụ hè | Vụ thu | Vụ đông | Vụ muộn", ...lines].join("\n");
}

const YEARS = [0, 1, 2, 3, 4];

function listFigures(seed: number, least: number): number[] {
  const random = createRandom(seed);
  return YEARS.map(() => least + random.below(9 * least));
}

function add(...lists: readonly (readonly number[])[]): number[] {
  return YEARS.map((year) => lists.reduce((sum, list) => sum + (list[year] ?? 0), 0));
}

describe("a sum of two that stand far apart", () => {
  const [river, hill] = [listFigures(11, 3100), listFigures(12, 1700)];
  const others = Array.from({ length: 16 }, (_, index) => listFigures(20 + index, 900 + 37 * index));
  const rows = (both: readonly number[]): string =>
    draw([
      ["Vùng ven sông", river],
      ...others.slice(0, 8).map((each, index) => [`Bến ${String(index + 1)}`, each] as const),
      ["Vùng đồi", hill],
      ...others.slice(8).map((each, index) => [`Nương ${String(index + 1)}`, each] as const),
      ["Hai vùng", both],
    ]);

  it("is found", () => {
    expect(listLoud(rows(add(river, hill)))).toEqual([]);
  });

  it("is told where it fails", () => {
    const both = add(river, hill);
    both[3] = (both[3] ?? 0) + 2000;
    expect(listLoud(rows(both))).toEqual(["inferred-sum-differs E20"]);
  });
});

describe("a run of parts of which one tells of another", () => {
  const parts = Array.from({ length: 7 }, (_, index) => listFigures(50 + index, 400 + 61 * index));
  const women = YEARS.map((year) => Math.floor((parts[3]?.[year] ?? 0) * 0.43));
  const rows = (total: readonly number[]): string =>
    draw([
      ["Lúa gạo các loại", total],
      ...parts.slice(0, 4).map((each, index) => [`Giống ${String(index + 1)}`, each] as const),
      ["nếp nương", women],
      ...parts.slice(4).map((each, index) => [`Giống ${String(index + 5)}`, each] as const),
    ]);

  it("is found, and told where it fails", () => {
    const total = add(...parts);
    expect(listLoud(rows(total))).toEqual([]);
    total[1] = (total[1] ?? 0) + 900;
    expect(listLoud(rows(total))).toEqual([expect.stringMatching(/^inferred-sum-differs C/u)]);
  });
});

describe("figures with decimals that always come out", () => {
  const drawing = (last: string): string =>
    [
      "Xã | Ngô | Khoai | Sắn | Lạc | Cộng",
      "Nậm Cha | 12.4 | 8.1 | 30.7 | 4.6 | 55.8",
      "Tả Ngảo | 9.3 | 7.7 | 28.9 | 5.2 | 51.1",
      "Pa Tần | 15.8 | 6.4 | 41.3 | 3.9 | 67.4",
      "Lùng Thàng | 11.2 | 9.5 | 36.6 | 6.1 | 63.4",
      "Hồng Thu | 8.7 | 5.9 | 22.4 | 7.3 | 44.3",
      "Phăng Sô Lin | 13.1 | 7.2 | 33.5 | 2.8 | 56.6",
      "Ma Quai | 10.6 | 8.8 | 27.1 | 6.7 | 53.2",
      "Nậm Tăm | 14.9 | 6.6 | 39.2 | 5.5 | 66.2",
      "Noong Hẻo | 16.3 | 9.1 | 42.8 | 4.4 | 72.6",
      `Căn Co | 12.7 | 7.4 | 31.9 | 3.3 | ${last}`,
    ].join("\n");

  it("were not rounded: one tenth is one tenth", () => {
    expect(listLoud(drawing("55.3"))).toEqual([]);
    expect(listLoud(drawing("55.4"))).toEqual(["total-differs-from-parts F11"]);
  });
});
