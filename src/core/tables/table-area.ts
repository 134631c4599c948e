/** Where one table stands: its header rows (none when `headerBottom < headerTop`), its body, the lines above it. */
export interface TableArea {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly title: readonly string[];
  /** The last row of the blocks without a header that stand below it in its columns; absent where there are none. */
  readonly reach?: number;
}
