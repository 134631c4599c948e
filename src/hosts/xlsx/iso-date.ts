/** The serial number (1900 system) of an ISO date or time, as cells of type `d` hold; null where it is none. */
export function parseIsoDate(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/u.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS;
  if (year === undefined) return time;
  // A day that no calendar has would become another one unasked.
  const day0 = new Date(0);
  day0.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (Number(year) < 1900 || day0.getUTCDate() !== Number(day) || day0.getUTCMonth() !== Number(month) - 1)
    return null;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000 / SECONDS + DAYS_TO_1970;
  // Excel counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}

const SECONDS = 86_400;
const DAYS_TO_1970 = 25_569;
