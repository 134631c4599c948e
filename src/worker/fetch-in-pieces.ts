/** A long list fetched piece by piece: the thread that takes it is free between two pieces. */
export async function fetchInPieces<T>(
  length: number,
  piece: number,
  fetch: (from: number, to: number) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let from = 0; from < length; from += piece) {
    for (const each of await fetch(from, Math.min(from + piece, length))) all.push(each);
  }
  return all;
}
