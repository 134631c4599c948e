import type { Gap } from "../model/report";
import type { Draft, Facts, Rule } from "../rules/define-rule";

export interface RuleDraft {
  readonly rule: Rule;
  readonly draft: Draft;
}

/** Runs each rule by itself: one that throws (a mistake of ours) becomes a gap in the Report, and the others go on. */
export function runRules(
  facts: Facts,
  rules: readonly Rule[],
  onRule?: (done: number, total: number) => void,
): { readonly drafts: readonly RuleDraft[]; readonly crashes: readonly Gap[] } {
  const drafts: RuleDraft[] = [];
  const crashes: Gap[] = [];
  for (const [index, rule] of rules.entries()) {
    const own: RuleDraft[] = [];
    try {
      for (const draft of rule.check(facts)) own.push({ rule, draft });
      for (const each of own) drafts.push(each);
    } catch (error) {
      crashes.push({
        kind: "rule-crashed",
        rule: rule.meta.id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
    onRule?.(index + 1, rules.length);
  }
  return { drafts, crashes };
}
