/** What a part of a derived template was taken from, the strongest first. */
export type PartSource =
  /** A person set it. */
  | { readonly kind: "person" }
  | { readonly kind: "table-title"; readonly sheet: string }
  /** The rows or the header of a typed summary table. */
  | { readonly kind: "table"; readonly sheet: string }
  | { readonly kind: "list-title"; readonly sheet: string }
  | { readonly kind: "register" }
  | { readonly kind: "texts" }
  /** Nothing in the workbook says it: what the trade knows. */
  | { readonly kind: "trade" };

/** Where each part of the template in force comes from. */
export interface TemplateSources {
  readonly period: PartSource;
  readonly levels: PartSource;
  readonly fields: PartSource;
  readonly subjects: PartSource;
  readonly kinds: PartSource;
  readonly movement: PartSource;
  /** The sheets whose typed tables are rebuilt, by the id of the built table. */
  readonly tables: Readonly<Record<string, string>>;
}
