import { foldWords } from "../base/fold-text";
import type { Slip } from "./slip";

/** The files' names, in the order of the slips: `01-xa-binh-phu.docx`; the one of no unit is `chung.docx`. */
export function nameSlips(slips: readonly Slip[]): readonly string[] {
  const digits = Math.max(2, String(slips.length).length);
  return slips.map(({ unit }, index) => {
    if (unit === null) return "chung.docx";
    const words = foldWords(unit)
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-|-$/gu, "");
    return `${String(index + 1).padStart(digits, "0")}-${words.slice(0, 60) || "don-vi"}.docx`;
  });
}
