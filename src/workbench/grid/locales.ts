import DesignEn from "@univerjs/design/locale/en-US";
import DesignVi from "@univerjs/design/locale/vi-VN";
import DocsUiEn from "@univerjs/docs-ui/locale/en-US";
import DocsUiVi from "@univerjs/docs-ui/locale/vi-VN";
import FormulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import FormulaUiVi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import FormulaEn from "@univerjs/sheets-formula/locale/en-US";
import FormulaVi from "@univerjs/sheets-formula/locale/vi-VN";
import SheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import SheetsUiVi from "@univerjs/sheets-ui/locale/vi-VN";
import SheetsEn from "@univerjs/sheets/locale/en-US";
import SheetsVi from "@univerjs/sheets/locale/vi-VN";
import UiEn from "@univerjs/ui/locale/en-US";
import UiVi from "@univerjs/ui/locale/vi-VN";

/** The grid's own words, in both languages of the product. */
export const LOCALES = {
  vi: [DesignVi, DocsUiVi, FormulaUiVi, FormulaVi, SheetsUiVi, SheetsVi, UiVi],
  en: [DesignEn, DocsUiEn, FormulaUiEn, FormulaEn, SheetsUiEn, SheetsEn, UiEn],
} as const;
