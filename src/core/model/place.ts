/** Where something stands, in the form of the Report (shared with other programs: see `README.md`). */
export type Place = CellPlace | TextPlace;

export interface CellPlace {
  readonly kind: "cell";
  /** Given only where several workbooks were read together. */
  readonly workbook?: string;
  readonly sheet: string;
  readonly address: string;
}

export interface TextPlace {
  readonly kind: "text";
  readonly document: string;
  /** Offsets into the document's plain text (NFC): `start` is the first character, `end` the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The heading above, or "" where there is none. */
  readonly section: string;
}
