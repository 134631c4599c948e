import { printLine, printText } from "../../../src/core/base/printable-text";

describe("text of a user's file within a sentence", () => {
  it.each([
    ["plain Vietnamese", "Xã Bình Phú – 75 “mô hình”\n", "Xã Bình Phú – 75 “mô hình”\n"],
    ["terminal codes", "\u001b[31mđỏ\u0007", "␛[31mđỏ␇"],
    ["marks that turn letters about", "Xã \u202eNA\u202c", "Xã NA"],
    ["half a surrogate pair, and a whole one", "a\ud800b 😀", "a�b 😀"],
    ["delete and C1 controls", "a\u007fb\u009bc", "a␡b�c"],
  ])("%s", (_, text, printed) => {
    expect(printText(text)).toBe(printed);
  });

  it("on one line stays on one", () => {
    expect(printLine("Xã An\r\n\nLỖI (0)\u2028x")).toBe("Xã An LỖI (0) x");
  });
});
