import type { Language } from "../../core/base/language";
import { writeNumber } from "../../core/base/number-text";
import { fillMessage } from "../../core/messages/fill-message";
import type { Finding, MessageValue } from "../../core/model/finding";

/** One line of a calculator: `30 + 47 = 77 ≠ 75`. */
export interface ArithmeticLine {
  /** `30 + 47`, `25 : 40`; "" where nothing is worked out and two figures are held against each other. */
  readonly working: string;
  /** What it comes to, or what stands elsewhere. */
  readonly result: string;
  /** What is written. */
  readonly shown: string;
  /** The whole line as text. */
  readonly text: string;
}

/** The finding's arithmetic, one line a way of working it out; none where it is not about numbers. */
export function writeArithmetic(finding: Finding, language: Language): readonly ArithmeticLine[] {
  const { data, shown, expected } = finding;
  const sums = [data["parts"], data["parts2"]].filter(isList);
  if (sums.length > 0) {
    // Where a part is to blame, it is the total that the sum fails to give.
    const written = data["totalShown"] ?? shown;
    return sums.flatMap((parts) => {
      const sum = Math.round(parts.reduce((total, part) => total + part, 0) * 1e6) / 1e6;
      return line(fillMessage("{parts}", { parts }, language), sum, written, language);
    });
  }
  if (typeof data["dividend"] === "number" && typeof data["divisor"] === "number")
    return line(fillMessage("{dividend} : {divisor}", data, language), expected, shown, language);
  if (finding.rule === "percentage-differs" && typeof expected === "number") {
    const share = fillMessage("{part} : {base}", data, language);
    return line(share, `${writeNumber(expected, language)}%`, data["written"], language);
  }
  return typeof expected === "number" ? line("", expected, shown, language) : [];
}

function line(
  working: string,
  result: MessageValue | null | undefined,
  shown: MessageValue | null | undefined,
  language: Language,
): readonly ArithmeticLine[] {
  const [value, written] = [write(result, language), write(shown, language)];
  if (value === null || written === null || value === written) return [];
  const text = `${working === "" ? "" : `${working} = `}${value} ≠ ${written}`;
  return [{ working, result: value, shown: written, text }];
}

function write(value: MessageValue | null | undefined, language: Language): string | null {
  if (typeof value === "number") return writeNumber(value, language);
  return typeof value === "string" && value !== "" ? value : null;
}

function isList(value: MessageValue | undefined): value is readonly number[] {
  return Array.isArray(value);
}
