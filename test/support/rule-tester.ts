import type { Language } from "../../src/core/base/language";
import { defaultTemplate } from "../../src/core/template/default-template";
import type { Template } from "../../src/core/template/schema";
import { analyze } from "../../src/core/engine/analyze";
import { applyEdits } from "../../src/core/engine/apply-edits";
import type { Correction } from "../../src/core/model/correction";
import type { Document } from "../../src/core/model/document";
import type { Finding, Severity } from "../../src/core/model/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbook";
import type { Rule } from "../../src/core/rules/define-rule";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { workbook } from "./grid";

export interface RuleCase {
  /** A sentence of domain fact: "a year not yet judged is not a wrong total". */
  readonly name: string;
  readonly sheets?: readonly SheetSnapshot[];
  readonly workbooks?: readonly WorkbookSnapshot[];
  /** The report, as `.txt`. */
  readonly text?: string;
  /** Another report beside it, as `.txt`. */
  readonly beside?: string;
  /** The usual one unless said; null: what follows from the workbook. */
  readonly template?: Template | null;
  /** What people said of tables, columns and sums. */
  readonly corrections?: readonly Correction[];
}

export interface ExpectedFinding {
  readonly messageId: string;
  /** `Sheet!C9`, or the quoted words of a text. */
  readonly at: string;
  /** The whole message, or a pattern it matches; Vietnamese. */
  readonly text?: string | RegExp;
  readonly severity?: Severity;
  readonly expected?: number | string | null;
}

export interface FailingCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
}

/**
 * Runs a rule over its cases, and tests the cases too: unknown message ids, unfilled placeholders, a rule that changes
 * its input or gives another answer the second time, a fix that the rule does not announce, a fix that does not end the
 * finding, and a message id without a failing case are all failures.
 */
export function testRule(
  rule: Rule,
  cases: { passes: readonly RuleCase[]; fails: readonly FailingCase[] },
): void {
  describe(rule.meta.id, () => {
    for (const passing of cases.passes) {
      it(`passes: ${passing.name}`, () => {
        expect(describeFindings(run(rule, passing, "vi"))).toEqual([]);
      });
    }
    for (const failing of cases.fails) {
      it(`finds: ${failing.name}`, () => {
        expect(failing.findings.length).toBeGreaterThan(0);
        const findings = run(rule, failing, "vi");
        expect(describeFindings(findings)).toEqual(
          failing.findings.map((each) => `${each.messageId} @ ${each.at}`),
        );
        for (const [index, expected] of failing.findings.entries()) checkDetails(findings[index], expected);
        expect(run(rule, failing, "vi")).toEqual(findings);
        for (const language of ["vi", "en"] as const) {
          for (const finding of run(rule, failing, language))
            expect(finding.message).not.toMatch(/[{}]|undefined|NaN/u);
        }
        for (const finding of findings) checkFix(rule, failing, finding);
      });
    }
    it("has a failing case for every message", () => {
      const tested = new Set(
        cases.fails.flatMap((each) => each.findings.map((finding) => finding.messageId)),
      );
      expect([...tested].sort()).toEqual(Object.keys(rule.meta.messages.vi).sort());
    });
  });
}

function readDocuments({ text, beside }: RuleCase): Document[] {
  const texts = { "report.txt": text, "beside.txt": beside };
  return Object.entries(texts).flatMap(([name, each]) =>
    each === undefined ? [] : [readTextDocument(name, each)],
  );
}

function run(rule: Rule, input: RuleCase, language: Language): readonly Finding[] {
  const workbooks = input.workbooks ?? (input.sheets ? [workbook(...input.sheets)] : []);
  const documents = readDocuments(input);
  const template = input.template === undefined ? defaultTemplate() : input.template;
  const report = analyze(deepFreeze(workbooks), deepFreeze(documents), template, {
    language,
    rules: [rule],
    ...(input.corrections && { corrections: input.corrections }),
  });
  expect(report.gaps.filter((gap) => gap.kind === "rule-crashed")).toEqual([]);
  return report.findings;
}

function describeFindings(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.messageId} @ ${describeAt(finding)}`);
}

function describeAt({ at }: Finding): string {
  return at.kind === "cell" ? `${at.sheet}!${at.address}` : at.quote;
}

function checkDetails(finding: Finding | undefined, expected: ExpectedFinding): void {
  if (expected.text !== undefined) {
    if (typeof expected.text === "string") expect(finding?.message).toBe(expected.text);
    else expect(finding?.message).toMatch(expected.text);
  }
  if (expected.severity !== undefined) expect(finding?.severity).toBe(expected.severity);
  if (expected.expected !== undefined) expect(finding?.expected).toBe(expected.expected);
}

/** Applying the fix ends the finding and brings no other of the same rule. */
function checkFix(rule: Rule, input: RuleCase, finding: Finding): void {
  if (finding.fix === null) return;
  expect(rule.meta.fixable).not.toBe("never");
  if (finding.fix.safety === "safe") expect(rule.meta.fixable).toBe("safe");
  const workbooks = input.workbooks ?? (input.sheets ? [workbook(...input.sheets)] : []);
  const documents = readDocuments(input);
  const fixed = applyEdits({ workbooks, documents }, finding.fix.edits);
  expect(fixed.stale).toEqual([]);
  const text = fixed.documents[0]?.text;
  const again = run(
    rule,
    { ...input, sheets: [], workbooks: fixed.workbooks, ...(text === undefined ? {} : { text }) },
    "vi",
  );
  expect(again.map((each) => each.id)).not.toContain(finding.id);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return value;
  Object.freeze(value);
  for (const each of Object.values(value as Record<string, unknown>)) deepFreeze(each);
  return value;
}
