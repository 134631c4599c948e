/** How a register is written down: the same entries, as different offices would type them. */
export interface RegisterLayout {
  readonly columns: "default" | "shuffled";
  readonly headers: "default" | "aliases";
  /** `by-unit`: a sheet for each unit, named after it, with a line "ĐƠN VỊ: …" and no unit column. */
  readonly sheets: "one" | "by-unit";
  /** A column "STT" first. */
  readonly ordinals: boolean;
  readonly titleRows: boolean;
  /** A row "(1) (2) (3)" below the header. */
  readonly indexRow: boolean;
  readonly flags: "x" | "Có";
  readonly spellings: "canonical" | "mixed";
  /** A total and a note below the last entry. */
  readonly closingLines: boolean;
}

export const PLAIN_LAYOUT: RegisterLayout = {
  columns: "default",
  headers: "default",
  sheets: "one",
  ordinals: false,
  titleRows: true,
  indexRow: false,
  flags: "x",
  spellings: "canonical",
  closingLines: false,
};
