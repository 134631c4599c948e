import { analyze } from "../../../src/core/engine/analyze";
import { sheet, workbook } from "../../support/grid";

/** What is told loudly, with its cell. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], null);
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

const COUNTS = [
  [31, 17, 9],
  [24, 26, 5],
  [40, 12, 13],
  [18, 33, 7],
  [27, 21, 16],
  [35, 14, 4],
  [22, 29, 11],
  [46, 8, 6],
  [19, 25, 14],
  [33, 15, 8],
] as const;

type Order = (name: string, total: number, parts: readonly number[], row: number) => readonly unknown[];

/** A list of hamlets, one of whose totals is wrong. */
function draw(header: string, order: Order, wrong: number | null, off = 300): string {
  const rows = COUNTS.map((parts, row) => {
    const total = parts.reduce((sum, each) => sum + each, 0) + (row === wrong ? off : 0);
    return [row + 1, ...order(`Thôn Bãi ${row + 1}`, total, parts, row)].join(" | ");
  });
  return [header, ...rows].join("\n");
}

const LAYOUTS: readonly (readonly [string, string, Order, string])[] = [
  [
    "before its parts",
    "TT | Thôn | Tổng số hộ | Hộ khá | Hộ trung bình | Hộ nghèo",
    (n, t, p) => [n, t, ...p],
    "C",
  ],
  [
    "behind its parts",
    "TT | Thôn | Hộ khá | Hộ trung bình | Hộ nghèo | Tổng số hộ",
    (n, t, p) => [n, ...p, t],
    "F",
  ],
  [
    "among its parts",
    "TT | Thôn | Hộ khá | Tổng số hộ | Hộ trung bình | Hộ nghèo",
    (n, t, [a, ...others]) => [n, a, t, ...others],
    "D",
  ],
  [
    "beside what is no part",
    "TT | Thôn | Tổng số hộ | Số khẩu | Hộ khá | Hộ trung bình | Hộ nghèo",
    (n, t, p, row) => [n, t, 211 + 13 * ((row * 7) % 10), ...p],
    "C",
  ],
  [
    "of sizes",
    "TT | Cụm | Quy mô lớn | Quy mô trung bình | Quy mô nhỏ | Cộng",
    (n, t, p) => [n, ...p, t],
    "F",
  ],
];

describe("a total in a list, some of whose parts are called middling", () => {
  it.each(LAYOUTS)("%s, is told where it does not add up", (_, header, order, column) => {
    expect(listLoud(draw(header, order, null))).toEqual([]);
    for (const wrong of [2, 7])
      expect(listLoud(draw(header, order, wrong))).toEqual([
        expect.stringMatching(new RegExp(`-differs(?:-from-parts)? ${column}${wrong + 2}$`, "u")),
      ]);
  });

  it("is known by what adds up, whatever stands beside it", () => {
    const header = "TT | Cụm | Mức cao | Mức trung bình | Mức thấp | Cộng";
    const order: Order = (name, total, parts) => [name, ...parts, total];
    expect(listLoud(draw(header, order, null))).toEqual([]);
    expect(listLoud(draw(header, order, 4))).toEqual([expect.stringMatching(/ F6$/u)]);
  });

  it("is told in a column, too", () => {
    const table = (total: number): string => `
      Loại hộ | Xã Cồn Dừa | Xã Bến Sậy | Xã Gò Mía
      Tổng số hộ | ${total} | 1406 | 981
      Hộ khá | 512 | 733 | 420
      Hộ trung bình | 498 | 541 | 466
      Hộ nghèo | 87 | 132 | 95`;
    expect(listLoud(table(1097))).toEqual([]);
    expect(listLoud(table(1079))).toEqual([expect.stringMatching(/ B[2-5]$/u)]);
  });
});

describe("a mean of whole numbers", () => {
  it("stays a mean beside the highest and the lowest", () => {
    expect(
      listLoud(`
        TT | Lớp | Sĩ số | Điểm cao nhất | Điểm trung bình | Điểm thấp nhất
        1 | 6A | 41 | 98 | 71 | 40
        2 | 6B | 38 | 95 | 68 | 35
        3 | 6C | 40 | 99 | 74 | 42
        | Cộng | 119 | 99 | 71 | 35`),
    ).toEqual([]);
  });

  it("is not added up under a total row", () => {
    expect(
      listLoud(`
        TT | Xã | Số hộ | Thu nhập trung bình (triệu đồng)
        1 | Cồn Dừa | 412 | 52
        2 | Bến Sậy | 377 | 47
        3 | Gò Mía | 506 | 58
        4 | Bàu Sen | 298 | 44
        | Tổng số | 1593 | 51`),
    ).toEqual([]);
  });
});
