import { findSlip } from "../../base/number-slip";

/** Has a number of years a digit changed or two swapped, of those there are or a year more or less? Of two digits at least. */
export function isSlipOfYears(said: number, years: number): boolean {
  return [0, 1, -1].some((play) => {
    const slip = findSlip(said, years + play);
    return years + play >= 10 && said >= 10 && (slip === "one-digit" || slip === "swapped-digits");
  });
}
