/** Whether a format code shows a number as a date: a day, month or year in it, outside of quotes and colours. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"/gu, "")
    .replace(/\\.|_.|\*./gu, "")
    .replace(/\[[^[\]]*\]/gu, (bracket) => (/^\[[hms]+\]$/iu.test(bracket) ? "[h]" : ""));
  if (/general/iu.test(bare) || bare.includes("[h]")) return false;
  return /[ydb]/iu.test(bare) || (/m/iu.test(bare) && !/[hs]/iu.test(bare));
}

/** Days between the epochs of the 1904 and the 1900 system. */
export const DAYS_1904 = 1462;
