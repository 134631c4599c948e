/** How a register is written down: the same entries, as different offices would type them. */
export interface RegisterLayout {
  readonly columns: "default" | "shuffled";
  /** `unseen`: words that no template lists, near to those it does. */
  readonly headers: "default" | "aliases" | "unseen";
  /**
   * `by-unit`: a sheet for each unit, named after it, with a line "ĐƠN VỊ: …" and no unit column. `sections`: one sheet
   * without a unit column, the units named by lines between the entries.
   */
  readonly sheets: "one" | "by-unit" | "sections";
  /** On one sheet: the unit in each row, at its first entry only, or merged over its entries. */
  readonly unitCells: "each" | "first" | "merged";
  /** A column "STT" first. */
  readonly ordinals: boolean;
  readonly titleRows: boolean;
  /** A row "(1) (2) (3)" below the header. */
  readonly indexRow: boolean;
  readonly flags: "x" | "Có";
  readonly spellings: "canonical" | "mixed";
  /** A total and a note below the last entry. */
  readonly closingLines: boolean;
  /** `broken`: blank rows, subtotals of the units and repeated headers between the entries, a signature below. */
  readonly rows: "plain" | "broken";
  /** `messy`: cells typed in a hurry, on machines of all ages. */
  readonly typing: "clean" | "messy";
}

export const PLAIN_LAYOUT: RegisterLayout = {
  columns: "default",
  headers: "default",
  sheets: "one",
  unitCells: "each",
  ordinals: false,
  titleRows: true,
  indexRow: false,
  flags: "x",
  spellings: "canonical",
  closingLines: false,
  rows: "plain",
  typing: "clean",
};
