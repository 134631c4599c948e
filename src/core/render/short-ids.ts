/** Six hexadecimal digits tell thousands of findings apart; more are written where they do not. */
const LEAST = 6;

/** The shortest beginning of each id that no other of them has. */
export function shortenIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort();
  return new Map(
    sorted.map((id, index) => {
      const shared = Math.max(countShared(id, sorted[index - 1]), countShared(id, sorted[index + 1]));
      return [id, id.slice(0, Math.max(LEAST, shared + 1))];
    }),
  );
}

function countShared(one: string, other = ""): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** The ids that begin so; an id in full is itself alone. */
export function findByBeginning(beginning: string, ids: readonly string[]): readonly string[] {
  return ids.includes(beginning) ? [beginning] : ids.filter((id) => id.startsWith(beginning));
}
