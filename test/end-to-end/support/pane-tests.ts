import type { ExcelHostOptions } from "../../support/excel-host/create-excel-host";
import { inBrowser } from "./in-browser";
import { openPane, type OpenPane } from "./open-pane";

/** Tests over the built add-in in Chromium; `open` gives a pane of its own, closed after all of them. */
export function describePane(
  name: string,
  tests: (open: (options?: ExcelHostOptions) => Promise<OpenPane>) => void,
): void {
  inBrowser<OpenPane, ExcelHostOptions>(
    name,
    "addin",
    (browser, { address }, options) => openPane(browser, address, options),
    tests,
  );
}
