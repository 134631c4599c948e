import type { CellStyle, PrintSetup } from "../model/sheet-plan";

/** The look of all built sheets: an official paper, black on white, with a hint of grey where the header is. */
export const STYLES = {
  topTitle: { bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  title: { bold: true, size: 13, horizontal: "center", vertical: "center", wrap: true },
  header: {
    bold: true,
    size: 11,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    border: true,
    fill: "#F2F2F2",
  },
  ordinal: { size: 12, horizontal: "center", vertical: "center", border: true },
  label: { size: 12, horizontal: "left", vertical: "center", wrap: true, border: true, indent: 1 },
  centredLabel: { size: 12, horizontal: "center", vertical: "center", wrap: true, border: true },
  figure: { size: 12, horizontal: "center", vertical: "center", border: true, numberFormat: "#,##0" },
  totalLabel: { bold: true, size: 12, horizontal: "center", vertical: "center", wrap: true, border: true },
  totalFigure: {
    bold: true,
    size: 12,
    horizontal: "center",
    vertical: "center",
    border: true,
    numberFormat: "#,##0",
  },
  note: { italic: true, size: 11, horizontal: "left", vertical: "top", wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A4 across, narrow margins, as wide as the page. */
export function printAcross(repeatRows: PrintSetup["repeatRows"]): PrintSetup {
  return {
    orientation: "landscape",
    paper: "A4",
    repeatRows,
    fitToWidth: true,
    margins: { top: 0.5, bottom: 0.55, left: 0.5, right: 0.5 },
  };
}

/** Column widths that fill A4 across between those margins. */
export const PAGE_WIDTH = 132;

/** What fits on a page across in points, the margins aside. */
export const PAGE_HEIGHT = 595 - (0.5 + 0.55) * 72;

/** Calm, and apart in print without colour too. */
export const CHART_COLORS = ["#1F4E79", "#7FA7CC", "#7A5C2E", "#D3B98A", "#4F6F52", "#A9C2A5"] as const;
