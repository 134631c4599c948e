import type { Language } from "../base/language";
import { printText } from "../base/printable-text";
import { writeNumber } from "../base/number-text";
import type { MessageValue } from "../model/finding";

/** Fills `{placeholders}`: numbers as the language writes them, lists of numbers as a sum (`30 + 47`). */
export function fillMessage(
  template: string,
  data: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : writeValue(value, language);
  });
}

/** A sum longer than this is shortened in the middle. */
const LONGEST_SUM = 12;

function writeValue(value: MessageValue, language: Language): string {
  if (typeof value === "string") return printText(value);
  if (typeof value === "number") return writeNumber(value, language);
  if (!isList(value)) return printText(value[language]);
  const terms = value.length > LONGEST_SUM ? [...value.slice(0, 4), null, ...value.slice(-2)] : value;
  return terms
    .map((term, index) => {
      if (term === null) return " + …";
      const sign = index === 0 ? (term < 0 ? "-" : "") : term < 0 ? " - " : " + ";
      return sign + writeNumber(Math.abs(term), language);
    })
    .join("");
}

function isList(value: Exclude<MessageValue, string | number>): value is readonly number[] {
  return Array.isArray(value);
}
