import { analyze } from "../../src/core/engine/analyze";
import type { Finding } from "../../src/core/model/finding";
import type { Report } from "../../src/core/model/report";
import type { Template } from "../../src/core/template/schema";
import { isAt, isEcho } from "../../src/cli/eval/match-faults";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import type { Sample } from "../../src/sample/build-sample";
import { describeLoud } from "./generated-register";
import { toSnapshot } from "./to-snapshot";

/** A sample checked as its files would be; without a template its workbook sets one. */
export function checkSample(
  { workbook, report }: Pick<Sample, "workbook" | "report">,
  template: Template | null,
): Report {
  return analyze(
    [toSnapshot("danh-sach.xlsx", workbook)],
    [readTextDocument("bao-cao.txt", report)],
    template,
  );
}

/** The rules of the faults that no finding shows at their place. */
export function listMissed({ faults }: Sample, findings: readonly Finding[]): readonly string[] {
  return faults
    .filter((fault) => !findings.some((finding) => finding.rule === fault.rule && isAt(finding, fault.at)))
    .map(({ rule }) => rule);
}

/** What is loud and neither a fault nor what one makes wrong elsewhere. */
export function listOthers({ faults }: Sample, findings: readonly Finding[]): readonly string[] {
  return describeLoud(
    findings.filter(
      (finding) =>
        !faults.some(
          (fault) => (fault.rule === finding.rule && isAt(finding, fault.at)) || isEcho(finding, fault),
        ),
    ),
  );
}
