import { loadIronCalc } from "./calc/load-ironcalc";
import { createIronCalculator } from "./calc/ironcalc-calculator";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "./create-excel-host";
import { installHost } from "./install";
import { loadOfficeClient } from "./load-office-client";

/** For jest: the genuine client, a host behind it, and an engine that works out formulas. */
export function openExcel(options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost({ calculator: createIronCalculator(loadIronCalc()), ...options });
  installHost(host, loadOfficeClient());
  return host;
}
