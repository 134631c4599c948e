/** One line of a register as its writer meant it: ids of the template, not yet words in cells. */
export interface Entry {
  readonly unit: string;
  readonly kind: string;
  readonly title: string;
  readonly subject: string;
  readonly name: string;
  readonly position: string;
  readonly address: string;
  readonly field: string;
  readonly yearRegistered: number;
  readonly isNew: boolean;
  readonly recognition: { readonly year: number; readonly level: string } | null;
  readonly replicated: boolean;
  readonly award: {
    readonly year: number;
    readonly level: string;
    readonly form: string;
    readonly decision: string;
  } | null;
}
