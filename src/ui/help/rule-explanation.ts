/** What a rule compares, why, how to mend it, and an example: the help section of its README, taken apart. */
export interface RuleExplanation {
  /** What the rule finds, in a line. */
  readonly title: string;
  readonly about: readonly HelpBlock[];
  readonly mend: readonly HelpBlock[];
  readonly example: readonly HelpBlock[];
}

export type HelpBlock =
  | { readonly kind: "paragraph"; readonly spans: HelpText }
  /** Words of a report, one text a paragraph. */
  | { readonly kind: "quote"; readonly paragraphs: readonly HelpText[] }
  | { readonly kind: "table"; readonly header: readonly HelpText[]; readonly rows: readonly HelpText[][] };

export type HelpText = readonly HelpSpan[];

/** Plain words, or words set off. */
export type HelpSpan = string | { readonly kind: "strong" | "code"; readonly text: string };

/** Every rule's explanation in one language, by the rule's id. */
export type RuleHelpBook = Readonly<Record<string, RuleExplanation>>;
