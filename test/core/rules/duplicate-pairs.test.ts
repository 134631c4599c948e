import { analyze } from "../../../src/core/engine/analyze";
import type { Severity } from "../../../src/core/model/finding";
import { duplicateEntry } from "../../../src/core/rules/duplicate-entry/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { workbook } from "../../support/grid";
import { registerSheet } from "../../support/register-sheet";
import { DUPLICATE_PAIRS } from "./duplicate-pairs";

/** What is said of a pair in a register of its own, padded so that neither is the register's first entry. */
function judge(pair: string): Severity | "nothing" {
  const [kind = "", lines = ""] = pair.split(/: (.*)/su);
  const subject = kind === "p" ? "Cá nhân" : "Tập thể";
  const rows = lines.split(" // ").map((line) => {
    const [unit = "", title = "", name = "", address = ""] = line.split("|").map((cell) => cell.trim());
    return `${unit} | Mô hình | ${title} | ${subject} | ${name} | Kinh tế | 2021 | ${address}`;
  });
  const other = "Xã Khe Chữ | Mô hình | Ươm giống quế | Cá nhân | Mạc Thị Thương | Kinh tế | 2021 | Thôn Cao";
  const sheet = registerSheet([other, ...rows].join("\n"), ["Địa chỉ"]);
  const { findings, gaps } = analyze([workbook(sheet)], [], defaultTemplate(), { rules: [duplicateEntry] });
  expect(gaps.filter((gap) => gap.kind === "rule-crashed")).toEqual([]);
  expect(findings.length).toBeLessThanOrEqual(1);
  return findings[0]?.severity ?? "nothing";
}

describe("labelled pairs of entries", () => {
  const verdicts = {
    one: DUPLICATE_PAIRS.one.map((pair) => ({ pair, verdict: judge(pair) })),
    two: DUPLICATE_PAIRS.two.map((pair) => ({ pair, verdict: judge(pair) })),
  };
  const list = (label: "one" | "two", verdict: Severity | "nothing"): readonly string[] =>
    verdicts[label].filter((each) => each.verdict === verdict).map((each) => each.pair);

  it("are seventy and more", () => {
    expect(DUPLICATE_PAIRS.one.length + DUPLICATE_PAIRS.two.length).toBeGreaterThanOrEqual(70);
  });

  it("no warning is given for two different entries", () => {
    expect(list("two", "warning")).toEqual([]);
  });

  it("two different entries are rarely worth a look: namesakes at two addresses, names that differ in a mark", () => {
    expect(list("two", "note").length).toBeLessThanOrEqual(7);
  });

  it("every pair of one entry is told, nine of ten of them as a warning", () => {
    expect(list("one", "nothing")).toEqual([]);
    expect(list("one", "warning").length).toBeGreaterThanOrEqual(0.9 * DUPLICATE_PAIRS.one.length);
  });
});
