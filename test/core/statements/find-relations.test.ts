import { readClaims } from "../../../src/core/claims/read-claims";
import { findRelations } from "../../../src/core/statements/find-relations";
import type { Relation } from "../../../src/core/statements/relation";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

function relations(text: string, kind: Relation["kind"]): readonly Relation[] {
  const claims = readClaims([readTextDocument("bao-cao.txt", text)], defaultTemplate(), []);
  return findRelations(claims).filter((each) => each.kind === kind);
}

function sums(text: string): string[] {
  return relations(text, "sum").map(
    ({ result, terms, holds }) =>
      `${String(result.figure.value)} = ${terms.map((term) => term.figure.value).join(" + ")}${holds ? "" : " !"}`,
  );
}

function shares(text: string): string[] {
  return relations(text, "share").map(
    ({ share, result, holds }) =>
      `${String(share?.part)}/${String(share?.base)} = ${String(result.figure.value)}%${holds ? "" : " !"}`,
  );
}

describe("sums of the text", () => {
  it.each([
    ["có 20 sản phẩm, trong đó: 08 sản phẩm đạt 4 sao (chè, măng) và 12 sản phẩm đạt 3 sao", "20 = 8 + 12"],
    ["công nhận 60 mô hình (trong đó có 45 tập thể và 15 cá nhân)", "60 = 45 + 15"],
    ["chọn 55 mô hình (29 tập thể, 26 cá nhân) tiêu biểu", "55 = 29 + 26"],
    ["có 40 mô hình, điển hình. Trong đó, 31 mô hình và 9 điển hình", "40 = 31 + 9"],
    ["tổ chức 08 cuộc, gồm: kiểm tra 02 cuộc; giám sát 06 cuộc", "8 = 2 + 6"],
    ["vận động 50 hộ, trong đó 30 hộ đã đạt, còn lại 20 hộ chưa đạt", "50 = 30 + 20"],
    ["có 90 mô hình; cụ thể: kinh tế có 50 mô hình; văn hóa có 40 mô hình", "90 = 50 + 40"],
    ["tiếp 13 lượt (năm 2020: 05 lượt; năm 2021: 08 lượt)", "13 = 5 + 8"],
    ["tiếp nhận 75 đơn (khiếu nại 15 đơn, tố cáo 05 đơn, kiến nghị 55 đơn)", "75 = 15 + 5 + 55"],
    ["kiểm tra 25 đơn vị, gồm: 10 xã, 05 thị trấn và 12 cơ quan", "25 = 10 + 5 + 12 !"],
    ["làm mới 25,4 km đường (gồm 15,4 km đường thôn và 10 km đường đồng)", "25.4 = 15.4 + 10"],
    [
      "vốn 15,6 tỷ đồng, gồm: ngân sách 9,2 tỷ đồng, nhân dân góp 6,4 tỷ đồng",
      "15600000000 = 9200000000 + 6400000000",
    ],
    ["có 21 sản phẩm, trong đó: 08 sản phẩm đạt 4 sao và 12 sản phẩm đạt 3 sao", "21 = 8 + 12 !"],
  ])("takes the total apart: %s", (text, expected) => {
    expect(sums(text)).toEqual([expected]);
  });

  it("adds each of two totals up over the years", () => {
    expect(
      sums(
        "khen 04 tập thể, 13 cá nhân (năm 2020: 01 tập thể, 07 cá nhân; năm 2021: 03, tập thể, 06 cá nhân)",
      ),
    ).toEqual(["4 = 1 + 3", "13 = 7 + 6"]);
  });

  it("two totals and their parts by level", () => {
    const text = (district: string): string =>
      `Khen thưởng 45 tập thể, 120 cá nhân; trong đó Chủ tịch UBND tỉnh tặng Bằng khen cho 05 tập thể, 10 cá nhân; Chủ tịch UBND huyện tặng Giấy khen cho ${district} tập thể, 110 cá nhân.`;
    expect(sums(text("40"))).toEqual(["45 = 5 + 40", "120 = 10 + 110"]);
    expect(sums(text("41"))).toEqual(["45 = 5 + 41 !", "120 = 10 + 110"]);
    // The column beside it holds, so that these are all the parts.
    expect(sums(text("30"))).toEqual(["45 = 5 + 30 !", "120 = 10 + 110"]);
  });

  it("fields exclude one another: together they are not more than the whole", () => {
    const text = "có 900 mô hình, trong đó lĩnh vực kinh tế 512 mô hình, văn hóa - xã hội 390 mô hình";
    expect(sums(text)).toEqual(["900 = 512 + 390 !"]);
    expect(sums(text.replace("390", "300"))).toEqual([]);
  });

  it("what adds up bears the total out, however it was introduced", () => {
    expect(sums("có 75 hộ, trong đó có 70 hộ nghèo và 5 hộ cận nghèo")).toEqual(["75 = 70 + 5"]);
  });

  it.each([
    "Đại hội có 150 đại biểu (nữ 45 đại biểu, dân tộc 30 đại biểu, trẻ 20 đại biểu)",
    "mở 12 lớp, gồm 980 học viên và 24 giảng viên",
    "tổng số 45 cuộc (tăng 5 cuộc so với năm trước)",
    "toàn xã có 75 hộ, trong đó có 20 hộ nghèo và 5 hộ cận nghèo",
    "có 75 đảng viên, trong đó 40 nữ và 50 dân tộc thiểu số",
    "có 30 xã, trong đó có 11 xã đạt chuẩn",
    "có 20 sản phẩm, trong đó: 08 sản phẩm đạt 4 sao, 05 sản phẩm đạt 3 sao...",
    "từ năm 2020 đến năm 2022 tiếp 13 lượt (năm 2020: 05 lượt; năm 2021: 02 lượt)",
    "trao 90 giấy khen cho 40 tập thể, 60 cá nhân",
    "đăng ký 50 mô hình và đã công nhận 40 mô hình; 12 tập thể và 9 cá nhân được khen",
  ])("says nothing of a list that is not all the parts: %s", (text) => {
    expect(sums(text)).toEqual([]);
  });

  it("parts by level that are together more than the total are judged, fewer are not", () => {
    expect(sums("có 50 mô hình, trong đó 12 mô hình cấp huyện và 43 mô hình cấp xã")).toEqual([
      "50 = 12 + 43 !",
    ]);
    expect(sums("có 50 mô hình, trong đó 12 mô hình cấp huyện và 30 mô hình cấp xã")).toEqual([]);
  });
});

describe("shares of the text", () => {
  it.each([
    ["có 33/75 trường đạt chuẩn, đạt tỷ lệ 44%", "33/75 = 44%"],
    ["có 33/75 trường (44%)", "33/75 = 44%"],
    ["đạt 44% (33/75 trường)", "33/75 = 44%"],
    ["có 33 trường trên tổng số 75 trường, đạt 44%", "33/75 = 44%"],
    ["là 14.504/18.600 hộ (tỷ lệ 77,97%)", "14504/18600 = 77.97%"],
    ["là 14.504/18.600 hộ (tỷ lệ 77,98%)", "14504/18600 = 77.98%"],
    ["là 14.504/18.600 hộ (trên 77%)", "14504/18600 = 77%"],
    ["có 78/79 thôn được công nhận (tỷ lệ 92%)", "78/79 = 92% !"],
    ["là 14.504/18.600 hộ (tỷ lệ 77,99%)", "14504/18600 = 77.99% !"],
    ["có 33/75 trường (gần 40%)", "33/75 = 40% !"],
  ])("works out %s", (text, expected) => {
    expect(shares(text)).toEqual([expected]);
  });

  it.each([
    "thu 134,85 tỷ đồng (đạt 59%)",
    "có 33/75 trường đạt chuẩn, vượt 10% kế hoạch",
    "có 33/75 trường đạt chuẩn, tăng 12% so với năm trước",
    "có 33/75 trường đạt chuẩn; giao quân đạt 100%",
    "có 33/75 trường, đạt 65% chỉ tiêu",
  ])("leaves a percentage of something else alone: %s", (text) => {
    expect(shares(text)).toEqual([]);
  });
});
