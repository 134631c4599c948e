/** How a country writes what Excel shows and reads. */
export interface Locale {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** The order of day, month, year in a date of digits. */
  readonly dateOrder: "dmy" | "mdy";
  /** What Excel's short date (`m/d/yyyy`, the format with a star) shows. */
  readonly shortDate: string;
}

export function readLocale(name: string): Locale {
  const known = LOCALES[name];
  if (!known) throw new Error(`excel-host knows the locales ${Object.keys(LOCALES).join(", ")}, not ${name}`);
  return known;
}

const LOCALES: Readonly<Record<string, Locale>> = {
  "vi-VN": { name: "vi-VN", decimal: ",", group: ".", dateOrder: "dmy", shortDate: "dd/mm/yyyy" },
  "en-US": { name: "en-US", decimal: ".", group: ",", dateOrder: "mdy", shortDate: "m/d/yyyy" },
};
