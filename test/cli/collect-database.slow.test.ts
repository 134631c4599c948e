import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { readTables } from "../../src/core/tables/read-tables";
import { defaultTemplate } from "../../src/core/template/default-template";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { countSummaries } from "../support/summary-counts";
import { querySummary } from "../support/sql-register";
import { toSnapshot } from "../support/to-snapshot";
import { runKhop } from "./run-khop";

describe("khop collect into a database, and khop sql over it", () => {
  const template = defaultTemplate();
  let folder = "";
  let units = "";

  const layouts = [
    { columns: "shuffled", headers: "aliases" },
    { spellings: "mixed", flags: "Có" },
    { sheets: "by-unit" },
  ] as const;
  const registers = layouts.map((layout, index) =>
    generateRegister({ seed: index + 1, units: 6, entries: 150, ...layout }),
  );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "khop-collect-"));
    units = join(folder, "cac-don-vi");
    mkdirSync(units);
    for (const [index, { sheets }] of registers.entries())
      writeFileSync(join(units, `tep-${index}.xlsx`), createWorkbook(sheets));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(["parquet", "duckdb"])("the figures of the .%s are those of the files", async (ending) => {
    const out = join(folder, `so.${ending}`);
    const { status, stdout } = await runKhop("collect", units, "--out", out, "--fail-on", "never");
    expect([status, stdout]).toEqual([0, expect.stringContaining(`so.${ending}.xlsx`)]);
    expect(readdirSync(folder).filter((name) => name.startsWith("so") || name.startsWith("."))).toEqual(
      expect.arrayContaining([basename(out), `${basename(out)}.xlsx`]),
    );
    const files = registers.map(({ sheets }, index) => toSnapshot(`tep-${index}.xlsx`, sheets));
    const ours = countSummaries(readTables(files, template).register, template);
    const instance = await DuckDBInstance.create(ending === "duckdb" ? out : ":memory:");
    const connection = await instance.connect();
    const table = ending === "duckdb" ? "register" : out;
    for (const each of template.tables)
      expect(await querySummary(connection, each, template, table, "duckdb")).toEqual(ours.get(each.id));
    connection.closeSync();
    instance.closeSync();
  });

  it("a second run beside the first reads neither the file nor its report", async () => {
    const out = join(units, "so.parquet");
    await runKhop("collect", units, "--out", out, "--fail-on", "never");
    const { stdout } = await runKhop("collect", units, "--out", out, "--fail-on", "never");
    expect(stdout).toMatch(/từ 3 tệp/u);
    expect(readdirSync(units).filter((name) => !name.startsWith("tep"))).toEqual([
      "so.parquet",
      "so.parquet.xlsx",
    ]);
  });

  it("follows a link, keeps a file that may not be replaced, and leaves nothing of its own", async () => {
    const place = join(folder, "noi-khac");
    mkdirSync(place);
    writeFileSync(join(place, "that.parquet"), "cũ");
    symlinkSync(join(place, "that.parquet"), join(folder, "noi.parquet"));
    await runKhop("collect", units, "--out", join(folder, "noi.parquet"), "--fail-on", "never");
    expect(lstatSync(join(folder, "noi.parquet")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, "that.parquet")).subarray(0, 4).toString()).toBe("PAR1");
    expect(readdirSync(place)).toEqual(["that.parquet"]);
    const locked = join(place, "khoa.duckdb");
    writeFileSync(locked, "cũ");
    chmodSync(locked, 0o444);
    const run = await runKhop("collect", units, "--out", locked, "--fail-on", "never");
    expect([run.status, run.stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(readFileSync(locked, "utf8")).toBe("cũ");
    expect(readdirSync(place).sort()).toEqual(["khoa.duckdb", "that.parquet"]);
  });
});
