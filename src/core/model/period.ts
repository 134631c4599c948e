/** Years, both included; with `months` only from the first month of `from` to the last month of `to` (1–12). */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly months?: { readonly first: number; readonly last: number } | undefined;
}
