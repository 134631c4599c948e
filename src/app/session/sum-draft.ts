/** A sum that is being declared: its cells as people name them. */
export interface SumDraft {
  readonly sheet: string;
  /** `"C5:F5; H5"`; `"-H5"` takes one away. */
  readonly parts: string;
  readonly total: string;
}
