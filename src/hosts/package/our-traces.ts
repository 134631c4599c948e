import type { MarkKind } from "../../core/model/mark";

/** What Khớp leaves in a workbook. Every host must know what another left: a file marked here is unmarked there. */

/** The hidden name, of one sheet alone, that says that Khớp built the sheet. It survives saving by Excel and LibreOffice. */
export const BUILT_NAME = "_khop_built";

/** The kinds of marks in the order in which they are written. */
export const MARK_KINDS: readonly MarkKind[] = ["error", "warning", "note", "tick"];

/** The formula of a mark's conditional format, without `=`: always true, and it names us. */
export function markFormula(kind: MarkKind): string {
  return `OR(TRUE,"${MARKER}"="${kind}")`;
}

/** Whether a formula is a mark's. Programs that save the file may write TRUE() or spaces there. */
export function isMarkFormula(text: string): boolean {
  return OURS.test(text);
}

/** The word that marks are found by. */
export const MARKER = "khop";

/** How marked cells look: `#RRGGBB`. */
export const MARK_LOOKS: Readonly<Record<MarkKind, { readonly color: string; readonly fill: string }>> = {
  error: { color: "#9C0006", fill: "#FFC7CE" },
  warning: { color: "#7F6000", fill: "#FFEB9C" },
  note: { color: "#1F4E79", fill: "#DDEBF7" },
  tick: { color: "#17633A", fill: "#E9F5EC" },
};

/** Excel reads long lists of ranges slowly; a mark gets no more than this. */
export const RANGES_A_MARK = 500;

const OURS = new RegExp(`OR\\s*\\(.*"${MARKER}"\\s*=\\s*"(error|warning|note|tick)"`, "su");
