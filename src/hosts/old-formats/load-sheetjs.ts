import type * as SheetJS from "@e965/xlsx";

/** Loads SheetJS the first time an old workbook is read: nothing else needs it. */
export async function loadSheetJS(): Promise<typeof SheetJS> {
  const library = await import(/* webpackChunkName: "old-workbooks" */ "@e965/xlsx");
  // Before Excel 97 text is in the code page of its Windows. Node's build brings the pages by itself.
  if (typeof library.set_cptable === "function") {
    const pages = await import(/* webpackChunkName: "old-workbooks" */ "@e965/xlsx/dist/cpexcel");
    library.set_cptable(pages);
  }
  return library;
}
