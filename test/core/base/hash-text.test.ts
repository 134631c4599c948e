import { hashText } from "../../../src/core/base/hash-text";

describe("hashing", () => {
  it("gives sixteen hexadecimal digits, the same each time", () => {
    expect(hashText("Lĩnh vực!H8")).toMatch(/^[0-9a-f]{16}$/u);
    expect(hashText("Lĩnh vực!H8")).toBe(hashText("Lĩnh vực!H8"));
  });

  it("tells a hundred thousand near texts apart", () => {
    const names = new Set<string>();
    for (let index = 0; index < 100_000; index++) names.add(hashText(`Xã An Sơn|${index}|năm 2021`));
    expect(names.size).toBe(100_000);
  });
});
