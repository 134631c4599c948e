/** What of a table's cells is covered by others: OpenDocument has a place for each, WordprocessingML only for those below. */
export class CoveredCells {
  private column = 0;
  /** Covered cells to come that are part of the cell beside them. */
  private beside = 0;
  /** By column: how many rows a cell still reaches down, and how wide it is. */
  private readonly down = new Map<number, { rows: number; readonly span: number }>();

  startRow(): void {
    this.column = 0;
    this.beside = 0;
  }

  /** A cell of its own, so many columns wide and so many rows high. */
  take(span: number, rows: number): void {
    if (rows > 1) this.down.set(this.column, { rows: rows - 1, span });
    this.column++;
    this.beside = span - 1;
  }

  /** A covered place: how wide the cell above is that reaches into it here; null where nothing is to be written. */
  cover(): number | null {
    const above = this.down.get(this.column++);
    if (this.beside > 0) {
      this.beside--;
      return null;
    }
    if (!above || above.rows === 0) return null;
    above.rows--;
    this.beside = above.span - 1;
    return above.span;
  }
}
