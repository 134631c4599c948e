import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { makeLargeRegister } from "../../support/large-register";
import { loadRegister, querySummary } from "../../support/sql-register";
import { countSummaries } from "../../support/summary-counts";

it("five million entries: the SQL run by DuckDB gives our count in every cell of every summary table", async () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-sql-"));
  const instance = await DuckDBInstance.create(join(folder, "lon.duckdb"), { memory_limit: "1GB" });
  try {
    const template = defaultTemplate();
    const register = makeLargeRegister(5_000_000, template, { units: 400 });
    const connection = await instance.connect();
    await loadRegister(connection, register, template);
    const ours = countSummaries(register, template);
    for (const table of template.tables)
      expect(await querySummary(connection, table, template)).toEqual(ours.get(table.id));
    const figures = [...ours.values()].flat(2).filter((each) => typeof each === "number");
    expect(figures).toHaveLength(3 * 9 + 8 * 10 + 401 * 8);
    expect(Math.min(...figures)).toBeGreaterThan(0);
    connection.closeSync();
  } finally {
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}, 300_000);
