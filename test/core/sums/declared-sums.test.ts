import { analyze } from "../../../src/core/engine/analyze";
import type { SumCorrection } from "../../../src/core/model/correction";
import type { Report } from "../../../src/core/model/report";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import { declareSum } from "../../../src/core/sums/declare-sum";
import { parseCells } from "../../../src/core/sums/parse-cells";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

/** No word of it says that "Cả vụ" is the sum of the two columns behind it, and every row but one is its own. */
const HARVEST = `
  Bản | Lúa nương | Ngô bãi | Sắn đồi | Cả vụ
  Pha Lom | 118 | 46 | 9 | 164
  Nà Khoang | 97 | 58 | 14 | 155
  Huổi Mét | 203 | 71 | 22 | 274
  Tà Vàng | 66 | 39 | 5 | 105`;

function declare(on: SheetSnapshot, parts: string, total: string): SumCorrection {
  const declared = tryDeclare(on, parts, total);
  if (!declared.ok) throw new Error(`${declared.error.code} ${declared.error.address}`);
  return declared.value;
}

function tryDeclare(on: SheetSnapshot, parts: string, total: string) {
  const { tables } = readTables([workbook(on)], defaultTemplate());
  const [cell] = parseCells(total) ?? [];
  if (!cell) throw new Error(`no cell ${total}`);
  return declareSum(tables, on.name, parseCells(parts) ?? [], cell);
}

function check(on: SheetSnapshot, ...corrections: readonly SumCorrection[]): Report {
  return analyze([workbook(on)], [], null, { corrections });
}

function listSums({ findings }: Report): string[] {
  return findings.flatMap(({ rule, messageId, at, severity }) =>
    rule === "total-differs-from-parts" && at.kind === "cell"
      ? [`${severity} ${messageId} ${at.address}`]
      : [],
  );
}

describe("a sum that a person declares", () => {
  const on = sheet("Mùa vụ", HARVEST);
  const sum = declare(on, "B2:C2", "E2");

  it("is kept as the words of its columns where it runs along a row", () => {
    expect(sum).toEqual({
      kind: "sum",
      sheet: "Mùa vụ",
      along: "row",
      total: { address: "E2", column: "Cả vụ" },
      parts: [
        { address: "B2", column: "Lúa nương", sign: 1 },
        { address: "C2", column: "Ngô bãi", sign: 1 },
      ],
    });
  });

  it("says nothing where it holds, and is told in every row where it does not", () => {
    expect(listSums(check(on, sum))).toEqual([]);
    const wrong = sheet("Mùa vụ", HARVEST.replace("| 274", "| 247").replace("| 105", "| 150"));
    const report = check(wrong, sum);
    expect(listSums(report)).toEqual(["error onePath E4", "error onePath E5"]);
    expect(report.findings[0]).toMatchObject({ shown: 247, expected: 274 });
    expect(report.findings[0]?.message).toContain("Lúa nương + Ngô bãi");
    expect(report.findings[0]?.message).toContain("phép cộng do người dùng khai báo");
  });

  it("is told in the only row of a table, too, which no other row bears out", () => {
    const one = sheet("Một dòng", "Bản | Lúa nương | Ngô bãi | Cả vụ\nPha Lom | 31 | 49 | 78");
    expect(listSums(check(one))).toEqual([]);
    const report = check(one, declare(one, "B2:C2", "D2"));
    // 49 for 47 would be as small a slip.
    expect(listSums(report)).toEqual(["error eitherCell D2"]);
    expect(report.findings[0]?.message).toContain("31 + 49 = 80 (phép cộng do người dùng khai báo)");
  });

  it("goes before what the header says of the same total", () => {
    const headed = sheet(
      "Chi hội",
      `
      Chi hội | Tổng số | Nam | Nữ | Mời thêm
      Bản Cang | 64 | 31 | 33 | 12
      Bản Tở | 58 | 22 | 36 | 7
      Bản Mển | 83 | 40 | 43 | 9
      Bản Hốc | 47 | 25 | 22 | 4`,
    );
    expect(listSums(check(headed))).toEqual([]);
    const other = declare(headed, "C2:D2; E2", "B2");
    // It fails in every row: one note, and what the header says stays.
    const report = check(headed, other);
    expect(listSums(report)).toEqual(["note wrongDeclaration B2"]);
    expect(report.findings[0]?.message).toContain("sai ở 4 trên 4 dòng");
    const right = check(headed, declare(headed, "C2:D2", "B2"));
    expect(listSums(right)).toEqual([]);
  });

  it("takes the place of another reading of the same total, which holds in more rows", () => {
    const guests = sheet(
      "Khách mời",
      `
      Chi hội | Tổng số | Nam | Nữ | Mời thêm
      Bản Cang | 64 | 31 | 33 | 0
      Bản Tở | 58 | 22 | 36 | 0
      Bản Mển | 83 | 40 | 43 | 0
      Bản Phiêng | 102 | 49 | 53 | 0
      Bản Hốc | 47 | 25 | 22 | 9`,
    );
    expect(listSums(check(guests))).toEqual([]);
    const report = check(guests, declare(guests, "C2:E2", "B2"));
    expect(listSums(report)).toHaveLength(1);
    expect(report.findings[0]?.message).toMatch(/Bản Hốc.*25 \+ 22 \+ 9 = 56.*khai báo/u);
  });

  it("is no sum of shares, averages or years that stand among the rows", () => {
    const shares = sheet(
      "Tỷ lệ",
      `
      Bản | Lúa nương | Ngô bãi | Sắn đồi | Cả vụ
      Pha Lom | 118 | 46 | 9 | 164
      Nà Khoang | 97 | 58 | 14 | 155
      Huổi Mét | 203 | 71 | 22 | 274
      Bình quân một bản | 139.3 | 58.3 | 15 | 150
      Tỷ lệ so với năm trước (%) | 104 | 97 | 88 | 101`,
    );
    expect(listSums(check(shares, declare(shares, "B2:C2", "E2")))).toEqual([]);
  });

  it("may take cells away", () => {
    const stock = sheet(
      "Kho thóc",
      `
      Kho | Nhận về | Đã cấp | Hao hụt | Hiện có
      Kho Thượng | 940 | 310 | 25 | 605
      Kho Trung | 812 | 277 | 31 | 504
      Kho Hạ | 675 | 198 | 17 | 406`,
    );
    const left = declare(stock, "B2; -C2 - D2", "E2");
    expect(left.parts.map(({ sign }) => sign)).toEqual([1, -1, -1]);
    const report = check(stock, left);
    expect(listSums(report)).toEqual(["error onePath E4"]);
    expect(report.findings[0]).toMatchObject({ shown: 406, expected: 460 });
  });

  it("runs down every column where its cells share one", () => {
    const parishes = sheet(
      "Quỹ xóm",
      `
      Khoản | Xóm Đồi | Xóm Bãi | Xóm Ngòi
      Góp gạo | 41 | 36 | 52
      Góp tre | 17 | 28 | 33
      Làm sân | 58 | 64 | 58
      Góp công | 72 | 80 | 91`,
    );
    const work = declare(parishes, "B2:B3", "B4");
    expect(work).toMatchObject({ along: "column", total: { row: "Làm sân" } });
    const report = check(parishes, work);
    expect(listSums(report)).toHaveLength(1);
    expect(
      report.findings.some(({ message }) => message.includes("khai báo") && message.includes("85")),
    ).toBe(true);
  });

  it("holds for its cells alone where these share neither row nor column", () => {
    const mixed = sheet(
      "Sân kho",
      `
      Việc | Tổ một | Tổ hai
      Phát cỏ | 12 | 15
      Đắp bờ | 23 | 8
      Cả hai | 99 | 35`,
    );
    const scattered = declare(mixed, "B2; C3; B3", "C4");
    expect(scattered.along).toBe("cells");
    const report = check(mixed, scattered);
    expect(listSums(report)).toEqual(["error onePath C4"]);
    expect(report.findings[0]).toMatchObject({ shown: 35, expected: 43 });
    expect(report.findings[0]?.message).toContain("Phát cỏ – Tổ một + Đắp bờ – Tổ hai + Đắp bờ – Tổ một");
  });

  it("cannot be made of words, of other places, or of one cell", () => {
    expect(tryDeclare(on, "B2:C2", "A2")).toMatchObject({ error: { code: "no-number", address: "A2" } });
    expect(tryDeclare(on, "B2:C2", "K9")).toMatchObject({ error: { code: "not-in-table", address: "K9" } });
    expect(tryDeclare(on, "B2; M3", "E2")).toMatchObject({ error: { code: "not-in-table", address: "M3" } });
    expect(tryDeclare(on, "A2:B2", "E2")).toMatchObject({ error: { code: "too-few-parts" } });
  });
});

describe("a declared sum is found again", () => {
  const sum = declare(sheet("Mùa vụ", HARVEST), "B2:C2", "E2");
  const wrong = HARVEST.replace("| 274", "| 247");

  it("below rows and behind columns that were inserted", () => {
    const moved = sheet(
      "Mùa vụ",
      `
      Biểu thu hoạch của xã | | | | |
      .
      Bản | Người khai | Lúa nương | Ngô bãi | Sắn đồi | Cả vụ
      Pha Lom | Vàng A Dơ | 118 | 46 | 9 | 164
      Nà Khoang | Lò Văn Hợi | 97 | 58 | 14 | 155
      Huổi Mét | Sùng Thị Say | 203 | 71 | 22 | 247
      Tà Vàng | Hà Văn Bơ | 66 | 39 | 5 | 105`,
    );
    expect(listSums(check(moved, sum))).toEqual(["error onePath F6"]);
  });

  it("where a header was worded anew, by where its column stands among the others", () => {
    const renamed = sheet("Mùa vụ", wrong.replace("Lúa nương", "Thóc nương (tạ)"));
    expect(listSums(check(renamed, sum))).toEqual(["error onePath E4"]);
    const behind = sheet(
      "Mùa vụ",
      wrong.replace("Lúa nương", "Thóc nương (tạ)").replaceAll(/^( *)(\S.*?) \|/gmu, "$1$2 | chữ |"),
    );
    expect(listSums(check(behind, sum))).toEqual(["error onePath F4"]);
  });

  it("in next year's copy, whose sheet and headers name another year", () => {
    const drawing = (year: number, last: number): string => `
      Bản | Thu năm ${year - 1} | Vụ chiêm ${year} | Vụ mùa ${year} | Thu năm ${year}
      Pha Lom | 150 | 118 | 46 | 164
      Nà Khoang | 140 | 97 | 58 | 155
      Huổi Mét | 260 | 203 | 71 | 274
      Tà Vàng | 99 | 66 | 39 | ${last}`;
    const this2031 = declare(sheet("Thu 2031", drawing(2031, 105)), "C2:D2", "E2");
    expect(listSums(check(sheet("Thu 2031", drawing(2031, 105)), this2031))).toEqual([]);
    expect(listSums(check(sheet("Thu 2032", drawing(2032, 150)), this2031))).toEqual(["error onePath E5"]);
  });

  it("on a sheet of another name only with all of its words", () => {
    expect(listSums(check(sheet("Bảng chép tay", wrong), sum))).toEqual(["error onePath E4"]);
    const report = check(sheet("Bảng chép tay", wrong.replace("Lúa nương", "Thóc nương")), sum);
    expect(listSums(report)).toEqual([]);
    expect(report.gaps).toMatchObject([{ kind: "sum-lost", sheet: "Mùa vụ" }]);
  });

  it("of rows with the same label, in the group where it was", () => {
    const groups = (first: string): string => `
      Nhóm | Số dự | Số vắng
      ${first}
      Thanh niên | 44 | 7
      Nam | 20 | 3
      Nữ | 24 | 4
      Cao tuổi | 39 | 11
      Nam | 15 | 6
      Nữ | 24 | 5`;
    const old = declare(sheet("Họp", groups("Khách | 8 | 1")), "B7:B8", "B6");
    expect(old.along).toBe("column");
    const now = groups("Khách | 8 | 1\nKhách xa | 5 | 2").replace("Cao tuổi | 39", "Cao tuổi | 93");
    const report = check(sheet("Họp", now), old);
    expect(report.gaps).toEqual([]);
    expect(listSums(report).some((each) => each.endsWith("B7"))).toBe(true);
  });

  it("in the one of several tables with the same words that it was made for", () => {
    const part = (name: string, last: number): string => `
      ${name} | | | |
      Bản | Lúa nương | Ngô bãi | Sắn đồi | Cả vụ
      Pha Lom | 118 | 46 | 9 | 164
      Nà Khoang | 97 | 58 | 14 | 155
      Huổi Mét | 203 | 71 | 22 | ${last}`;
    const before = sheet("Hai vụ", `${part("Vụ chiêm", 290)}\n.\n${part("Vụ mùa", 274)}`);
    const second = declare(before, "B10:C10", "E10");
    expect(listSums(check(before, second))).toEqual([]);
    const after = sheet("Hai vụ", `Biểu 4 | | | |\n.\n${part("Vụ chiêm", 290)}\n.\n${part("Vụ mùa", 247)}`);
    expect(listSums(check(after, second))).toEqual(["error onePath E15"]);
  });

  it("or it is said to be lost, and of which column", () => {
    const gone = sheet("Mùa vụ", "Bản | Ngô bãi | Cả vụ\nPha Lom | 46 | 164\nNà Khoang | 58 | 155");
    const report = check(gone, sum);
    expect(report.gaps).toMatchObject([
      { kind: "sum-lost", sheet: "Mùa vụ", message: expect.stringContaining("“Lúa nương”") as string },
    ]);
    expect(listSums(report)).toEqual([]);
  });
});

describe("cells as people name them", () => {
  it("are ranges and single cells, added or taken away, each once", () => {
    expect(parseCells("=C5 + $D$5 − E5")).toEqual([
      { row: 4, column: 2, sign: 1 },
      { row: 4, column: 3, sign: 1 },
      { row: 4, column: 4, sign: -1 },
    ]);
    expect(parseCells("b2:c3, B2")).toHaveLength(4);
    expect(parseCells("  ")).toEqual([]);
  });

  it("are refused where a word names none, or too many", () => {
    for (const text of ["C5:F", "tổng", "C5;;x", "A1:A999", "5:9", "--C5"])
      expect(parseCells(text)).toBeNull();
  });
});
