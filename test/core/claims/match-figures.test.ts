import { matchFigures } from "../../../src/core/claims/match-figures";
import { readClaims } from "../../../src/core/claims/read-claims";
import { formatAddress } from "../../../src/core/model/address";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { readSheets } from "../../support/describe-table";
import { sheet } from "../../support/grid";

const FIELDS = sheet(
  "Lĩnh vực",
  `
  BIỂU TỔNG HỢP GIAI ĐOẠN 2020-2022
  STT | Lĩnh vực | Tổng số mô hình giai đoạn 2020 - 2022 | < | < | < | Số mô hình tiêu biểu được nhân rộng | <
  ^ | ^ | Mô hình | < | Nội dung, việc làm | < | Tập thể | Cá nhân
  ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân | ^ | ^
  1 | Phát triển kinh tế | 214 | 481 | 96 | 333 | 25 | 91
  2 | Văn hóa - xã hội | 305 | 577 | 120 | 402 | 31 | 84
  | TỔNG CỘNG | 519 | 1058 | 216 | 735 | 56 | 175`,
);

const AWARDS = sheet(
  "Khen thưởng",
  `
  STT | Năm | Khen thưởng giai đoạn 2020 - 2022 | < | < | < | < | < | <
  ^ | ^ | Tổng số | Tập thể | Cá nhân | Cấp khen | < | < | <
  ^ | ^ | ^ | ^ | ^ | Cấp huyện | < | Cấp tỉnh | <
  ^ | ^ | ^ | ^ | ^ | Tập thể | Cá nhân | Tập thể | Cá nhân
  1 | 2020 | 10 | 3 | 7 | 2 | 5 | 1 | 2
  2 | 2021 | 14 | 5 | 9 | 5 | 6 | 0 | 3
  3 | 2022 | Chưa xét | | | | | |`,
);

/** `"214 tập thể: matched C5"` for each figure that the tables may hold. */
function match(text: string): string[] {
  const template = defaultTemplate();
  const claims = readClaims([readTextDocument("bao-cao.txt", text)], template, []);
  const matches = matchFigures({ ...readSheets([FIELDS, AWARDS]), claims, template });
  return claims.figures.flatMap((figure) => {
    const found = matches.get(figure.index);
    if (!found) return [];
    if (found.kind === "no-source") return [`${figure.at.quote}: no-source`];
    const cells = found.candidate.cells.map((cell) => formatAddress(cell.row, cell.column)).join("+");
    const meant = found.kind === "differs" ? ` ${found.candidate.value}` : "";
    return [`${figure.at.quote}: ${found.kind}${meant} ${cells}`];
  });
}

describe("matchFigures", () => {
  it("finds the cell by subject and field, whatever the measure is called", () => {
    expect(match("Lĩnh vực kinh tế có 214 tập thể, 481 cá nhân được các cấp công nhận.")).toEqual([
      "214 tập thể: matched C5",
      "481 cá nhân: matched D5",
    ]);
  });

  it("figures without a field are those of the total row", () => {
    expect(match("Đã có 519 lượt tập thể, 1.058 lượt cá nhân được công nhận trên các lĩnh vực.")).toEqual([
      "519 lượt tập thể: matched C7",
      "1.058 lượt cá nhân: matched D7",
    ]);
  });

  it("adds levels and years up as the sentence names them", () => {
    expect(
      match(
        "Năm 2020 và năm 2021, cấp huyện và cấp tỉnh tặng giấy khen cho 08 tập thể, 16 cá nhân (năm 2020: 03 tập thể, 07 cá nhân).",
      ),
    ).toEqual([
      "08 tập thể: matched F5+H5+F6+H6",
      "16 cá nhân: matched G5+I5+G6+I6",
      "03 tập thể: matched F5+H5",
      "07 cá nhân: matched G5+I5",
    ]);
  });

  it("a year not yet judged is no zero: the sum of the period is that of the other years", () => {
    expect(match("Giai đoạn 2020-2022, tỉnh tặng bằng khen cho 01 tập thể, 05 cá nhân.")).toEqual([
      "01 tập thể: matched H5+H6",
      "05 cá nhân: matched I5+I6",
    ]);
  });

  it("the neighbour's cell tells which cell a wrong figure means", () => {
    expect(match("Lĩnh vực kinh tế có 241 tập thể, 481 cá nhân được công nhận.")).toEqual([
      "241 tập thể: differs 214 C5",
      "481 cá nhân: matched D5",
    ]);
  });

  it("a figure one slip away from the cell its words name is that cell's", () => {
    expect(match("Lĩnh vực kinh tế có 218 tập thể được công nhận.")).toEqual(["218 tập thể: differs 214 C5"]);
  });

  it("a small figure differs where every dimension is named", () => {
    expect(match("Năm 2021, cấp huyện tặng giấy khen cho 04 tập thể điển hình “Dân vận khéo”.")).toEqual([
      "04 tập thể điển hình: differs 5 F6",
    ]);
  });

  it.each([
    "Hội Nông dân có 40 tập thể, 60 cá nhân tham gia.",
    "Năm 2019, lĩnh vực kinh tế có 12 tập thể được khen.",
    "Huyện có 35 tập thể điển hình.",
  ])("what no cell is named for has no source: %s", (text) => {
    expect(new Set(match(text).map((each) => each.replace(/^.*: /u, "")))).toEqual(new Set(["no-source"]));
  });

  it("a bound is borne out by a figure near it, not by any that is larger", () => {
    expect(match("Lĩnh vực kinh tế có hơn 210 tập thể, gần 500 cá nhân được công nhận.")).toEqual([
      "210 tập thể: matched C5",
      "500 cá nhân: matched D5",
    ]);
    expect(match("Toàn huyện có hơn 100 tập thể được công nhận.")).toEqual(["100 tập thể: no-source"]);
  });

  it("figures of other things are not looked for among collectives and individuals", () => {
    expect(match("Lĩnh vực kinh tế có 214 hộ, 481 lao động.")).toEqual([]);
  });
});
