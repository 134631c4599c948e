import type { SheetPlan } from "../core/model/sheet-plan";

/** Invented data for trying the product: loaded only when asked for. */
export interface SampleSource {
  readonly load: () => Promise<SampleData>;
}

export interface SampleData {
  /** Sheets to be written as the person's own, so that they are checked. */
  readonly sheets: readonly SheetPlan[];
  /** A report that belongs to them. */
  readonly report: { readonly name: string; readonly text: string };
}
