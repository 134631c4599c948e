import { buildOldDistrict } from "../support/old-district";
import { checkSample, listMissed, listOthers } from "../support/check-sample";

const sample = buildOldDistrict();

describe("an old district, with the template of its years", () => {
  const { findings, templateDetails } = checkSample(sample, sample.template);

  it("shows every fault", () => {
    expect(sample.faults.length).toBeGreaterThanOrEqual(12);
    expect(listMissed(sample, findings)).toEqual([]);
  });

  it("shows nothing else that is loud, but for what these faults make wrong elsewhere", () => {
    expect(listOthers(sample, findings)).toEqual([]);
  });

  it("takes nothing from the workbook", () => {
    expect(templateDetails).toBeUndefined();
  });
});

describe("an old district, as it comes", () => {
  const { findings, templateDetails } = checkSample(sample, null);

  it("sets its own period, levels and fields, those of its year", () => {
    expect(templateDetails?.period).toMatchObject({ from: 2020, to: 2022 });
    expect(templateDetails?.levels).toEqual(["Cơ sở", "Huyện", "Tỉnh"]);
    // As its table writes them.
    const names = sample.template.fields.map(({ name }) => name.replace(/[“”]/gu, '"'));
    expect(templateDetails?.fields).toEqual(names);
  });

  it("shows every fault", () => {
    expect(listMissed(sample, findings)).toEqual([]);
  });

  it("shows nothing else that is loud, but for what these faults make wrong elsewhere", () => {
    expect(listOthers(sample, findings)).toEqual([]);
  });
});
