import { runKhop } from "./run-khop";

async function say(...argv: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runKhop(...argv);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  return stderr.trim();
}

describe("a wrong call", () => {
  it("names the option or command that is near", async () => {
    expect(await say("rules", "--fromat", "json", "--lang", "vi")).toBe(
      "khop: Không có tùy chọn --fromat. Có phải ý là --format?",
    );
    expect(await say("colect", "a.xlsx", "--lang=en")).toBe(
      "khop: There is no command colect. Did you mean collect?",
    );
  });

  it("is told in the language asked for, in both where none is", async () => {
    expect(await say("rules", "--zzzzzzzz")).toBe(
      "khop: Không có tùy chọn --zzzzzzzz. (There is no option --zzzzzzzz.)",
    );
    expect(await say("build", "a.xlsx", "--lang", "vi")).toBe("khop: Thiếu tùy chọn --out <file>.");
    expect(await say("build", "--out", "b.xlsx", "--lang", "vi")).toBe(
      "khop: Thiếu <workbooks>, xem --help.",
    );
    expect(await say("batch", "a", "b", "--lang", "en")).toMatch(/Too many arguments: 2 for 1/u);
    expect(await say("sample", "--lang", "vi", "--out")).toBe("khop: --out <folder>: thiếu giá trị.");
  });

  it("lists what may be chosen", async () => {
    expect(await say("rules", "--format", "pdf", "--lang", "en")).toBe(
      "khop: --format <format>: there is no “pdf”; choose from text, json.",
    );
  });
});
