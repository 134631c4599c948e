import { invalidYear } from "../../../src/core/rules/invalid-year/index";
import { suggestYear } from "../../../src/core/rules/shared/register-years";
import { cellKey } from "../../../src/core/model/address";
import { registerSheet } from "../../support/register-sheet";
import { testRule } from "../../support/rule-tester";

function entry(registered: string, recognised = ""): string {
  return `Xã Lũng Vài | Mô hình | Nuôi dê sinh sản | Cá nhân | Hoàng Văn Tấn | Kinh tế | ${registered} | ${recognised}`;
}

testRule(invalidYear, {
  passes: [
    {
      name: "years as number, as text, with the word before, and as a date",
      sheets: [
        registerSheet(
          [
            entry("2021"),
            entry("'2021"),
            entry("năm 2021"),
            entry("44256"),
            entry("tháng 6/2021"),
            entry("15.6.2021"),
            entry("2021-06-15"),
          ].join("\n"),
          ["Năm công nhận"],
          {
            numberFormats: new Map([[cellKey(4, 6), "dd/mm/yyyy"]]),
          },
        ),
      ],
    },
    {
      name: "a year of recognition that is not there yet",
      sheets: [
        registerSheet([entry("2021", "Chưa xét"), entry("2021", "-"), entry("2021")].join("\n"), [
          "Năm công nhận",
        ]),
      ],
    },
    {
      name: "a year outside the period is a year",
      sheets: [registerSheet(entry("1999"))],
    },
  ],
  fails: [
    {
      name: "a digit too many, swapped digits, two digits only, a letter for a digit",
      sheets: [
        registerSheet(
          [
            entry("20211"),
            entry("2201"),
            entry("21"),
            entry("2O21"),
            entry("quý 3/2021"),
            entry("2021"),
          ].join("\n"),
        ),
      ],
      findings: [
        {
          messageId: "nearest",
          at: "DS!G2",
          expected: 2021,
          text: "Ô Năm đăng ký ghi “20211”, không phải một năm, nên mục này không được tính vào năm nào. Có thể là 2021; kiểm tra rồi sửa lại thành bốn chữ số.",
        },
        { messageId: "nearest", at: "DS!G3", expected: 2021 },
        { messageId: "nearest", at: "DS!G5", expected: 2021 },
        { messageId: "nearest", at: "DS!G6", expected: 2021 },
        { messageId: "short", at: "DS!G4", expected: 2021, severity: "note" },
      ],
    },
    {
      name: "what could be several years, or none",
      sheets: [
        registerSheet(
          [
            entry("202"),
            entry("năm hai mốt"),
            entry("2020-2021"),
            entry("Chưa xét"),
            entry("2021/2022"),
            entry("35"),
            entry("2021"),
          ].join("\n"),
        ),
      ],
      findings: [
        { messageId: "unknown", at: "DS!G2", expected: null },
        { messageId: "unknown", at: "DS!G3", expected: null },
        {
          messageId: "span",
          at: "DS!G4",
          expected: null,
          text: "Ô Năm đăng ký ghi “2020-2021”, tức hai năm, nên không biết tính mục này vào năm nào và chưa tính vào năm nào cả. Ghi một năm bằng bốn chữ số, ví dụ 2022; nếu mục có ở cả hai năm thì ghi thành hai dòng.",
        },
        { messageId: "unknown", at: "DS!G5", expected: null },
        { messageId: "span", at: "DS!G6", expected: null },
        { messageId: "unknown", at: "DS!G7", expected: null },
      ],
    },
  ],
});

describe("the year that was meant", () => {
  it.each([
    [22019, 2019],
    ["20222", 2022],
    [221, 2021],
    [3021, 2021],
    [20.21, 2021],
    ["'21", 2021],
    ["năm 22", 2022],
    [12, null],
    [2, null],
    ["abc", null],
    ["2020, 2021", null],
    [44256, null],
  ])("of %p is %p", (value, year) => {
    expect(suggestYear(value, { from: 2020, to: 2022 })).toBe(year);
  });
});
