import type { Language } from "../base/language";
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

function writeValue(value: MessageValue, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writeNumber(value, language);
  return value.map((each) => writeNumber(each, language)).join(" + ");
}
