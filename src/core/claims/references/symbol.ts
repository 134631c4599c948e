import { isTypeCode } from "./document-types";
import type { FoundNumber } from "./find-numbers";

/** Number and symbol without the spaces in them, each form with its own marks: `42-KH/HU`, `42/KH-UBND`. */
export function writeSymbol({ number, actYear, codes, form }: FoundNumber): string {
  const year = actYear === undefined ? "" : `/${actYear}`;
  if (codes.length === 0) return number + year;
  const [first = "", ...rest] = codes;
  const [before, between] = form === "party" ? ["-", "/"] : ["/", "-"];
  return `${number}${year}${before}${first}${rest.length === 0 ? "" : between}${rest.join("-")}`;
}

/** The codes that name the organ: those behind the type's, or all of them (`123/UBND-NC`). */
export function organCodes(codes: readonly string[]): readonly string[] {
  return codes.length > 1 && isTypeCode(codes[0] ?? "") ? codes.slice(1) : codes;
}
