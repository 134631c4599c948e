import { fillMessage } from "../../../src/core/messages/fill-message";

describe("messages", () => {
  it("write numbers as the language does, and a list as a sum", () => {
    const data = { shown: 1663, parts: [1000, 663], name: "Tổng", slip: { vi: "sai", en: "off" } };
    expect(fillMessage("{name}: {shown} = {parts} ({slip})", data, "vi")).toBe(
      "Tổng: 1.663 = 1.000 + 663 (sai)",
    );
    expect(fillMessage("{name}: {shown} = {parts} ({slip})", data, "en")).toBe(
      "Tổng: 1,663 = 1,000 + 663 (off)",
    );
  });

  it("subtract negative terms and shorten long sums", () => {
    expect(fillMessage("{parts}", { parts: [5, -2] }, "vi")).toBe("5 - 2");
    const long = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(fillMessage("{parts}", { parts: long }, "vi")).toBe("1 + 2 + 3 + 4 + … + 19 + 20");
  });

  it("leave a placeholder that nothing fills, so that tests see it", () => {
    expect(fillMessage("{missing}", {}, "vi")).toBe("{missing}");
  });
});
