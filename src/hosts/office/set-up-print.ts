import type { SheetPlan } from "../../core/model/sheet-plan";
import { CALL_BYTES, type Step } from "./steps";

/** The page setup. It comes last: on a computer without a printer Excel refuses it. */
export function setUpPrint(name: string, { print }: SheetPlan, isNew: boolean): Step {
  const breaks = print.breaksBefore ?? [];
  return {
    bytes: (12 + breaks.length) * CALL_BYTES,
    queue: (desk) => {
      const sheet = desk.sheet(name);
      const { pageLayout } = sheet;
      pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = print.fitToWidth
        ? { horizontalFitToPages: 1, ...(print.onOnePage ? { verticalFitToPages: 1 } : {}) }
        : { scale: 100 };
      pageLayout.topMargin = print.margins.top * POINTS_AN_INCH;
      pageLayout.bottomMargin = print.margins.bottom * POINTS_AN_INCH;
      pageLayout.leftMargin = print.margins.left * POINTS_AN_INCH;
      pageLayout.rightMargin = print.margins.right * POINTS_AN_INCH;
      pageLayout.headerMargin = EDGE;
      pageLayout.footerMargin = EDGE;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&"Times New Roman,Regular"&P/&N';
      if (print.repeatRows)
        pageLayout.setPrintTitleRows(`$${print.repeatRows.top + 1}:$${print.repeatRows.bottom + 1}`);
      if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    },
  };
}

const POINTS_AN_INCH = 72;
const EDGE = 0.3 * POINTS_AN_INCH;
