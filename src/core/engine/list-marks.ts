import { parseAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import type { Mark } from "../model/mark";
import type { CellPlace } from "../model/place";

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/**
 * One mark a cell of one workbook: its worst severity, and the messages of all its findings; of the cells that hold (`ticks`),
 * a tick where there is no finding.
 */
export function listMarks(
  findings: readonly Finding[],
  workbook: string,
  ticks: readonly CellPlace[] = [],
): readonly Mark[] {
  const marks = new Map<string, Mark & { readonly severity: Severity }>();
  for (const { at, severity, message } of findings) {
    if (at.kind !== "cell" || (at.workbook !== undefined && at.workbook !== workbook)) continue;
    const position = parseAddress(at.address);
    if (!position) continue;
    const key = `${at.sheet}!${at.address}`;
    const known = marks.get(key);
    marks.set(key, {
      sheet: at.sheet,
      ...position,
      severity: known && LOUDNESS[known.severity] > LOUDNESS[severity] ? known.severity : severity,
      text: known ? `${known.text}\n${message}` : message,
    });
  }
  return [...marks.values(), ...ticks.flatMap((place) => toTick(place, workbook, marks))];
}

function toTick(
  { sheet, address, workbook: own }: CellPlace,
  workbook: string,
  marks: ReadonlyMap<string, Mark>,
): readonly Mark[] {
  const position = parseAddress(address);
  if (!position || (own !== undefined && own !== workbook) || marks.has(`${sheet}!${address}`)) return [];
  return [{ sheet, ...position, severity: "tick", text: "" }];
}
