import type { Finding } from "../../core/model/finding";
import type { PlacedFault } from "../../sample/faults/book";

/** In a text, a finding is at a fault's place when the two share a character: it may quote more words. */
export function isAt({ at }: Pick<Finding, "at">, place: PlacedFault["at"]): boolean {
  if (at.kind === "cell")
    return place.kind === "cell" && at.sheet === place.sheet && at.address === place.address;
  return place.kind === "text" && at.start < place.end && place.start < at.end;
}

/**
 * What the same slip makes wrong elsewhere: places that the fault names, and the words of the report that still give the
 * true figure of a cell that it made wrong.
 */
export function isEcho(finding: Finding, fault: PlacedFault | undefined): boolean {
  if (!fault) return false;
  if (fault.echoes.some((echo) => echo.rule === finding.rule && isAt(finding, echo.at))) return true;
  const wrong = [fault.at, ...fault.echoes.map((echo) => echo.at)];
  return (
    finding.rule === "figure-differs-from-table" &&
    finding.evidence.some((each) => wrong.some((place) => place.kind === "cell" && isAt(each, place)))
  );
}
