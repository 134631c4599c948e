import { analyze } from "../../src/core/engine/analyze";
import type { Finding } from "../../src/core/model/finding";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { inventedTables, LETTER, REPORT } from "./invented-report";

const report = analyze(
  [inventedTables()],
  [readTextDocument("cong-van.txt", LETTER), readTextDocument("bao-cao.txt", REPORT)],
  defaultTemplate(),
);

function nameFinding(finding: Finding): string {
  const { at } = finding;
  return `${finding.rule} @ ${at.kind === "cell" ? `${at.sheet}!${at.address}` : at.quote}`;
}

/** Each fault, by its rule and words that the finding quotes. */
const FAULTS: readonly (readonly [rule: string, at: RegExp])[] = [
  ["total-differs-from-parts", /^Khen thưởng!C8$/u],
  ["part-exceeds-whole", /^Lĩnh vực!H7$/u],
  ["part-exceeds-whole", /^Lĩnh vực!H10$/u],
  ["part-exceeds-whole", /^Lĩnh vực!I11$/u],
  ["part-exceeds-whole", /^Lĩnh vực!J11$/u],
  ["document-reference-conflict", /04-KH\/BCĐ/u],
  ["document-reference-conflict", /01-QC\/BC/u],
  ["figure-conflict", /(?:10|09) chi, đảng bộ/u],
  ["document-symbol-issuer-mismatch", /35-CV\/BCĐ/u],
  ["document-symbol-issuer-mismatch", /52-CV\/BDVTU/u],
  ["period-differs", /257 tập thể/u],
  ["period-differs", /298 tập thể/u],
  ["period-differs", /170 tập thể/u],
  ["period-differs", /371 tập thể/u],
  ["period-differs", /527 tập thể/u],
  ["period-differs", /1\.663 lượt tập thể/u],
  ["implausible-magnitude", /200\.000 đồng/u],
  ["duplicate-in-list", /Bà Hà Thị Mơ/u],
  ["duplicate-in-list", /Nghị quyết Trung ương 4/u],
];

describe("a report of invented places with the faults of a real one", () => {
  const loud = report.findings.filter((finding) => finding.severity !== "note").map(nameFinding);

  it.each(FAULTS)("shows %s at %s", (rule, at) => {
    expect(
      loud.filter((line) => line.startsWith(`${rule} @ `) && at.test(line.slice(rule.length + 3))),
    ).not.toEqual([]);
  });

  it("shows nothing else that is loud", () => {
    const others = loud.filter(
      (line) =>
        !FAULTS.some(([rule, at]) => line.startsWith(`${rule} @ `) && at.test(line.slice(rule.length + 3))),
    );
    expect(others).toEqual([]);
  });

  it("finds a source for every figure that the tables, the names or another figure hold", () => {
    const open = report.figures.items
      .filter((item) => item.verdict === "not-checkable")
      .map((item) => item.quote);
    expect(open).toEqual(["02 lao động thường xuyên"]);
  });
});
