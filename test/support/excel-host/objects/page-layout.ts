import type { Sheet } from "../model/sheet";
import { apiObject, NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readFlag, readNumber, readRecord, readText, readWord } from "./arguments";
import { rangeOf } from "./range-places";

const PROPERTIES: Readonly<
  Record<string, { readonly fallback: unknown; readonly read: (value: unknown) => unknown }>
> = {
  orientation: { fallback: "Portrait", read: (value) => readWord(value, ["Portrait", "Landscape"]) },
  paperSize: { fallback: "Letter", read: readText },
  zoom: { fallback: { scale: 100 }, read: readRecord },
  topMargin: { fallback: 54, read: readNumber },
  bottomMargin: { fallback: 54, read: readNumber },
  leftMargin: { fallback: 50.4, read: readNumber },
  rightMargin: { fallback: 50.4, read: readNumber },
  headerMargin: { fallback: 21.6, read: readNumber },
  footerMargin: { fallback: 21.6, read: readNumber },
  centerHorizontally: { fallback: false, read: readFlag },
  centerVertically: { fallback: false, read: readFlag },
  blackAndWhite: { fallback: false, read: readFlag },
  draftMode: { fallback: false, read: readFlag },
  printGridlines: { fallback: false, read: readFlag },
  printHeadings: { fallback: false, read: readFlag },
  printComments: { fallback: "NoComments", read: readText },
  printErrors: { fallback: "AsDisplayed", read: readText },
  printOrder: { fallback: "DownThenOver", read: readText },
  firstPageNumber: { fallback: "", read: (value) => value },
};

/** What is kept of the page: each property as it was set. */
export const pageLayoutClass: ApiClass<Sheet> = {
  name: "PageLayout",
  get: {
    ...Object.fromEntries(
      Object.entries(PROPERTIES).map(([name, { fallback }]) => [
        name,
        (sheet: Sheet) => sheet.state.value.page[name] ?? fallback,
      ]),
    ),
    headersFooters: (sheet) => apiObject(headersFootersClass, sheet),
  },
  set: Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, { read }]) => [
      name,
      (sheet: Sheet, value: unknown) => setPage(sheet, name, read(value)),
    ]),
  ),
  call: {
    setPrintTitleRows: (sheet, [rows], scene) =>
      setPage(sheet, "printTitleRows", readArea(rows, scene, sheet).range),
    setPrintTitleColumns: (sheet, [columns], scene) =>
      setPage(sheet, "printTitleColumns", readArea(columns, scene, sheet).range),
    setPrintArea: (sheet, [area], scene) => setPage(sheet, "printArea", readArea(area, scene, sheet).range),
    setPrintMargins: (sheet, [unit, margins]) => {
      const points = { points: 1, inches: 72, centimeters: 72 / 2.54 }[String(unit).toLowerCase()];
      if (points === undefined) throw refuse("InvalidArgument");
      for (const [side, size] of Object.entries(readRecord(margins))) {
        setPage(sheet, `${side}Margin`, readNumber(size) * points);
      }
    },
    getPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, "printTitleRows"),
    getPrintAreaOrNullObject: (sheet) => rangeOrNull(sheet, "printArea"),
  },
};

const headersFootersClass: ApiClass<Sheet> = {
  name: "HeaderFooterGroup",
  get: {
    state: (sheet) => sheet.state.value.page["headersFooters.state"] ?? "Default",
    useSheetMargins: (sheet) => sheet.state.value.page["headersFooters.useSheetMargins"] ?? true,
    useSheetScale: (sheet) => sheet.state.value.page["headersFooters.useSheetScale"] ?? true,
    defaultForAllPages: (sheet) => apiObject(headerFooterClass, { sheet, pages: "defaultForAllPages" }),
    firstPage: (sheet) => apiObject(headerFooterClass, { sheet, pages: "firstPage" }),
    evenPages: (sheet) => apiObject(headerFooterClass, { sheet, pages: "evenPages" }),
    oddPages: (sheet) => apiObject(headerFooterClass, { sheet, pages: "oddPages" }),
  },
  set: {
    state: (sheet, value) => setPage(sheet, "headersFooters.state", readText(value)),
    useSheetMargins: (sheet, value) => setPage(sheet, "headersFooters.useSheetMargins", readFlag(value)),
    useSheetScale: (sheet, value) => setPage(sheet, "headersFooters.useSheetScale", readFlag(value)),
  },
};

interface Pages {
  readonly sheet: Sheet;
  readonly pages: string;
}

const SIDES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

const headerFooterClass: ApiClass<Pages> = {
  name: "HeaderFooter",
  get: Object.fromEntries(
    SIDES.map((side) => [
      side,
      ({ sheet, pages }: Pages) => sheet.state.value.page[`${pages}.${side}`] ?? "",
    ]),
  ),
  set: Object.fromEntries(
    SIDES.map((side) => [
      side,
      ({ sheet, pages }: Pages, value: unknown) => setPage(sheet, `${pages}.${side}`, readText(value)),
    ]),
  ),
};

function setPage(sheet: Sheet, name: string, value: unknown): void {
  sheet.update({ page: { ...sheet.state.value.page, [name]: value } });
}

function rangeOrNull(sheet: Sheet, name: string): unknown {
  const range = sheet.state.value.page[name];
  return range ? rangeOf(sheet, range as Parameters<typeof rangeOf>[1]) : NULL_OBJECT;
}
