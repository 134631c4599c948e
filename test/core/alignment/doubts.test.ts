import { sheet, workbook } from "../../support/grid";
import { align, tell } from "./align";

const CLASSES = workbook(
  sheet(
    "Trường",
    `
    QUY MÔ TRƯỜNG LỚP
    TT | Trường | Số lớp | Học sinh | < | Phòng học | <
    ^ | ^ | ^ | Tổng số | Nữ | Kiên cố | Tạm
    1 | Suối Vàng | 17 | 612 | 298 | 14 | 3
    2 | Bản Chiềng | 12 | 389 | 187 | 9 | 3
    3 | Nà Lợt | 21 | 853 | 431 | 19 | 2
    | Cộng | 50 | 1854 | 916 | 42 | 8`,
  ),
);

const CROPS = workbook(
  sheet(
    "Trồng trọt",
    `
    DIỆN TÍCH, NĂNG SUẤT THEO THÔN
    TT | Thôn | Sắn | < | < | Đậu tương
    ^ | ^ | Diện tích | Năng suất | Sản lượng | ^
    ^ | ^ | ha | tạ/ha | tấn | ha
    1 | Phiêng Cắm | 34.6 | 182 | 629.7 | 7.4
    2 | Huổi Sàng | 28.1 | 165.5 | 465.1 | 11.3
    3 | Nậm Sàng | 19.7 | 171 | 336.9 | 4.8
    | Toàn xã | 82.4 | 173.8 | 1431.7 | 23.5`,
  ),
  sheet(
    "Chăn nuôi",
    `
    TỔNG ĐÀN
    TT | Thôn | Tổng đàn (con) | < | < | Số hộ nuôi
    ^ | ^ | Dê | Cừu | Ngựa | ^
    1 | Phiêng Cắm | 143 | 68 | 17 | 41
    2 | Huổi Sàng | 96 | 125 | 23 | 37
    3 | Nậm Sàng | 187 | 59 | 9 | 52
    | Toàn xã | 426 | 252 | 49 | 130`,
  ),
);

const FUNDS = workbook(
  sheet(
    "Thu",
    `
    THU NGÂN SÁCH
    Đơn vị tính: triệu đồng
    TT | Khoản thu | Dự toán | Thực hiện | Tỷ lệ (%)
    1 | Phí chợ | 2800 | 1120 | 40.0
    2 | Thuê mặt bằng | 800 | 480 | 60.0
    3 | Lệ phí bến bãi | 8400 | 5000 | 59.5
    | Tổng thu | 12000 | 6600 | 55.0`,
  ),
);

/** Every figure that is told to be wrong, aloud. */
function accused(book: typeof CROPS, report: string): readonly string[] {
  return tell(book, report).filter((each) => each.includes(" !"));
}

describe("what a figure that differs may be instead", () => {
  const lead =
    "Toàn xã có 82,4 ha sắn, năng suất 173,8 tạ/ha, sản lượng 1.431,7 tấn; đậu tương 23,5 ha. Phiêng Cắm trồng 34,6 ha sắn. ";
  const herds = "Toàn xã có 426 con dê, 252 con cừu, 49 con ngựa, 130 hộ nuôi. ";
  const schools =
    "Toàn xã có 50 lớp, 1.854 học sinh, trong đó nữ 916 em; phòng học kiên cố 42 phòng, tạm 8 phòng. Nà Lợt có 21 lớp, 853 em. ";

  it.each([
    "Nà Lợt có sĩ số 40,6 học sinh/lớp, gần mức 40 em mỗi lớp.",
    "Lớp của Bản Chiềng ở điểm lẻ chỉ 11 em.",
    "Có lớp ở Suối Vàng tới 43 em, vượt quy định 40 em một lớp.",
  ])("counts other things than the column says that it counts: %s", (text) => {
    expect(accused(CLASSES, schools + text)).toEqual([]);
  });

  it("still tells of a slip in what the column counts, by whatever word for persons", () => {
    expect(accused(CLASSES, `${schools}Bản Chiềng có 12 lớp, 398 em.`)).toEqual(["398 !D5"]);
    expect(accused(CLASSES, `${schools}Suối Vàng có 71 lớp, 612 em.`)).toEqual(["71 !C4"]);
  });

  it.each([
    "Năng suất sắn của Nậm Sàng kém Phiêng Cắm 11 tạ/ha.",
    "Diện tích sắn Nậm Sàng 19,7 ha, bón lót 18,5 tấn/ha phân chuồng.",
    "Sắn của Huổi Sàng 28,1 ha, cần 28,5 tấn phân.",
  ])("is in another unit: %s", (text) => {
    expect(accused(CROPS, lead + text)).toEqual([]);
  });

  it("still tells of a slip in the column's own unit", () => {
    expect(accused(CROPS, `${lead}Huổi Sàng trồng 21,8 ha sắn, năng suất 165,5 tạ/ha.`)).toEqual([
      "21,8 !C6",
    ]);
  });

  it.each([
    "Diện tích sắn toàn xã 82,4 ha (kế hoạch 80 ha).",
    "Sắn: toàn xã 82,4 ha - chỉ tiêu giao 84,2 ha.",
    "Sản lượng sắn toàn xã đạt 1.431,7 tấn, kế hoạch năm 1.413,7 tấn.",
  ])("is of the plan, of which the table says nothing: %s", (text) => {
    expect(accused(CROPS, lead + text)).toEqual([]);
  });

  it.each([
    "Mô hình sắn 43,6 ha của Hợp tác xã Cắm Hương đang mở rộng.",
    "Công ty Phiêng Lanh bao tiêu 36,4 ha sắn.",
  ])("is of a name that shares a word with a row: %s", (text) => {
    expect(
      accused(CROPS, `Toàn xã có 82,4 ha sắn, sản lượng 1.431,7 tấn. Đậu tương 23,5 ha. ${text}`),
    ).toEqual([]);
  });

  it("is no figure of the row whose name shares a word with the one that is named", () => {
    expect(tell(CROPS, `${herds}Huổi Sàng nuôi 96 con dê, Nậm Sàng nuôi 187 con dê.`).slice(-2)).toEqual([
      "96 C5",
      "187 C6",
    ]);
  });

  it.each([
    ["Dê, cừu tập trung ở vùng cao: Nậm Sàng 246 con, Huổi Sàng 221 con.", ["246 C6+D6", "221 C5+D5"]],
    ["Dê và cừu toàn xã cộng chung 678 con.", ["678 C7+D7"]],
    [
      "Phiêng Cắm có 143 con dê, Nậm Sàng có 187 con dê. Hai thôn này nuôi 127 con cừu.",
      ["143 C4", "187 C6", "127 D4+D6"],
    ],
  ] as const)("is what cells come to: %s", (text, ties) => {
    expect(tell(CROPS, herds + text).slice(-ties.length)).toEqual(ties);
  });

  it("is what two figures before differ by", () => {
    expect(
      tell(
        CROPS,
        `${lead}Năng suất sắn cao nhất là Phiêng Cắm (182 tạ/ha), thấp nhất là Huổi Sàng (165,5 tạ/ha), chênh nhau 16,5 tạ/ha.`,
      ).slice(-3),
    ).toEqual(["182 D5", "165,5 D6", expect.stringMatching(/^16,5 (?:D5\+D6|D6\+D5)$/u)]);
  });

  it("is of a row that only a sentence before named", () => {
    expect(
      accused(
        CLASSES,
        `${schools}Ít học sinh nhất là Bản Chiềng, 389 em. Đã trao học bổng cho 74 học sinh, mỗi em 2 triệu đồng.`,
      ),
    ).toEqual([]);
  });

  it("is the lowest by another measure, unless the words say by which", () => {
    const told = (text: string): boolean =>
      align(FUNDS, text).some(
        ({ alignment }) => alignment.kind === "matched" && alignment.notExtreme !== undefined,
      );
    const start = "Tổng thu 6.600 triệu đồng, đạt 55,0% dự toán. ";
    expect(told(`${start}Thấp nhất là phí chợ, mới thu 1.120 triệu đồng, tỷ lệ 40,0%.`)).toBe(false);
    expect(told(`${start}Số thực hiện thấp nhất là phí chợ, mới thu 1.120 triệu đồng.`)).toBe(true);
    expect(told(`${start}Số thực hiện thấp nhất là thuê mặt bằng, mới thu 480 triệu đồng.`)).toBe(false);
  });
});
