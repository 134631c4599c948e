import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSample } from "../../src/sample/build-sample";
import { describeSample } from "../../src/sample/describe-sample";

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
});
