import { sheet, workbook } from "../../support/grid";
import { align, tell } from "./align";

const REVENUE = workbook(
  sheet(
    "Thu",
    `
    THU NGÂN SÁCH XÃ MƯỜNG TRÀ NĂM 2025
    Đơn vị tính: triệu đồng
    TT | Nội dung | Dự toán năm 2025 | Thực hiện năm 2025 | Thực hiện năm 2024
    1 | Thuế môn bài hộ kinh doanh | 4210 | 4627 | 4185
    2 | Thu từ đất công ích | 7350 | 7914 | 8260
    3 | Phí, lệ phí hành chính | 2980 | 3356 | 2871
    4 | Thu phạt vi phạm | 1140 | 1283 | 1319
    | Tổng cộng | 15680 | 17180 | 16635`,
  ),
);

const CLINICS = workbook(
  sheet(
    "Khám",
    `
    KHÁM SÀNG LỌC TẠI CÁC TRẠM NĂM 2025
    TT | Trạm | Khám tại trạm | < | Khám lưu động | < | Tỷ lệ phát hiện (%)
    | | Số lượt | Số người | Số lượt | Số người |
    1 | Trạm Bản Chồi | 1462 | 1187 | 386 | 342 | 7.4
    2 | Trạm Phiêng Lạnh | 1835 | 1549 | 427 | 391 | 5.8
    3 | Trạm Nà Tủm | 1276 | 1043 | 513 | 468 | 9.1
    4 | Trạm Khe Vạt | 1694 | 1402 | 295 | 251 | 6.6
    | Tổng cộng | 6267 | 5181 | 1621 | 1452 | 7.2`,
  ),
);

const last = (book: typeof REVENUE, text: string): string | undefined => tell(book, text).at(-1);

describe("a value of another time or of the plan", () => {
  it("is told where only the other of the two is spoken of", () => {
    const text =
      "Thuế môn bài hộ kinh doanh năm 2025 thu 4.627 triệu đồng. Thu từ đất công ích đóng góp 8.260 triệu đồng, vượt dự toán được giao.";
    expect(last(REVENUE, text)).toBe("8.260 triệu !D5");
  });

  it("is told where the text says that it is of now", () => {
    expect(last(REVENUE, "Từ đầu năm đến nay, thu từ đất công ích đạt 7.350 triệu đồng.")).toBe(
      "7.350 triệu !D5",
    );
  });

  it("is right where the text goes from it", () => {
    expect(
      last(REVENUE, "Thuế môn bài hộ kinh doanh năm 2025 thu 4.627 triệu đồng, năm trước 4.185 triệu đồng."),
    ).toBe("4.185 triệu E4");
  });
});

describe("a value of another row", () => {
  it("is told where the row was named before the figure before", () => {
    const text =
      "Trạm Bản Chồi khám lưu động 386 lượt. Trạm Nà Tủm khám tại trạm 1.276 lượt nhưng chỉ khám cho 1.549 người.";
    expect(last(CLINICS, text)).toBe("1.549 !D6");
  });

  it("is nobody's where the row named is the one over it", () => {
    const book = workbook(
      sheet(
        "Thu",
        `
        TT | Nguồn thu | Số tiền (triệu đồng)
        A | Thu sự nghiệp | 18425
        1 | Học phí chính quy | 11350
        2 | Học phí liên kết | 4275
        3 | Ký túc xá | 2800
        B | Thu tài trợ | 3140
        | Tổng cộng | 21565`,
      ),
    );
    const text = "Thu sự nghiệp 18.425 triệu đồng, trong đó của sinh viên nội trú 2.800 triệu đồng.";
    expect(last(book, text)).not.toContain("!");
  });
});

describe("a value of another column", () => {
  it("is told by what is counted, also where another heading counts the same", () => {
    expect(last(CLINICS, "Về khám tại trạm, Trạm Khe Vạt có 1.402 lượt.")).toBe("1.402 !C7");
    expect(last(CLINICS, "Về khám tại trạm, Trạm Khe Vạt có 1.402 người.")).toBe("1.402 D7");
  });
});

describe("figures told one after another", () => {
  it("are of one column where no word names another", () => {
    const text = (value: string): string =>
      `Khám tại trạm, số người của Trạm Bản Chồi là 1.187 người, Trạm Phiêng Lạnh là ${value} người. Trạm Khe Vạt 1.402 người.`;
    expect(tell(CLINICS, text("1.549"))[1]).toBe("1.549 D5");
    expect(tell(CLINICS, text("1.835"))[1]).toBe("1.835 !D5");
  });
});

describe("a change whose cells the text says", () => {
  it("is held against the cells of the figure before, however far it is off", () => {
    const text =
      "Tổng thu năm 2025 là 17.180 triệu đồng. Thu phạt vi phạm 1.283 triệu đồng. Thu từ đất công ích đạt 7.914 triệu đồng, giảm 11,7% so với năm 2024.";
    expect(last(REVENUE, text)).toBe("11,7% !D5+E5");
    expect(last(REVENUE, text.replace("11,7%", "4,2%"))).toBe("4,2% D5+E5");
    expect(last(REVENUE, text.replace("năm 2024", "năm 2021"))).not.toContain("!");
  });

  it("is the change before, told in percent", () => {
    const text =
      "Phí, lệ phí hành chính nhiều hơn năm trước 485 triệu đồng, tức tăng 22,3%. Thu phạt vi phạm năm 2025 được 1.283 triệu đồng.";
    expect(tell(REVENUE, text)[1]).toMatch(/^22,3% !/u);
    expect(tell(REVENUE, text.replace("22,3%", "16,9%"))[1]).toMatch(/^16,9% D6\+E6/u);
  });

  it("is not worked out against the plan where the year before is said", () => {
    expect(last(REVENUE, "Thu từ đất công ích tăng 7,7% so với cùng kỳ.")).not.toBe("7,7% D5+C5");
  });
});

describe("a superlative", () => {
  it("is of what its sentence spoke of before", () => {
    const text =
      "Có 3/4 trạm khám tại trạm trên 1.400 lượt. Có 2/4 trạm phát hiện trên 7%, trong đó cao nhất là Trạm Bản Chồi với 7,4%.";
    const read = align(CLINICS, text).at(-1)?.alignment;
    expect(read).toMatchObject({ kind: "matched", notExtreme: { direction: "most" } });
  });
});
