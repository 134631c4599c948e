import init, * as iron from "@ironcalc/wasm";
import { createIronCalculator } from "../calc/ironcalc-calculator";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../create-excel-host";
import { installHost, type OfficeWindow } from "../install";
import { readPlainWorkbook, type PlainWorkbook } from "../plain-workbook";

/** What `bundle-host` puts in a page as `window.excelHost`. */
export interface HostInPage {
  /** Waits for the client, puts a host with this workbook behind it, and keeps it as `current`. */
  readonly open: (
    workbook: PlainWorkbook,
    engine: string | null,
    options?: Omit<ExcelHostOptions, "workbook" | "calculator">,
  ) => Promise<ExcelHost>;
  current: ExcelHost | null;
}

const page = window as unknown as { excelHost: HostInPage };

page.excelHost = {
  current: null,
  open: async (workbook, engine, options = {}) => {
    if (engine !== null) await init({ module_or_path: engine });
    const calculator = engine === null ? {} : { calculator: createIronCalculator(iron) };
    const host = createExcelHost({ ...options, ...calculator, workbook: readPlainWorkbook(workbook) });
    installHost(host, await clientOf(window));
    page.excelHost.current = host;
    return host;
  },
};

/** The client's globals, once its script has run. */
async function clientOf(target: object): Promise<OfficeWindow> {
  const client = target as Partial<OfficeWindow>;
  while (!client.Excel || !client.OSF?.DDA.RichApi) await new Promise((resolve) => setTimeout(resolve, 10));
  return target as OfficeWindow;
}
