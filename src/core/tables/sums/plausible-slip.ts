/** The ways a figure goes wrong in typing and copying; anything else is not taken for a slip. */
export type Slip = "one-digit" | "swapped-digits" | "digit-lost-or-added" | "off-by-one" | "thousands";

/**
 * How a figure may have become another by one slip, or `null`. Used for inferred sums only: a declared relation needs no
 * such excuse to be reported. Both are taken at `places` digits after the decimal mark.
 */
export function findSlip(shown: number, expected: number, places: number): Slip | null {
  const scale = 10 ** usedPlaces(shown, expected, places);
  const [a, b] = [Math.round(shown * scale), Math.round(expected * scale)];
  if (a === b) return null;
  if (Math.abs(a - b) === 1 || Math.abs(a - b) === scale) return "off-by-one";
  if (a < 0 !== b < 0 && a !== 0 && b !== 0) return null;
  if (a !== 0 && b !== 0 && (Math.abs(a) === Math.abs(b) * 1000 || Math.abs(b) === Math.abs(a) * 1000))
    return "thousands";
  return compareDigits(String(Math.abs(a)), String(Math.abs(b)));
}

/** Digits after the decimal mark that carry something: 12.00 is typed 12. */
function usedPlaces(a: number, b: number, most: number): number {
  for (let places = 0; places < most; places++) {
    const scale = 10 ** places;
    if ([a, b].every((value) => Math.abs(value * scale - Math.round(value * scale)) < 1e-6)) return places;
  }
  return most;
}

function compareDigits(a: string, b: string): Slip | null {
  const width = Math.max(a.length, b.length);
  if (width > Math.min(a.length, b.length) + 1) return null;
  // A changed or swapped first digit may leave a leading zero, which nobody sees: "405" typed "045" is 45.
  const [first, second] = [a.padStart(width, "0"), b.padStart(width, "0")];
  const different: number[] = [];
  for (let index = 0; index < width; index++) if (first[index] !== second[index]) different.push(index);
  const [one = 0, two = 0] = different;
  const swapped = different.length === 2 && first[one] === second[two] && first[two] === second[one];
  if (a.length !== b.length)
    return different.length === 1 || swapped || isOneInsertion(a, b) ? "digit-lost-or-added" : null;
  return different.length === 1 ? "one-digit" : swapped ? "swapped-digits" : null;
}

function isOneInsertion(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let index = 0;
  while (index < short.length && short[index] === long[index]) index++;
  return short.slice(index) === long.slice(index + 1);
}
