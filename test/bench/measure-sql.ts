import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { defaultTemplate } from "../../src/core/template/default-template";
import { makeLargeRegister } from "../support/large-register";
import { loadRegister, querySummary } from "../support/sql-register";
import { countSummaries } from "../support/summary-counts";
import { cpuTime, peakMemory, report } from "./report-child";

/** The summary tables of the default template over so many entries: our counting pass, and DuckDB running `khop sql`. */
async function measure(entries: number): Promise<void> {
  const template = defaultTemplate();
  const register = makeLargeRegister(entries, template, { units: 400 });
  const held = peakMemory();
  const ours = timed(() => countSummaries(register, template));
  const memory = { held, ours: peakMemory() };
  const folder = mkdtempSync(join(tmpdir(), "khop-bench-"));
  const database = join(folder, "lon.duckdb");
  try {
    const instance = await DuckDBInstance.create(database, { memory_limit: "1GB" });
    const connection = await instance.connect();
    const loading = performance.now();
    await loadRegister(connection, register, template);
    await connection.run("CHECKPOINT");
    const loaded = performance.now();
    const beforeSql = cpuTime();
    let cells = 0;
    let different = 0;
    for (const table of template.tables) {
      const theirs = await querySummary(connection, table, template);
      for (const [row, line] of (ours.value.get(table.id) ?? []).entries()) {
        for (const [column, figure] of line.entries()) {
          if (typeof figure === "number") cells++;
          if (theirs[row]?.[column] !== figure) different++;
        }
      }
    }
    const sql = { milliseconds: performance.now() - loaded, cpu: cpuTime() - beforeSql };
    connection.closeSync();
    instance.closeSync();
    const size = statSync(database).size / 2 ** 20;
    const { milliseconds, cpu } = ours;
    report({ cells, different, ours: { milliseconds, cpu }, sql, load: loaded - loading, memory, size });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number; readonly cpu: number } {
  const [started, cpu] = [performance.now(), cpuTime()];
  const value = work();
  return { value, milliseconds: performance.now() - started, cpu: cpuTime() - cpu };
}

void measure(Number(process.argv[2]));
