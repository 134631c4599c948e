import type { TemplateSources } from "../derive/sources";
import type { Language } from "../base/language";
import type { CrosstabReader } from "../crosstabs/crosstab-reader";
import type { Document } from "../model/document";
import type { Fix } from "../model/edit";
import type { Evidence, MessageValue, RuleFamily, Severity } from "../model/finding";
import type { Place } from "../model/place";
import type { DeclaredSum } from "../model/correction";
import type { Register } from "../model/register";
import type { Table } from "../model/table";
import type { WorkbookSnapshot } from "../model/workbook";
import type { Template } from "../template/schema";
import type { LinkedClaims } from "../model/link";

/** A check: small, alone, pure. It yields drafts; the engine adds id, severity, text and grouping. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (facts: Facts) => Iterable<Draft>;
}

export interface RuleMeta {
  readonly id: string;
  readonly family: RuleFamily;
  /** The usual severity; a draft may say another. */
  readonly severity: Severity;
  readonly fixable: "safe" | "needs-review" | "never";
  /** Message id to text with `{placeholders}`, in every language, with the same placeholders. */
  readonly messages: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /**
   * By message id: what the unit that sent the entry is told on its return slip, where the message is said to those who
   * compile. In Vietnamese, as slips are.
   */
  readonly toUnit?: Readonly<Record<string, UnitWording>>;
  /** One line for the catalogue: what it finds. */
  readonly summary: Readonly<Record<Language, string>>;
}

/** A message as a unit is told it, with the placeholders of the message. */
export interface UnitWording {
  readonly one: string;
  /** Of several entries with the same fault in one column, `{count}` of them; what differs stands beside it. */
  readonly many?: string;
  /** What the unit is to do. */
  readonly mend?: string;
}

/** All that a rule may know. Built once a run. */
export interface Facts {
  readonly template: Template;
  /** Where the parts of the template come from; null or left out where a person gave the whole of it. */
  readonly sources?: TemplateSources | null;
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly documents: readonly Document[];
  /** Every table found, registers included. */
  readonly tables: readonly Table[];
  readonly register: Register;
  /** What the documents claim, read once. */
  readonly claims: LinkedClaims;
  /** Tables as counts of any list, read when asked about. */
  readonly crosstabs: CrosstabReader;
  /** Sums that people declared, by the id of the table that they were found in. */
  readonly sums?: ReadonlyMap<string, readonly DeclaredSum[]>;
  /** Results stored in the files that their formulas do not give. */
  readonly stale?: readonly StaleResult[];
}

/** A result stored in a file, and what its formula gives. */
export interface StaleResult {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly stored: number;
  readonly result: number;
}

/** A finding before the engine finishes it. */
export interface Draft {
  readonly messageId: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly at: Place;
  readonly shown: number | string | null;
  readonly expected: number | string | null;
  readonly evidence: readonly Evidence[];
  readonly fix?: Fix;
  readonly severity?: Severity;
  /**
   * What makes this fault itself, in words that survive inserted rows: sheet, header path, row label, the two figures;
   * never a row number.
   */
  readonly key: readonly string[];
  /** Drafts of one rule with the same cause name the same group; one that begins with `cause:` is shared by all rules. */
  readonly group?: string;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
