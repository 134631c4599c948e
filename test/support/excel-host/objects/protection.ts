import type { CellRange } from "../../../../src/core/model/address";
import type { Sheet } from "../model/sheet";
import { refuse } from "../wire/api-error";

/** What a protected sheet may still allow, by the options it was protected with. */
export type ProtectedWork =
  | "contents"
  | "allowFormatCells"
  | "allowFormatRows"
  | "allowFormatColumns"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowInsertHyperlinks"
  | "allowAutoFilter"
  | "allowEditObjects";

/** Refuses work on a protected sheet; contents of cells that are not locked may be changed. */
export function guardProtection(sheet: Sheet, work: ProtectedWork, ranges: readonly CellRange[] = []): void {
  const { protection } = sheet.state.value;
  if (!protection) return;
  if (work === "contents") {
    const isFree =
      ranges.length > 0 && ranges.every((range) => sheet.formats.common("locked", range, true) === false);
    if (isFree) return;
  } else if (protection[work] === true) return;
  throw refuse("AccessDenied");
}
