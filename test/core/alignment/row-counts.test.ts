import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

/** Eight hamlets in two groups, each with a year before, a rate and a plan. */
const HAMLETS = workbook(
  sheet(
    "Thôn",
    `
    KẾT QUẢ TRỒNG CÂY CỦA CÁC THÔN NĂM 2025
    TT | Thôn | Số cây trồng | < | Tỷ lệ cây sống (%) | Kế hoạch trồng 2025 | Số cây bị chặt trộm
    ^ | ^ | Năm 2024 | Năm 2025 | ^ | ^ | ^
    1 | Thôn Bản Lếch | 410 | 452 | 96.1 | 450 | 0
    2 | Thôn Suối Rặc | 385 | 371 | 88.4 | 400 | 12
    3 | Thôn Nà Phiêng | 520 | 548 | 93.7 | 540 | 3
    4 | Thôn Khau Mạ | 296 | 281 | 79.9 | 300 | 7
    5 | Thôn Đồng Ngọ | 433 | 470 | 91.5 | 460 | 0
    6 | Thôn Lũng Sậu | 358 | 362 | 90.2 | 365 | 5
    | Cộng | 2402 | 2484 | 90.9 | 2515 | 27`,
  ),
);

const met = (text: string): string | undefined => tell(HAMLETS, text)[0];

describe("figures that count the rows of a table", () => {
  it.each([
    ["Có 4/6 thôn đạt tỷ lệ cây sống trên 90%.", "4/6 E4+E6+E8+E9"],
    ["Chỉ hai thôn có số cây trồng giảm.", "hai C5+C7"],
    ["Hai thôn không có cây bị chặt trộm.", "Hai G4+G8"],
    ["Có 3/6 thôn hoàn thành kế hoạch trồng cây.", "3/6 C4+C6+C8"],
    ["Tỷ lệ cây sống của 3 thôn thấp hơn mức chung.", "3 E5+E7+E9"],
    ["Có 3/6 thôn chưa đủ chỉ tiêu trồng cây.", "3/6 C5+C7+C9"],
    ["Số thôn hoàn thành kế hoạch trồng cây là 3/6 thôn.", "3/6 C4+C6+C8"],
    ["Số cây trồng giảm ở hai thôn.", "hai C5+C7"],
    ["Hai thôn Bản Lếch, Đồng Ngọ không có cây bị chặt trộm.", "Hai G4+G8"],
    ["Có 2/6 thôn không để xảy ra vụ chặt trộm cây nào.", "2/6 G4+G8"],
    ["Phong trào lan rộng ở cả 6 thôn.", "6 B4+B5+B6+B7+B8+B9"],
  ])("ties %s", (text, told) => {
    expect(met(text)?.replaceAll(/D(?=\d)/gu, "C")).toBe(told);
  });

  it("tells aloud where the text says of how many, and the column is named", () => {
    expect(met("Có 3/6 thôn đạt tỷ lệ cây sống trên 90%.")).toBe("3/6 !E4+E6+E8+E9");
  });

  it("tells in a note where only a part of the rows may be meant, nothing where another column gives the number", () => {
    expect(met("Trong số các thôn vùng cao, 3 thôn đạt tỷ lệ cây sống trên 90%.")).toBe("3 ?E4+E6+E8+E9");
    expect(met("Có 1/9 thôn đạt tỷ lệ cây sống trên 90%.") ?? "").not.toContain("!");
  });

  it("asks the numbered rows, and of several columns that of now", () => {
    const schools = workbook(
      sheet(
        "Trường",
        `
        TUYỂN SINH
        TT | Trường | Tỷ lệ năm 2024 (%) | Tỷ lệ năm 2025 (%)
        | TOÀN XÃ | 96.3 | 97.1
        | Trong đó: Trường vùng cao | 91.2 | 99.4
        1 | Trường Khe Trầm | 98.4 | 98.8
        2 | Trường Bãi Sậy | 97.2 | 98.1
        3 | Trường Cồn Sim | 98.9 | 94.6
        4 | Trường Nà Phiêng | 92.6 | 95.0`,
      ),
    );
    expect(tell(schools, "Có 2/4 trường đạt tỷ lệ trên 98%.")[0]).toBe("2/4 D5+D6");
  });

  it("counts by numbers in words what a table calls its rows, though nobody else would", () => {
    const book = workbook(
      sheet(
        "Đội",
        `
        CÂU LẠC BỘ CỒNG CHIÊNG CỦA CÁC PHUM
        Phum | Số nghệ nhân | Số buổi diễn
        Phum Trà Cú | 31 | 12
        Phum Ô Rung | 18 | 9
        Phum Bà My | 24 | 16`,
      ),
    );
    expect(tell(book, "Có hai phum trên 20 nghệ nhân.")[0]).toBe("hai B3+B5");
  });

  it("says nothing against a figure that a cell bears out", () => {
    const book = workbook(
      sheet(
        "Trường",
        `
        TRƯỜNG THEO CỤM NĂM 2025
        Cụm | Số trường | Số trường đạt chuẩn
        Cụm Đông | 7 | 5
        Cụm Tây | 6 | 4
        Cụm Nam | 4 | 2`,
      ),
    );
    expect(tell(book, "Cụm Đông có 7 trường, 5 trường đạt chuẩn. Cụm Tây có 6 trường.")).toEqual([
      "7 B3",
      "5 C3",
      "6 B4",
    ]);
  });

  it("leaves what rows are asked for to no cell", () => {
    expect(tell(HAMLETS, "Có 4/6 thôn đạt tỷ lệ cây sống trên 88,4%.")[1]).toBe("88,4% -");
  });

  it("counts what stands under headings, known by spaces or because the rows below add up to them", () => {
    const flat = workbook(
      sheet(
        "Khoa",
        `
        GIƯỜNG BỆNH NĂM 2025
        Khoa | Giường kế hoạch | Giường thực kê | Công suất sử dụng giường (%)
        Khối nội | 90 | 101 | 103.5
        Hô hấp | 40 | 47 | 111.2
        Tiêu hóa | 50 | 54 | 97.8
        Khối ngoại | 75 | 83 | 99.1
        Chấn thương | 45 | 52 | 108.6
        Bỏng | 30 | 31 | 88.3`,
      ),
    );
    expect(tell(flat, "Có 2/4 khoa có công suất sử dụng giường vượt 100%.")[0]).toBe("2/4 D4+D7");
  });
});
