/** The formula of a column-index entry: a signed sum of columns, or one column over another. */
export interface IndexFormula {
  readonly operation: "sum" | "quotient";
  readonly terms: readonly { readonly index: string; readonly sign: 1 | -1 }[];
}

/**
 * Reads `(2+3)`, `2+3-4`, `6:3`, `6/3*100`. For a quotient the terms are dividend and divisor; a factor of 100 is left
 * out, since a share may be written either way. `null` for anything else.
 */
export function parseIndexFormula(text: string): IndexFormula | null {
  const bare = text.replace(/[()[\]]/gu, "").replace(/[−–]/gu, "-");
  const quotient = /^(\d{1,2})[:/](\d{1,2})(?:[x×*.]100)?%?$/u.exec(bare);
  if (quotient) {
    return {
      operation: "quotient",
      terms: [
        { index: quotient[1] ?? "", sign: 1 },
        { index: quotient[2] ?? "", sign: 1 },
      ],
    };
  }
  if (!/^\d{1,2}([+-]\d{1,2})+$/u.test(bare)) return null;
  const terms = [...bare.matchAll(/([+-]?)(\d{1,2})/gu)].map(
    ([, sign, index = ""]) => ({ index, sign: sign === "-" ? -1 : 1 }) as const,
  );
  return { operation: "sum", terms };
}
