import type { SampleSource } from "../ports/sample-source";

/** The same invented district as `npm start` shows. It is made here, on demand: a seed weighs less than a workbook. */
export const sampleSource: SampleSource = {
  load: async () => {
    const { buildSample } = await import("../sample/build-sample");
    const { workbook, report } = buildSample(SEED);
    return { sheets: workbook, report: { name: "bao-cao-mau.txt", text: report } };
  },
};

/** That of assets/sample. */
const SEED = 2022;
