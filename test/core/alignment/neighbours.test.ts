import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

const TOWNS = workbook(
  sheet(
    "Phường",
    `
    HỖ TRỢ NHÀ Ở NĂM 2025
    TT | Đơn vị | Số nhà xây mới | Số nhà sửa chữa | Tỷ lệ giải ngân (%) | Kinh phí (triệu đồng)
    1 | Phường Đồng Vông | 48 | 31 | 91.4 | 2310
    2 | Phường Lạch Trà | 37 | 26 | 84.6 | 1795
    3 | Xã Mường Tôn | 62 | 19 | 77.2 | 2684
    4 | Xã Bằng Sơn | 29 | 35 | 95.8 | 1642
    | Tổng cộng | 176 | 111 | 86.1 | 8431`,
  ),
);

const told = (text: string): readonly string[] => tell(TOWNS, text);

describe("a value that stands in a neighbouring row or column", () => {
  it("is told at the row that the words name", () => {
    expect(
      told("Toàn thành phố giải ngân 86,1%, cao nhất là xã Bằng Sơn 95,8%. Phường Lạch Trà giải ngân 91,4%."),
    ).toEqual(["86,1% E7", "95,8% E6", "91,4% !E4"]);
  });

  it("is told at the row of the figure that it stands right behind", () => {
    expect(
      told("Toàn thành phố xây mới 176 nhà, sửa chữa 111 nhà. Xã Mường Tôn xây mới 62 nhà (đạt 84,6%).").at(
        -1,
      ),
    ).toBe("84,6% !E5");
  });

  it("is nobody's fault where the words name its own row, too, or a sentence before named the other", () => {
    expect(told("Phường Lạch Trà xin học tập phường Đồng Vông, nơi giải ngân 91,4%.")).toEqual(["91,4% E3"]);
  });

  it("reads names that hold a word for joining or money", () => {
    expect(told("Đồng Vông xây mới 48 nhà, Bằng Sơn 29 nhà.")).toEqual(["48 C3", "29 C6"]);
  });

  it("ties shares and sums of rows named one after another, also behind a semicolon, and tells slips of them", () => {
    expect(
      told(
        "Các địa phương Đồng Vông, Mường Tôn xây mới nhiều; cộng lại là 110 nhà, bằng 62,5% toàn thành phố.",
      ),
    ).toEqual(["110 C3+C5", "62,5% C3+C5+C7"]);
    expect(
      told(
        "Kinh phí toàn thành phố 8.431 triệu đồng. Ba đơn vị Đồng Vông, Lạch Trà, Mường Tôn chiếm 85,0%.",
      ).at(-1),
    ).toBe("85,0% !F3+F4+F5+F7");
  });
});

describe("superlatives side by side", () => {
  it("are of one column: the second is held against what the first is of", () => {
    const sides = told(
      "Giải ngân toàn thành phố đạt 86,1%. Dẫn đầu là Bằng Sơn với 95,8%; thấp nhất là Lạch Trà, mới được 84,6%.",
    );
    expect(sides.slice(1)).toEqual(["95,8% E6", "84,6% E4"]);
  });
});

describe("percentage points", () => {
  it("are the difference of two percentages", () => {
    expect(
      told(
        "Xã Bằng Sơn giải ngân 95,8%, phường Lạch Trà giải ngân 84,6%, chênh nhau 11,2 điểm phần trăm.",
      ).at(-1),
    ).toMatch(/^11,2 E[46]\+E[46]$/u);
  });
});
