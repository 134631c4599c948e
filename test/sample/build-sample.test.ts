import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSample } from "../../src/sample/build-sample";
import { describeSample } from "../../src/sample/describe-sample";
import { analyze } from "../../src/core/engine/analyze";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { isAt, isEcho } from "../../src/cli/eval/match-faults";
import { describeLoud } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";

const ASSETS = path.resolve(__dirname, "../../assets/sample");
const sample = buildSample(2022);

describe("the bundled sample", () => {
  it("lies in assets as the script would make it today", () => {
    const read = (name: string): string => readFileSync(path.join(ASSETS, name), "utf8");
    expect(read("bao-cao.txt")).toBe(sample.report);
    expect(read("README.md")).toBe(describeSample(sample));
    expect(JSON.parse(read("faults.json"))).toEqual({ seed: 2022, faults: sample.faults });
    expect(JSON.parse(read("template.json"))).toEqual(sample.template);
  });

  it("is the register and the two typed tables", () => {
    expect(sample.workbook.map((plan) => plan.name)).toEqual(["Danh sách", "Khen thưởng", "Lĩnh vực"]);
  });

  it("holds a dozen faults and more, of all three families, each at a place of its own", () => {
    expect(sample.faults.length).toBeGreaterThanOrEqual(12);
    const places = sample.faults.map(({ at }) =>
      at.kind === "cell" ? `${at.sheet}!${at.address}` : `${at.start}`,
    );
    expect(new Set(places).size).toBe(places.length);
    const sheets = new Set(sample.faults.map(({ at }) => (at.kind === "cell" ? at.sheet : at.document)));
    expect(sheets).toEqual(new Set(["Danh sách", "Khen thưởng", "Lĩnh vực", "bao-cao.txt"]));
  });

  it("quotes in its report the words that stand at each fault", () => {
    for (const { at } of sample.faults) {
      if (at.kind === "text") expect(sample.report.slice(at.start, at.end)).toBe(at.quote);
    }
  });

  it("is another for another seed", () => {
    expect(buildSample(2023).report).not.toBe(sample.report);
  });

  describe("when it is checked", () => {
    const workbook = toSnapshot("danh-sach.xlsx", sample.workbook);
    const report = readTextDocument("bao-cao.txt", sample.report);
    const { findings } = analyze([workbook], [report], sample.template);

    it.each(sample.faults.map((fault) => [fault.rule, fault] as const))("shows its %s", (rule, fault) => {
      expect(findings.some((finding) => finding.rule === rule && isAt(finding, fault.at))).toBe(true);
    });

    it("shows nothing else that is loud, but for what these faults make wrong elsewhere", () => {
      const others = findings.filter(
        (finding) =>
          !sample.faults.some(
            (fault) => (fault.rule === finding.rule && isAt(finding, fault.at)) || isEcho(finding, fault),
          ),
      );
      expect(describeLoud(others)).toEqual([]);
    });
  });
});
