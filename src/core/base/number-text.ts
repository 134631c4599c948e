/** How numbers are written: the mark between thousands and the mark before decimals. */
export interface NumberFormat {
  readonly thousands: "." | "," | " " | "";
  readonly decimal: "." | ",";
}

/** A number as text gave it. `decimals` counts the digits after the decimal mark, which rounding rests on. */
export interface ReadNumber {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

const VIETNAMESE: NumberFormat = { thousands: ".", decimal: "," };

/**
 * Reads a whole text as one number: `1.663` is 1663, `134,85` is 134.85, `04` is 4, `44%` is 44 with `percent` set.
 * A dot that cannot part thousands (`12.5`) is a decimal mark, since machines write it so. `null`: not a number.
 */
export function readNumber(text: string, format: NumberFormat = VIETNAMESE): ReadNumber | null {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/gu, " ").trim();
  const percent = trimmed.endsWith("%");
  const body = percent ? trimmed.slice(0, -1).trim() : trimmed;
  const patterns = patternsOf(format);
  if (patterns.grouped.test(body)) return toNumber(body, format, percent);
  if (patterns.plain.test(body)) return toNumber(body, format, percent);
  if (format.decimal === "," && /^[-+]?\d+\.\d+$/u.test(body)) {
    return toNumber(body, { thousands: "", decimal: "." }, percent);
  }
  return null;
}

/** Writes a number as Vietnamese (`1.663`, `134,85`) or English (`1,663`, `134.85`) does; at most six decimals. */
export function writeNumber(value: number, language: "vi" | "en"): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  const [whole = "0", fraction] = toPlainDigits(Math.abs(rounded)).split(".");
  const [thousands, decimal] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/gu, thousands);
  return (rounded < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : decimal + fraction);
}

function toPlainDigits(value: number): string {
  return value < 1e21 ? value.toFixed(6).replace(/\.?0{1,6}$/u, "") : String(value);
}

function toNumber(body: string, format: NumberFormat, percent: boolean): ReadNumber {
  const bare = format.thousands === "" ? body : body.split(format.thousands).join("");
  const [, fraction = ""] = bare.split(format.decimal);
  return { value: Number(bare.replace(format.decimal, ".")), decimals: fraction.length, percent };
}

const patternCache = new Map<string, { grouped: RegExp; plain: RegExp }>();

function patternsOf(format: NumberFormat): { grouped: RegExp; plain: RegExp } {
  const key = format.thousands + format.decimal;
  let patterns = patternCache.get(key);
  if (!patterns) {
    const decimal = `[${format.decimal}]`;
    const thousands = `[${format.thousands}]`;
    patterns = {
      grouped:
        format.thousands === ""
          ? /^$a/u
          : new RegExp(`^[-+]?[1-9]\\d{0,2}(${thousands}\\d{3})+(${decimal}\\d+)?$`, "u"),
      plain: new RegExp(`^[-+]?\\d+(${decimal}\\d+)?$`, "u"),
    };
    patternCache.set(key, patterns);
  }
  return patterns;
}
