/** Rows of the sheet from `top` to `bottom`, both included. */
export interface Segment {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The runs of entries that are wanted, as rows. Lines between two entries of a run belong to it, unless `broken`: then
 * they end it.
 */
export function listSegments(
  rows: ArrayLike<number>,
  isWanted: (entry: number) => boolean,
  broken = false,
): readonly Segment[] {
  const segments: { top: number; bottom: number }[] = [];
  let last: { top: number; bottom: number } | null = null;
  for (let entry = 0; entry < rows.length; entry++) {
    const row = rows[entry] ?? 0;
    if (!isWanted(entry)) last = null;
    else if (last && (!broken || row === last.bottom + 1)) last.bottom = row;
    else segments.push((last = { top: row, bottom: row }));
  }
  return segments;
}

export function intersectSegments(one: readonly Segment[], other: readonly Segment[]): readonly Segment[] {
  return one.flatMap((a) =>
    other.flatMap((b) => {
      const segment = { top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom) };
      return segment.top <= segment.bottom ? [segment] : [];
    }),
  );
}
