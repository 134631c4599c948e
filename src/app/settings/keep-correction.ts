import type { Correction, SumCorrection } from "../../core/model/correction";
import type { Settings } from "./settings";

/** The settings with a correction, in place of an earlier one of the same column, table or sum. */
export function keepCorrection(settings: Settings, correction: Correction): Settings {
  const { corrections } = dropCorrection(settings, correction);
  return { ...settings, corrections: [...corrections, correction] };
}

/** The settings without the correction of that column, table or sum. */
export function dropCorrection(settings: Settings, correction: Correction): Settings {
  return { ...settings, corrections: settings.corrections.filter((each) => !concernsSame(each, correction)) };
}

function concernsSame(one: Correction, other: Correction): boolean {
  if (one.sheet !== other.sheet) return false;
  if (one.kind === "column") return other.kind === "column" && one.header === other.header;
  if (one.kind === "table") return other.kind === "table" && one.address === other.address;
  return other.kind === "sum" && nameCells(one) === nameCells(other);
}

/** Of one total there may be several sums, each of other parts. */
function nameCells({ total, parts }: SumCorrection): string {
  return [total, ...parts].map(({ address }) => address).join(",");
}
