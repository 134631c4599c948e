/** A moment as the clock on the wall shows it, with its offset: `2026-11-30T17:32:00+07:00`. */
export function writeMoment(now: number): string {
  const minutes = -new Date(now).getTimezoneOffset();
  const local = new Date(now + minutes * 60_000).toISOString().slice(0, 19);
  const two = (part: number): string => String(part).padStart(2, "0");
  const ahead = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
