import { prove } from "./prove";

describe("a long proof sheet", () => {
  it("grows with its figures and no faster", () => {
    const lengthOf = (paragraphs: number): number => {
      const text = Array.from(
        { length: paragraphs },
        (_, index) =>
          `Thôn Bãi Sậy có ${1000 + (index % 90)} hộ và ${2000 + (index % 90)} lao động, ${"<i>".repeat(40)} hết.`,
      ).join("\n\n");
      return prove([], text).html.length;
    };
    expect(lengthOf(400) / lengthOf(100)).toBeLessThan(4.2);
  });

  it("holds a megabyte of text, whose marks of HTML stay text", () => {
    const { html } = prove([], `${"<script>".repeat(10)} ${"một dòng dài ".repeat(30_000)}\n\n`.repeat(3));
    expect(html).not.toContain("<script");
    expect(html.split("&lt;script&gt;")).toHaveLength(31);
    expect(html.length).toBeGreaterThan(1_000_000);
  });
});
