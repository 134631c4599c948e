import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

/** What is loud in a sheet, rule and cell. */
function listLoud(drawing: string): string[] {
  const { findings } = analyze([workbook(sheet("S", drawing))], [], defaultTemplate());
  return findings.flatMap(({ rule, at, severity }) =>
    severity !== "note" && at.kind === "cell" ? [`${rule} ${at.address}`] : [],
  );
}

describe("years typed as text under labels", () => {
  const drawing = `
    CHÁY NỔ THEO ĐỊA BÀN
    Địa bàn | Số vụ | < | Số người bị thương | <
    ^ | '2023 | '2024 | '2023 | '2024
    Phường Lò Ngói | 14 | 11 | 3 | 2
    Xã Bến Than | 9 | 12 | 1 | 4
    Xã Đồi Sậy | 6 | 5 | 0 | 1
    Cộng | 29 | 28 | 4 | 7`;

  it("are the lower line of the header, again and again", () => {
    expect(listLoud(drawing)).toEqual([]);
    expect(listLoud(drawing.replace("| 28 |", "| 26 |"))).toEqual(["total-differs-from-parts C7"]);
  });
});

describe("numbers of an outline typed as text", () => {
  const drawing = `
    KẾT QUẢ GIẢI QUYẾT HỒ SƠ
    Mục | Nội dung | Quý I | Quý II | Cộng
    '1 | Hồ sơ phải giải quyết | 412 | 437 | 849
    '1.1 | Kỳ trước chuyển sang | 31 | 28 | 59
    '1.2 | Tiếp nhận mới | 381 | 409 | 790
    '2 | Đã giải quyết | 384 | 405 | 789
    '2.1 | Đúng hạn | 371 | 396 | 767
    '2.2 | Quá hạn | 13 | 9 | 22`;

  it("number the rows, whatever stands over them", () => {
    expect(listLoud(drawing)).toEqual([]);
  });

  it("are figures where they stand under nothing before them", () => {
    const rates = drawing.replace("'1.1 |", "'3.7 |");
    expect(listLoud(rates).some((each) => each.startsWith("number-stored-as-text"))).toBe(true);
  });
});
