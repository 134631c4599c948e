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

  it("may stand under letters and begin again, or count on by themselves", () => {
    const books = `
      QUYẾT TOÁN QUỸ BẾP ĂN
      Khoản | Nội dung | Quý I | Quý II | Cộng
      A | TỔNG THU | 1412 | 1437 | 2849
      '1 | Phụ huynh đóng | 931 | 928 | 1859
      '2 | Ngân sách | 481 | 509 | 990
      B | TỔNG CHI | 1384 | 1405 | 2789
      '1 | Thực phẩm | 871 | 896 | 1767
      '2 | Nhân công | 513 | 509 | 1022`;
    expect(listLoud(books)).toEqual([]);
    expect(listLoud(books.replace("A |", "'3 |").replace("B |", "'9 |")).length).toBeGreaterThan(0);
    const plain = `
      THU QUỸ
      Khoản | Nội dung | Quý I | Quý II | Cộng
      '1 | Phụ huynh đóng | 931 | 928 | 1859
      '2 | Ngân sách | 481 | 509 | 990
      '3 | Ủng hộ | 41 | 59 | 100`;
    expect(listLoud(plain)).toEqual([]);
  });

  it("are figures where they stand under nothing before them", () => {
    const rates = drawing.replace("'1.1 |", "'3.7 |");
    expect(listLoud(rates).some((each) => each.startsWith("number-stored-as-text"))).toBe(true);
  });
});
