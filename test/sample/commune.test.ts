import { analyze } from "../../src/core/engine/analyze";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { isAt, isEcho } from "../../src/cli/eval/match-faults";
import { SAMPLE_FAULTS, writeCleanSample } from "../../src/sample/build-sample";
import type { SampleBook } from "../../src/sample/faults/book";
import { injectFaults } from "../../src/sample/inject-faults";
import { COMMUNE_OFFICE } from "../../src/sample/offices/commune";
import { createRandom } from "../../src/sample/random";
import { describeLoud } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";

/** A commune of 2025–2026 with a field that no catalogue knows, checked as it comes: without a template. */
const clean = writeCleanSample(2026, COMMUNE_OFFICE);

function check(book: SampleBook) {
  const document = readTextDocument(book.reportName, book.report);
  return analyze([toSnapshot("danh-sach.xlsx", book.sheets)], [document], null);
}

describe("an invented commune", () => {
  it("is quiet without a fault, and sets its own period, levels and fields", () => {
    const { findings, templateDetails } = check(clean);
    expect(describeLoud(findings)).toEqual([]);
    expect(templateDetails?.period).toMatchObject({ from: 2025, to: 2026 });
    expect(templateDetails?.levels).toEqual(["Xã", "Tỉnh", "Trung ương"]);
    expect(templateDetails?.fields).toEqual(clean.template.fields.map(({ name }) => name));
    expect(templateDetails?.fields).toContain("Chuyển đổi số");
  });

  it("shows each fault put into it, and nothing else that is loud", () => {
    const { book, faults } = injectFaults(clean, SAMPLE_FAULTS, createRandom(2028));
    const { findings } = check(book);
    const missed = faults.filter(
      (fault) => !findings.some((finding) => finding.rule === fault.rule && isAt(finding, fault.at)),
    );
    expect(missed).toEqual([]);
    const others = findings.filter(
      (finding) =>
        !faults.some(
          (fault) => (fault.rule === finding.rule && isAt(finding, fault.at)) || isEcho(finding, fault),
        ),
    );
    expect(describeLoud(others)).toEqual([]);
  });
});
