import { cutFormula, shiftFormula } from "../../../src/hosts/xlsx/shift-formula";

describe("a formula written for the cell one down and two right", () => {
  it.each([
    ["A1", "C2"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B10)", "SUM(C2:D11)"],
    ["SUM(A:B)+SUM(3:$4)+SUM($A:A)", "SUM(C:D)+SUM(4:$4)+SUM($A:C)"],
    ['"A1 ""A1"" "&A1', '"A1 ""A1"" "&C2'],
    ["Sheet1!A1+'Tổ ''A1'' 2'!B2", "Sheet1!C2+'Tổ ''A1'' 2'!D3"],
    ["T1:T3!A1+Biểu!$B$2", "T1:T3!C2+Biểu!$B$2"],
    ["[1]Sheet1!A1+'[So lieu.xlsx]A1'!A1", "[1]Sheet1!C2+'[So lieu.xlsx]A1'!C2"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+C2"],
    ["LOG10(A1)+ATAN2(B1,1)", "LOG10(C2)+ATAN2(D2,1)"],
    ["A1_x+xA1.y+TỔNG1+A1B2", "A1_x+xA1.y+TỔNG1+A1B2"],
    ["IF(A1>=1.5E+3,#REF!,#N/A)", "IF(C2>=1.5E+3,#REF!,#N/A)"],
    ["a1&Xfd1", "C2&#REF!"],
    ["A1048576", "#REF!"],
    ["XFE1+A1048577", "XFE1+A1048577"],
    ["A1#+A1 B1", "C2#+C2 D2"],
    ["{1,2;3,4}*A1%", "{1,2;3,4}*C2%"],
    ["TRUE+N:N", "TRUE+P:P"],
  ])("%s reads %s", (formula, shifted) => {
    expect(shiftFormula(cutFormula(formula), 1, 2)).toBe(shifted);
  });

  it("column names with brackets in them stay whole", () => {
    const formula = "SUM(Bảng1[[#This Row],[Số '[mới']]:[A1]])+A1";
    expect(shiftFormula(cutFormula(formula), 1, 2)).toBe("SUM(Bảng1[[#This Row],[Số '[mới']]:[A1]])+C2");
  });

  it("brackets and quotes that never end are read once, not once for each of them", () => {
    for (const text of ["[", "[a", "[[a'", "[]["]) {
      const formula = text.repeat(150_000);
      expect(shiftFormula(cutFormula(formula), 0, 0)).toBe(formula);
    }
  });

  it("put together unshifted it is what it was", () => {
    const formula = `SUMPRODUCT(('Số liệu'!$B$2:$B$99="Tập thể")*(A2:A99<>""))/COUNTA(C:C)`;
    expect(shiftFormula(cutFormula(formula), 0, 0)).toBe(formula);
  });
});
