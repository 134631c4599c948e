import { loadIronCalc } from "./calc/load-ironcalc";
import { createIronCalculator } from "./calc/ironcalc-calculator";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "./create-excel-host";
import { installHost } from "./install";
import { loadOfficeClient } from "./load-office-client";

const opened = new Set<ExcelHost>();
// The benches run without jest.
const { afterAll: atEnd } = globalThis as { afterAll?: typeof afterAll };
// What a host still has on its way would reach the client when the next file's tests run.
atEnd?.(() => {
  for (const host of opened) host.events.removeHandler(undefined);
});

/** For jest: the genuine client, a host behind it, and an engine that works out formulas. */
export function openExcel(options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost({ calculator: createIronCalculator(loadIronCalc()), ...options });
  opened.add(host);
  installHost(host, loadOfficeClient());
  return host;
}
