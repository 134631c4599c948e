import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { RibbonAction } from "../../../src/addin/ribbon";
import type { CellValue } from "../../../src/core/model/workbook";
import { createIronCalculator } from "../../support/excel-host/calc/ironcalc-calculator";
import { loadIronCalc } from "../../support/excel-host/calc/load-ironcalc";
import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../support/excel-host/create-excel-host";
import type { WireAnswer } from "../../support/excel-host/wire/message";
import { followWork } from "./at-rest";
import type { ShellWindow } from "./office-shell";
import { pageScript } from "./page-script";

/** The pane of the built add-in in a browser, with an Excel behind it. */
export interface OpenPane {
  readonly page: Page;
  readonly excel: ExcelHost;
  /** What broke in the page, or was asked of anyone but the add-in's own server and Office's script: to be empty. */
  readonly troubles: readonly string[];
  /** A click on a button of the ribbon; resolves when its work has ended. */
  readonly ribbon: (action: RibbonAction) => Promise<void>;
  /** The names of the functions that Office knows. */
  readonly associated: () => Promise<string[]>;
  /** What stands in a cell of the Excel. */
  readonly cell: (sheet: string, address: string) => CellValue;
  /** Resolves when neither the page nor Excel has anything under way: what was to be marked, checked or saved is. */
  readonly settled: () => Promise<void>;
}

/** Opens the add-in served at `address` over the workbook of `options`. */
export async function openPane(
  browser: Browser,
  address: string,
  options: ExcelHostOptions = {},
): Promise<OpenPane> {
  const troubles: string[] = [];
  const excel = createExcelHost({
    calculator: createIronCalculator(loadIronCalc()),
    onGap: (gap) => troubles.push(gap.message),
    ...options,
  });
  const page = await browser.newPage({ viewport: { width: 350, height: 720 }, reducedMotion: "reduce" });
  page.setDefaultTimeout(20_000);
  const atRest = await followWork(page);
  page.on("pageerror", (error) => troubles.push(`${error.message}\n${error.stack ?? ""}`));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("request", (request) => {
    if (/^https?:/u.test(request.url()) && !request.url().startsWith(address) && !isOffice(request.url()))
      troubles.push(`asked for ${request.url()}`);
  });
  await page.route(isOffice, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(OFFICE.pathname.length);
    const body = readFileSync(join(CLIENT, path), "utf8") + (path === "office.js" ? officeShell() : "");
    await route.fulfill({ contentType: "text/javascript; charset=utf-8", body });
  });
  await connect(page, excel);
  await page.goto(`${address}/taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
  return {
    page,
    excel,
    troubles,
    ribbon: async (action) => {
      await page.evaluate(press, action);
    },
    associated: () => page.evaluate(listAssociated),
    cell: (sheet, at) => excel.model.value(sheet, at),
    settled: () => untilQuiet(excel, atRest),
  };
}

/** Requests go from the page to the host, and events back. */
async function connect(page: Page, excel: ExcelHost): Promise<void> {
  const { locale, displayLanguage, platform, sets } = excel.options;
  const options = { locale, displayLanguage, platform, sets };
  await page.exposeFunction("describeExcel", () => ({ name: excel.workbook.name, options }));
  await page.route("**/excel-wire", async (route) => {
    const message = route.request().postDataJSON() as readonly unknown[];
    const answer = await new Promise<WireAnswer>((resolve) => excel.execute(message, resolve));
    // A page that is closed meanwhile has nobody to hear it.
    await route.fulfill({ json: answer }).catch(() => undefined);
  });
  excel.events.addHandler((message) => {
    // The page may be closing or opening anew: an event then has nobody to hear it.
    page
      .evaluate((told) => (window as unknown as Partial<ShellWindow>).tellPane?.(told), message)
      .catch(() => undefined);
  });
}

function listAssociated(): string[] {
  return [...(window as unknown as ShellWindow).ribbon.actions.keys()];
}

/** Excel's events are told, the page is at rest, and nothing was asked of Excel meanwhile: so it is to be seen twice. */
async function untilQuiet(excel: ExcelHost, atRest: () => Promise<void>): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet++) {
    const before = excel.counters.syncs;
    await excel.events.settled();
    await atRest();
    if (excel.counters.syncs !== before) quiet = -1;
  }
}

function press(action: string): Promise<void> {
  const handle = (window as unknown as ShellWindow).ribbon.actions.get(action);
  if (!handle) throw new Error(`nothing is associated with ${action}`);
  // Excel is told at once that the click is done; what it gives ends with the work.
  return Promise.resolve(handle({ completed: () => undefined })).then(() => undefined);
}

const OFFICE = new URL("https://appsforoffice.microsoft.com/lib/1/hosted/");
const CLIENT = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

function isOffice(url: URL | string): boolean {
  return String(url).startsWith(OFFICE.href);
}

function officeShell(): string {
  return (shell ??= pageScript(join(__dirname, "office-shell.ts")));
}

let shell: string | undefined;
