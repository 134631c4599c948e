import { lowerText } from "../../../src/core/numerals/lower-text";
import { readPeriods } from "../../../src/core/claims/read-periods";

function periods(text: string): string[] {
  return readPeriods(lowerText(text)).map(
    ({ from, to, period, kind }) => `${text.slice(from, to)} = ${period.from}-${period.to} ${kind}`,
  );
}

describe("readPeriods", () => {
  it.each([
    ["từ năm 2020 đến năm 2021 đã có", "từ năm 2020 đến năm 2021 = 2020-2021 span"],
    ["từ năm 2020 đến đầu năm 2022 đã có", "từ năm 2020 đến đầu năm 2022 = 2020-2022 partial"],
    ["trong giai đoạn 2020 - 2022, huyện", "trong giai đoạn 2020 - 2022 = 2020-2022 span"],
    ["năm 2020, năm 2021 tiến hành", "năm 2020, năm 2021 = 2020-2021 span"],
    ["công tác năm 2020, 2021 và 2022", "năm 2020, 2021 và 2022 = 2020-2022 span"],
    ["6 tháng đầu năm 2021, xã", "6 tháng đầu năm 2021 = 2021-2021 partial"],
    ["đến hết năm 2021 có", "đến hết năm 2021 = 2021-2021 as-of"],
    ["quý I năm 2022", "quý I năm 2022 = 2022-2022 partial"],
    ["năm 2022", "năm 2022 = 2022-2022 span"],
  ])("%s", (text, expected) => {
    expect(periods(text)).toEqual([expected]);
  });

  it.each(["nhiệm kỳ 2020-2025", "ngày 13/8/2021", "tháng 9 năm 2022", "tầm nhìn đến năm 2030", "2.020 hộ"])(
    "%s names no period of figures",
    (text) => {
      expect(periods(text)).toEqual([]);
    },
  );

  it("the years of a list in brackets are two periods", () => {
    expect(periods("(Năm 2020: 01 tập thể; năm 2021: 03 tập thể)")).toHaveLength(2);
  });
});
