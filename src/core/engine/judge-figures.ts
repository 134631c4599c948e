import type { Finding } from "../model/finding";
import type { Figures } from "../model/report";
import type { Facts } from "../rules/define-rule";

/** Every figure of the text with its verdict: matched, differs, or not checkable and why. */
export function judgeFigures(facts: Facts, findings: readonly Finding[]): Figures {
  void facts;
  void findings;
  return { read: 0, matched: 0, differing: 0, notCheckable: 0, items: [] };
}
