import { parseAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import type { Mark } from "../model/mark";

const LOUDNESS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** One mark a cell of one workbook: its worst severity, and the messages of all its findings. */
export function listMarks(findings: readonly Finding[], workbook: string): readonly Mark[] {
  const marks = new Map<string, Mark>();
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
  return [...marks.values()];
}
