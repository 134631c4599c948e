/**
 * How often a slip of each kind is made for each digit that is typed, shared out among the figures that it could make of
 * it: who types more digits makes more slips.
 */
const SWAPPED = 0.25;
const ONE_DIGIT = 0.4;
const LOST_OR_ADDED = 0.1;
const THOUSANDS = 0.05;
const SIGN = 0.05;
const ONE_OFF = 0.1;
const ANY = 0.2;
/** A sum worked out by hand: a carry lost, a part forgotten. */
const CARRY = 0.15;
const FORGOTTEN = 0.15;
/** Digits after the decimal mark that are looked at. */
const MOST_PLACES = 6;

/**
 * How likely it is that who meant one figure wrote just the other, as a logarithm. Two digits swapped give a figure few
 * others, a wrong digit many, anything at all any: the fewer, the more it tells.
 */
export function weighSlip(written: number, meant: number): number {
  const scale = 10 ** placesOf(written, meant);
  const [a, b] = [Math.round(Math.abs(written) * scale), Math.round(Math.abs(meant) * scale)];
  if (a === b) return Math.log(SIGN);
  const odds = [ANY / (2 * b + 10)];
  if (Math.sign(written) * Math.sign(meant) >= 0) {
    if (Math.abs(a - b) === 1) odds.push(ONE_OFF / 2);
    const width = Math.max(String(a).length, String(b).length);
    const [wrote, means] = [pad(a, width), pad(b, width)];
    const different = Array.from(wrote).flatMap((digit, at) => (digit === means[at] ? [] : [at]));
    const [first = -1, second = -1] = different;
    if (different.length === 1 && (a === 0 || b === 0 || sameLength(a, b))) odds.push(ONE_DIGIT / 9);
    if (different.length === 2 && second === first + 1 && isSwap(wrote, means, first)) odds.push(SWAPPED);
    if (isWithoutOne(String(b), String(a)) && a > 0) odds.push(LOST_OR_ADDED);
    if (isWithoutOne(String(a), String(b)) && b > 0) odds.push(LOST_OR_ADDED / 10);
    if (a * 1000 === b || b * 1000 === a) odds.push(THOUSANDS);
  }
  return Math.log(Math.max(...odds));
}

/** The same for a total that somebody added up: a carry is lost or kept, or a part is left out or counted twice. */
export function weighAdding(written: number, meant: number, parts: readonly number[]): number {
  const off = Math.abs(written - meant);
  const scale = 10 ** placesOf(written, meant);
  const odds = [0];
  // Who adds up a column by hand is off by one or two in a place, hardly by more.
  const carried = String(Math.round(off * scale)).replace(/(?<!0)0+$/u, "");
  if (carried === "1" || carried === "2") odds.push(CARRY / 9);
  if (off > 0 && parts.some((part) => Math.abs(Math.abs(part) - off) < 1e-6))
    odds.push(FORGOTTEN / parts.length);
  return Math.max(weighSlip(written, meant), Math.log(Math.max(...odds)));
}

/** A figure with its first digit lost is no figure that begins with a nought. */
function sameLength(a: number, b: number): boolean {
  return String(a).length === String(b).length;
}

function placesOf(...values: readonly number[]): number {
  let places = 0;
  for (const value of values)
    while (places < MOST_PLACES && Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) > 1e-4)
      places++;
  return places;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function isSwap(wrote: string, means: string, at: number): boolean {
  return wrote[at] === means[at + 1] && wrote[at + 1] === means[at];
}

function isWithoutOne(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}
