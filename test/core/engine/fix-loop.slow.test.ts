import { analyze } from "../../../src/core/engine/analyze";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import type { Fix } from "../../../src/core/model/edit";
import { RULES } from "../../../src/core/rules/registry";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { FAULT_RULES, injectFaults } from "../../../src/sample/inject-faults";
import { createRandom } from "../../../src/sample/random";
import { smallBook } from "../../support/generated-register";
import { toSnapshot } from "../../support/to-snapshot";

const fixable = RULES.filter((rule) => rule.meta.fixable !== "never").map((rule) => rule.meta.id);
/** Their fixes are for obvious slips only ("2O21"), which the invented faults are not; their own tests have such. */
const SELDOM = ["invalid-year", "year-outside-period"];
const tried = FAULT_RULES.filter((id) => fixable.includes(id) && !SELDOM.includes(id));

describe("applying the fixes of a rule", () => {
  it("is tried on most rules that have one", () => {
    expect(tried.length).toBeGreaterThanOrEqual(8);
  });

  it.each(tried)("%s: ends its findings and brings no new error", (id) => {
    const { book } = injectFaults(smallBook(), [id], createRandom(5));
    const sources = {
      workbooks: [toSnapshot("danh-sach.xlsx", book.sheets)],
      documents: [readTextDocument(book.reportName, book.report)],
    };
    const check = (from: typeof sources): ReturnType<typeof analyze> =>
      analyze(from.workbooks, from.documents, book.template);
    const before = check(sources);
    const fixes = before.findings.flatMap(({ rule, fix }): Fix[] => (rule === id && fix ? [fix] : []));
    expect(fixes.length).toBeGreaterThan(0);
    const fixed = applyEdits(
      sources,
      fixes.flatMap((fix) => fix.edits),
    );
    expect(fixed.stale).toEqual([]);
    const after = check({
      workbooks: [...fixed.workbooks],
      documents: fixed.documents.map((each) => readTextDocument(each.name, each.text)),
    });
    expect(after.findings.filter(({ rule, fix }) => rule === id && fix !== null)).toEqual([]);
    const known = new Set(before.findings.map((finding) => finding.id));
    expect(
      after.findings.filter(({ id: name, severity }) => severity === "error" && !known.has(name)),
    ).toEqual([]);
  });
});
