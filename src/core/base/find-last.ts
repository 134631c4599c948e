/** The last element that passes the test; undefined where none does. */
export function findLast<T>(list: readonly T[], test: (each: T) => boolean): T | undefined {
  for (let index = list.length - 1; index >= 0; index--) {
    const each = list[index];
    if (each !== undefined && test(each)) return each;
  }
  return undefined;
}
