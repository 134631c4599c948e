import { createDirectAnalyzer } from "../../../src/app/analysis/direct-analyzer";
import { analyze } from "../../../src/core/engine/analyze";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { analyzeDataSet } from "../../../src/workbench/book/data-set-analyzer";
import { joinFiles } from "../../../src/workbench/book/data-set";
import { table } from "./small-tables";

const files = [
  table("xa-a.xlsx", "Khen thưởng", [2020, 75, 30, 47], [2021, 80, 33, 47], [2022, 61, 20, 41]),
  table("xa-b.xlsx", "Khen thưởng", [2020, 10, 4, 6], [2021, 19, 14, 6], [2022, 33, 12, 21]),
];
const request = {
  documents: [],
  template: defaultTemplate(),
  links: [],
  corrections: [],
  language: "vi" as const,
};

describe("several files analysed as one data set", () => {
  it("finds what the command line finds, at the sheets of the whole", async () => {
    const dataSet = joinFiles(files);
    const analyzer = analyzeDataSet(createDirectAnalyzer(), () => dataSet);
    const answer = await analyzer.analyze({ ...request, workbooks: [dataSet.whole] });
    if (!answer.ok) throw new Error(answer.error.code);
    const direct = analyze(files, [], defaultTemplate(), { language: "vi" });
    const found = answer.value.report.findings;
    expect(found.map((each) => each.message)).toEqual(direct.findings.map((each) => each.message));
    expect(found.map(({ at }) => at.kind === "cell" && [at.workbook, at.sheet, at.address])).toEqual([
      ["xa-a.xlsx + xa-b.xlsx", "Khen thưởng", "B2"],
      ["xa-a.xlsx + xa-b.xlsx", "Khen thưởng · xa-b", "B3"],
    ]);
    const edits = found.flatMap((each) => each.fix?.edits ?? []);
    expect(edits.map((edit) => edit.kind === "set-cell" && [edit.workbook, edit.sheet, edit.to])).toEqual([
      ["xa-a.xlsx + xa-b.xlsx", "Khen thưởng", 77],
      ["xa-a.xlsx + xa-b.xlsx", "Khen thưởng · xa-b", 20],
    ]);
  });

  it("a sum is declared on the sheet of its file, whatever that is called in the whole", async () => {
    const dataSet = joinFiles(files);
    const analyzer = analyzeDataSet(createDirectAnalyzer(), () => dataSet);
    const whole = { ...request, workbooks: [dataSet.whole] };
    const sum = { sheet: "Khen thưởng · xa-b", parts: "C2:D2", total: "B2" };
    expect(await analyzer.declareSum(whole, sum)).toMatchObject({
      ok: true,
      value: { kind: "sum", sheet: "Khen thưởng", along: "row", total: { address: "B2" } },
    });
    expect(await analyzer.declareSum(whole, { ...sum, total: "B99" })).toMatchObject({
      error: { code: "not-in-table" },
    });
  });

  it("one file goes through as it is", async () => {
    const dataSet = joinFiles(files.slice(0, 1));
    expect(dataSet.whole.sheets[0]).toBe(files[0]?.sheets[0]);
    const analyzer = analyzeDataSet(createDirectAnalyzer(), () => dataSet);
    const answer = await analyzer.analyze({ ...request, workbooks: [dataSet.whole] });
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.report.workbooks).toEqual(["xa-a.xlsx"]);
    expect(answer.value.report.findings).toHaveLength(1);
  });

  it("a sheet keeps its name for as long as the files stay open", () => {
    const three = joinFiles([...files, table("xa-b.xlsm", "KHEN THƯỞNG", [2020, 1, 1, 0])]);
    const names = three.whole.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Khen thưởng", "Khen thưởng · xa-b", "KHEN THƯỞNG · xa-b (2)"]);
    expect(joinFiles(three.files).whole.sheets).toEqual(three.whole.sheets);
    expect(joinFiles(three.files).whole.sheets[1]).toBe(three.whole.sheets[1]);
  });
});
