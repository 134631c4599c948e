import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import { BRAND } from "../../ui/theme/themes";
import type { GridOptions } from "./grid-view";
import { HEARD_HISTORY } from "./hear-history";
import { LOCALES } from "./locales";

/** A spreadsheet program in `place`, as far as we use one: cells, formula bar, tabs of sheets. No workbook yet. */
export function createUniver(place: HTMLElement, { language, theme }: GridOptions): Univer {
  const univer = new Univer({
    theme: { ...defaultTheme, primary: PRIMARY },
    darkMode: theme === "dark",
    locale: language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(...LOCALES.vi),
      [LocaleType.EN_US]: mergeLocales(...LOCALES.en),
    },
    logLevel: LogLevel.ERROR,
    override: HEARD_HISTORY,
    logCommandExecution: false,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container: place,
    header: true,
    toolbar: false,
    footer: true,
    headerMenu: false,
    // Most of it is what the grid refuses, and its way of pasting reads numbers as English writes them.
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    footer: {
      menus: false,
      zoomSlider: true,
      statisticBar: true,
      addSheetButtonConfig: { show: false },
    },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return univer;
}

/** The product's own colour, by the grid's steps from light to dark. */
const PRIMARY = {
  50: "#f1faf8",
  100: BRAND[160],
  200: BRAND[150],
  300: BRAND[140],
  400: BRAND[110],
  500: BRAND[90],
  600: BRAND[80],
  700: BRAND[70],
  800: BRAND[60],
  900: BRAND[50],
};
