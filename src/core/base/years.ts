/** Years outside of these are no years of a movement. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}
