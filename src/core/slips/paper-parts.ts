import { measure } from "../sheets/estimate-text";
import type { Grid, GridCell, Paragraph, Run } from "../model/paper";

/** A run of text. */
export function run(text: string, look: Omit<Run, "text"> = {}): Run {
  return { text, ...look };
}

/** A paragraph. */
export function p(runs: readonly Run[], look: Omit<Paragraph, "kind" | "runs"> = {}): Paragraph {
  return { kind: "paragraph", runs, ...look };
}

/** A line of one run, in the middle. */
export function centred(text: string, look: Omit<Run, "text">, rest: Omit<Paragraph, "kind" | "runs"> = {}) {
  return p([run(text, look)], { align: "center", ...rest });
}

/** How long a text is on paper, in millimetres. */
export function lengthOf(text: string, size: number, bold = false): number {
  return measure(text) * size * (bold ? 1.05 : 1) * MILLIMETRES_A_POINT;
}

const MILLIMETRES_A_POINT = 0.3528;

/** Two columns without borders, as a letterhead and a signature have them. */
export function sideBySide(
  widths: readonly [number, number],
  left: readonly Paragraph[],
  right: readonly Paragraph[],
): Grid {
  const cell = (paragraphs: readonly Paragraph[]): GridCell => ({ paragraphs });
  return { kind: "grid", widths, borders: false, rows: [{ cells: [cell(left), cell(right)] }] };
}

/** The line of place and date; dots where they are not known. */
export function writePlaceAndDate(place: string | undefined, date: string | undefined): string {
  const [day, month, year] = date?.split("/") ?? [];
  const where = place ?? "…………";
  return `${where}, ngày ${day ?? "……"} tháng ${month ?? "……"} năm ${year ?? "………"}`;
}

/** Where nobody said what to write. */
export const DOTS = "………………………………";
