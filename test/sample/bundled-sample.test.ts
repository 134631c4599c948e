import { parseTemplate } from "../../src/core/template/parse-template";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  buildBundledSample,
  buildSample,
  SAMPLE_SEED,
  writeCleanSample,
} from "../../src/sample/build-sample";
import { describeSample } from "../../src/sample/describe-sample";
import { COMMUNE_OFFICE } from "../../src/sample/offices/commune";
import { checkSample, listMissed, listOthers } from "../support/check-sample";
import { describeLoud } from "../support/generated-register";

const ASSETS = path.resolve(__dirname, "../../assets/sample");
const sample = buildBundledSample();

describe("the bundled sample", () => {
  it("lies in assets as the script would make it today", () => {
    const read = (name: string): string => readFileSync(path.join(ASSETS, name), "utf8");
    expect(read("bao-cao.txt")).toBe(sample.report);
    expect(read("README.md")).toBe(describeSample(sample));
    expect(JSON.parse(read("faults.json"))).toEqual({ seed: SAMPLE_SEED, faults: sample.faults });
    const template: unknown = JSON.parse(read("template.json"));
    expect(template).toEqual(sample.template);
    expect(parseTemplate(template, "vi")).toMatchObject({ ok: true });
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
    expect(buildSample(SAMPLE_SEED + 1, COMMUNE_OFFICE).report).not.toBe(sample.report);
  });
});

describe("the bundled sample, checked as it comes", () => {
  const { findings, templateDetails } = checkSample(sample, null);

  it("sets its own period, levels and fields; one of them is in no catalogue", () => {
    expect(templateDetails?.period).toMatchObject({ from: 2025, to: 2026 });
    expect(templateDetails?.levels).toEqual(["Xã", "Tỉnh", "Trung ương"]);
    expect(templateDetails?.fields).toEqual(sample.template.fields.map(({ name }) => name));
    expect(templateDetails?.fields).toContain("Chuyển đổi số");
  });

  it.each(sample.faults.map((fault) => [fault.rule, fault] as const))("shows its %s", (_, fault) => {
    expect(listMissed({ ...sample, faults: [fault] }, findings)).toEqual([]);
  });

  it("shows nothing else that is loud, but for what these faults make wrong elsewhere", () => {
    expect(listOthers(sample, findings)).toEqual([]);
  });

  it("is quiet without the faults", () => {
    const { sheets, report } = writeCleanSample(SAMPLE_SEED, COMMUNE_OFFICE);
    expect(describeLoud(checkSample({ workbook: sheets, report }, null).findings)).toEqual([]);
  });
});

describe("the bundled sample, checked with the example of a template", () => {
  const { findings } = checkSample(sample, sample.template);

  it("shows the same faults and nothing else that is loud", () => {
    expect(listMissed(sample, findings)).toEqual([]);
    expect(listOthers(sample, findings)).toEqual([]);
  });
});
