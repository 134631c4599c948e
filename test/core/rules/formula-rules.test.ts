import { errorMasked } from "../../../src/core/rules/error-masked/index";
import { formulaCircular } from "../../../src/core/rules/formula-circular/index";
import { formulaUnlikeNeighbours } from "../../../src/core/rules/formula-unlike-neighbours/index";
import { ordinalOutOfOrder } from "../../../src/core/rules/ordinal-out-of-order/index";
import { resultStale } from "../../../src/core/rules/result-stale/index";
import { sheet } from "../../support/grid";
import { testRule } from "../../support/rule-tester";

/** What a unit planned and did, and the share by formula. */
function shares(third: string): string {
  return [
    "TT | Đơn vị | Kế hoạch | Đạt | Tỷ lệ",
    "1 | Xã Tân Lập | 50 | 30 | =D2/C2*100 → 60",
    "2 | Xã Phú Lộc | 40 | 30 | =D3/C3*100 → 75",
    `3 | Xã Yên Thọ | 80 | 60 | ${third}`,
    "4 | Xã Hòa Bình | 25 | 20 | =D5/C5*100 → 80",
    "| Tổng cộng | =SUM(C2:C5) → 195 | =SUM(D2:D5) → 140 | =D6/C6*100 → 71.7949",
  ].join("\n");
}

testRule(formulaUnlikeNeighbours, {
  passes: [
    { name: "copies of one formula, and sums below them", sheets: [sheet("S", shares("=D4/C4*100 → 75"))] },
  ],
  fails: [
    {
      name: "a divisor of the row above",
      sheets: [sheet("S", shares("=D4/C3*100 → 150"))],
      findings: [
        { messageId: "differs", at: "S!E4", severity: "error", expected: 75, text: /=D4\/C4\*100/u },
      ],
    },
    {
      name: "another form that gives the same today",
      sheets: [sheet("S", shares("=D4*100/C4 → 75"))],
      findings: [{ messageId: "unlike", at: "S!E4", severity: "warning" }],
    },
  ],
});

testRule(formulaCircular, {
  passes: [{ name: "a sum of the rows above it", sheets: [sheet("S", shares("=D4/C4*100 → 75"))] }],
  fails: [
    {
      name: "a sum that adds its own cell",
      sheets: [
        sheet("S", "TT | Đơn vị | Số hộ\n1 | Xã Tân Lập | 12\n2 | Xã Phú Lộc | 9\n| Cộng | =SUM(C2:C4) → 0"),
      ],
      findings: [{ messageId: "itself", at: "S!C4", expected: 21, text: /chính ô này/u }],
    },
    {
      name: "two formulas that rest on one another",
      sheets: [
        sheet("S", "TT | Đơn vị | Mới | Cũ\n1 | Xã Tân Lập | =D2+1 → 0 | =C2-1 → 0\n2 | Xã Phú Lộc | 9 | 4"),
      ],
      findings: [{ messageId: "circle", at: "S!C2", text: /C2 → D2 → C2/u }],
    },
  ],
});

testRule(resultStale, {
  passes: [
    { name: "results that are what their formulas give", sheets: [sheet("S", shares("=D4/C4*100 → 75"))] },
  ],
  fails: [
    {
      name: "a sum stored before its parts were changed",
      sheets: [
        sheet("S", "TT | Đơn vị | Số hộ\n1 | Xã Tân Lập | 12\n2 | Xã Phú Lộc | 9\n| Cộng | =SUM(C2:C3) → 17"),
      ],
      findings: [{ messageId: "stale", at: "S!C4", expected: 21, text: /F9/u }],
    },
  ],
});

testRule(ordinalOutOfOrder, {
  passes: [
    {
      name: "numbers that begin anew in each group",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số hộ\nI | Vùng cao | 21\n1 | Xã Tân Lập | 12\n2 | Xã Phú Lộc | 9\nII | Vùng thấp | 8\n1 | Xã Yên Thọ | 5\n2 | Xã Hòa Bình | 3",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a row that was copied twice",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số hộ\n1 | Xã Tân Lập | 12\n2 | Xã Phú Lộc | 9\n2 | Xã Yên Thọ | 5\n3 | Xã Hòa Bình | 3",
        ),
      ],
      findings: [{ messageId: "repeats", at: "S!A4", expected: 3, severity: "note" }],
    },
    {
      name: "a row that was deleted",
      sheets: [
        sheet(
          "S",
          "TT | Đơn vị | Số hộ\n1 | Xã Tân Lập | 12\n2 | Xã Phú Lộc | 9\n4 | Xã Yên Thọ | 5\n5 | Xã Hòa Bình | 3",
        ),
      ],
      findings: [{ messageId: "skips", at: "S!A4", expected: 3 }],
    },
  ],
});

/** A list with a unit in column A and its count in column B, and what looks it up. */
function list(...units: readonly string[]): string {
  return ["Tên đơn vị | Số hộ", ...units.map((unit, index) => `${unit} | ${10 + index}`)].join("\n");
}

testRule(errorMasked, {
  passes: [
    {
      name: "a unit that is not in the list at all",
      sheets: [
        sheet("DS", list("Xã Tân Lập", "Xã Phú Lộc")),
        sheet(
          "Biểu",
          "TT | Đơn vị | Số hộ\n1 | Xã Yên Thọ | =IFERROR(VLOOKUP(B2,DS!A2:B3,2,0),0) → 0\n2 | Xã Phú Lộc | 11",
        ),
      ],
    },
  ],
  fails: [
    {
      name: "a key with two spaces behind IFERROR",
      sheets: [
        sheet("DS", list("Xã Tân Lập", "Xã Phú\u00a0Lộc")),
        sheet(
          "Biểu",
          "TT | Đơn vị | Số hộ\n1 | Xã Phú Lộc | =IFERROR(VLOOKUP(B2,DS!A2:B3,2,0),0) → 0\n2 | Xã Tân Lập | 10",
        ),
      ],
      findings: [{ messageId: "lookup", at: "Biểu!C2", expected: 11, text: /DS!A3/u }],
    },
    {
      name: "a count that misses a name with a hidden character",
      sheets: [
        sheet("DS", list("Xã Tân Lập", "Xã Tân\u200b Lập", "Xã Phú Lộc")),
        sheet(
          "Biểu",
          'TT | Đơn vị | Số dòng\n1 | Xã Tân Lập | =COUNTIF(DS!A2:A4,"Xã Tân Lập") → 1\n2 | Xã Phú Lộc | 1',
        ),
      ],
      findings: [{ messageId: "count", at: "Biểu!C2", expected: 2 }],
    },
    {
      name: "a count over merged cells",
      sheets: [
        sheet("DS", "Tên đơn vị | Số hộ\nXã Tân Lập | 10\n^ | 11\n^ | 12\nXã Phú Lộc | 13"),
        sheet(
          "Biểu",
          "TT | Đơn vị | Số dòng\n1 | Xã Tân Lập | =COUNTIFS(DS!A2:A5,B2) → 1\n2 | Xã Phú Lộc | 1",
        ),
      ],
      findings: [{ messageId: "merged", at: "Biểu!C2", expected: 3, text: /ô gộp/u }],
    },
  ],
});
