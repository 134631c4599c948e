import { parseRuleHelp } from "../../../src/cli/generate/parse-rule-help";

const README = `# a-rule

## Giải thích

Một câu **đậm** và \`=SUM(A1)\`.
Câu nữa.

### Cách sửa

Sửa đi.

### Ví dụ

> Lời văn ¹.
>
> ¹ Chú thích.

| Năm  | Số     |
| ---- | ------ |
| 2024 | **12** |

## Explanation

### How to mend it

Mend it.

### Example

One.

## Examples

None of this.
`;

describe("the help section of a README", () => {
  it("is taken apart into paragraphs, quotations and tables", () => {
    expect(parseRuleHelp(README, "vi")).toEqual({
      about: [
        {
          kind: "paragraph",
          spans: [
            "Một câu ",
            { kind: "strong", text: "đậm" },
            " và ",
            { kind: "code", text: "=SUM(A1)" },
            ". Câu nữa.",
          ],
        },
      ],
      mend: [{ kind: "paragraph", spans: ["Sửa đi."] }],
      example: [
        { kind: "quote", paragraphs: [["Lời văn ¹."], ["¹ Chú thích."]] },
        {
          kind: "table",
          header: [["Năm"], ["Số"]],
          rows: [[["2024"], [{ kind: "strong", text: "12" }]]],
        },
      ],
    });
  });

  it("ends where the next section begins, also with Windows line ends", () => {
    const { example } = parseRuleHelp(README.replaceAll("\n", "\r\n"), "en");
    expect(example).toEqual([{ kind: "paragraph", spans: ["One."] }]);
  });

  it("is missed aloud", () => {
    const readme = README.replace("### Cách sửa", "### Khác");
    expect(() => parseRuleHelp(readme, "vi")).toThrow("### Cách sửa");
    expect(() => parseRuleHelp("# a-rule\n", "en")).toThrow("## Explanation");
  });
});
