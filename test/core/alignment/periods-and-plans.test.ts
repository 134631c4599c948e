import { sheet, workbook } from "../../support/grid";
import { tell } from "./align";

/** Ferries of an invented river: what was done in two years, planned, and the two percentages. */
const FERRIES = workbook(
  sheet(
    "Bến",
    `
    KẾT QUẢ HOẠT ĐỘNG BẾN KHÁCH NGANG SÔNG
    TT | Nội dung | Đơn vị | Thực hiện 2023 | Năm 2024 | < | So sánh (%) | <
    ^ | ^ | ^ | ^ | Kế hoạch | Thực hiện | TH/KH | TH 2024/2023
    1 | Hành khách qua sông | lượt | 41360 | 43000 | 45795 | 106.5 | 110.7
    2 | Xe máy chở qua phà | lượt | 18240 | 19500 | 18135 | 93 | 99.4
    3 | Áo phao trang bị mới | chiếc | 316 | 400 | 452 | 113 | 143
    4 | Chuyến phà đêm | chuyến | 1274 | 1300 | 1217 | 93.6 | 95.5`,
  ),
);

describe("figures of two years and of a plan", () => {
  it("takes the year that is meant, the plan where it is named, and the changes between them", () => {
    expect(
      tell(
        FERRIES,
        "Năm 2024 các bến đưa 45.795 lượt hành khách qua sông, tăng 4.435 lượt so với năm trước, vượt kế hoạch 6,5%. " +
          "Xe máy chở qua phà 18.135 lượt, còn thiếu 1.365 lượt so với kế hoạch; năm trước chở 18.240 lượt. " +
          "Trang bị mới 452 chiếc áo phao (kế hoạch 400 chiếc), vượt 13% kế hoạch. Chuyến phà đêm giảm còn 1.217 chuyến.",
      ),
    ).toEqual([
      "45.795 F4",
      "4.435 F4+D4",
      "6,5% G4",
      "18.135 F5",
      "1.365 F5+E5",
      "18.240 D5",
      "452 F6",
      "400 E6",
      "13% G6",
      "1.217 F7",
    ]);
  });

  it("tells a change that is one slip away from what the two columns give", () => {
    const told = tell(
      FERRIES,
      "Năm 2024 các bến đưa 45.795 lượt hành khách qua sông, tăng 4.345 lượt so với năm trước. " +
        "Xe máy chở qua phà 18.135 lượt, còn thiếu 1.356 lượt so với kế hoạch.",
    );
    expect(told).toEqual(["45.795 F4", "4.345 !F4+D4", "18.135 F5", "1.356 !F5+E5"]);
  });

  it("tells the figure of another year where the words say this one", () => {
    const told = tell(
      FERRIES,
      "Năm 2024, hành khách qua sông 45.795 lượt, xe máy chở qua phà 18.135 lượt, áo phao trang bị mới 316 chiếc, " +
        "chuyến phà đêm 1.217 chuyến.",
    );
    expect(told).toEqual(["45.795 F4", "18.135 F5", "316 !F6", "1.217 F7"]);
  });

  it("stays silent where the words lead to the other year, to the plan or to what is yet to come", () => {
    for (const text of [
      "Hành khách qua sông 45.795 lượt, xe máy chở qua phà 18.135 lượt; áo phao trang bị mới từ 316 chiếc lên 452 chiếc.",
      "Hành khách qua sông 45.795 lượt, xe máy chở qua phà 18.135 lượt, cùng kỳ áo phao trang bị mới 316 chiếc.",
      "Hành khách qua sông 45.795 lượt, xe máy chở qua phà 18.135 lượt, áo phao trang bị mới được giao 400 chiếc.",
      "IV. Phương hướng, nhiệm vụ năm 2025\nHành khách qua sông 47.900 lượt; xe máy chở qua phà 19.135 lượt.",
      "Đề nghị trang bị mới 425 chiếc áo phao. Các bến bảo dưỡng 27 chiếc phà.",
    ])
      expect(tell(FERRIES, text).filter((each) => /[!?]/u.test(each))).toEqual([]);
  });
});
