import { parseAddress } from "../model/address";

/** `SUM(C5:C8)` where the cells stand in a run, else `SUM(C5,C9)`. */
export function writeSum(cells: readonly string[]): string {
  const runs: string[] = [];
  let start = 0;
  for (let index = 1; index <= cells.length; index++) {
    if (index < cells.length && isNext(cells[index - 1] ?? "", cells[index] ?? "")) continue;
    const [first = "", last = ""] = [cells[start], cells[index - 1]];
    runs.push(first === last ? first : `${first}:${last}`);
    start = index;
  }
  return `SUM(${runs.join(",")})`;
}

/** Is it the cell right below, or right of it? */
function isNext(one: string, other: string): boolean {
  const [a, b] = [parseAddress(one), parseAddress(other)];
  if (!a || !b) return false;
  return a.column === b.column ? b.row === a.row + 1 : a.row === b.row && b.column === a.column + 1;
}
