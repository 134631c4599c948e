import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { CollectedEntry } from "../../../src/core/model/collected-entry";
import { listCollectedColumns } from "../../../src/core/collect/list-entries";
import { listSqlColumns } from "../../../src/core/sql/register-columns";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { createDuckDBEntrySink } from "../../../src/hosts/duckdb/duckdb-entry-sink";
import { DUCKDB_PACKAGE } from "../../../src/hosts/duckdb/load-duckdb";
import type { EntrySink } from "../../../src/ports/entry-sink";

const columns = listCollectedColumns(defaultTemplate());

/** An entry of which only what a test speaks of is filled. */
function entry(values: Readonly<Record<string, string | number>>): CollectedEntry {
  return { values: columns.map(({ id }) => values[id] ?? "") };
}

describe("collected entries as a file of a database", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "khop-duckdb-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function openSink(name: string, format: "duckdb" | "parquet"): Promise<EntrySink> {
    const sink = await createDuckDBEntrySink(columns, join(folder, name), format);
    if (!sink.ok) throw new Error(sink.error.detail);
    return sink.value;
  }

  async function query(sql: string, database?: string): Promise<readonly Record<string, unknown>[]> {
    const instance = await DuckDBInstance.create(
      database ?? ":memory:",
      database ? { access_mode: "READ_ONLY" } : {},
    );
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
    connection.closeSync();
    instance.closeSync();
    return rows;
  }

  it.each(["duckdb", "parquet"] as const)(
    "%s: every entry in its order, and nothing beside the file",
    async (format) => {
      const out = join(folder, `so 'A'.${format}`);
      const sink = await openSink(`so 'A'.${format}`, format);
      const many = Array.from({ length: 5000 }, (_, index) =>
        entry({ title: `Việc ${index}`, sourceRow: index + 2 }),
      );
      expect(await sink.write(many.slice(0, 3000))).toEqual({ ok: true, value: undefined });
      await sink.write([]);
      await sink.write(many.slice(3000));
      expect(await sink.finish([])).toEqual({ ok: true, value: undefined });
      expect(readdirSync(folder)).toEqual([`so 'A'.${format}`]);
      const rows =
        format === "parquet"
          ? await query(`SELECT * FROM '${out.replaceAll("'", "''")}'`)
          : await query("SELECT * FROM register", out);
      expect(Object.keys(rows[0] ?? {})).toEqual(listSqlColumns(columns).map((column) => column.name));
      expect(rows.map((row) => [row["entry"], row["title"], row["source_row"]])).toEqual(
        many.map((_, index) => [BigInt(index + 1), `Việc ${index}`, index + 2]),
      );
    },
  );

  it("years, marks and texts by their type; what could not be read as it was written", async () => {
    const sink = await openSink("a.parquet", "parquet");
    await sink.write([
      entry({ yearRegistered: 2021, isNew: "x", field: "Phát triển kinh tế", title: '=HYPERLINK("x")' }),
      entry({ yearRegistered: "2o21", isNew: "hình như", field: "không rõ", title: "a\0b\ud800c" }),
      entry({ yearRegistered: 20.5, yearAwarded: 99999, title: "x".repeat(32_767) }),
      entry({}),
    ]);
    await sink.finish([]);
    const names = [
      "year_registered",
      "year_registered_unread",
      "is_new",
      "is_new_unread",
      "year_awarded_unread",
      "field",
      "title",
    ];
    const rows = await query(`SELECT ${names.join()} FROM '${join(folder, "a.parquet")}' ORDER BY entry`);
    expect(rows.map((row) => names.map((name) => row[name]))).toEqual([
      [2021, null, true, null, null, "Phát triển kinh tế", '=HYPERLINK("x")'],
      [null, "2o21", null, "hình như", null, "không rõ", "a\ufffdb\ufffdc"],
      [null, "20.5", false, null, "99999", null, "x".repeat(32_767)],
      [null, null, false, null, null, null, null],
    ]);
  });

  it("the month of a date beside its year", async () => {
    const sink = await openSink("a.parquet", "parquet");
    const dated = entry({ yearRegistered: 2026, yearAwarded: 2026 });
    const months = columns.map(({ id }) => (id === "yearRegistered" ? 7 : null));
    await sink.write([{ ...dated, months }, dated]);
    await sink.finish([]);
    const names = ["year_registered", "year_registered_month", "year_awarded_month"];
    const rows = await query(`SELECT ${names.join()} FROM '${join(folder, "a.parquet")}' ORDER BY entry`);
    expect(rows.map((row) => names.map((name) => row[name]))).toEqual([
      [2026, 7, null],
      [2026, null, null],
    ]);
  });

  it("an old file stays as it was until the new one is whole, and when it is given up", async () => {
    const out = join(folder, "a.duckdb");
    writeFileSync(out, "cũ");
    const sink = await openSink("a.duckdb", "duckdb");
    await sink.write([entry({ title: "mới" })]);
    expect(readFileSync(out, "utf8")).toBe("cũ");
    await sink.abandon();
    expect(readdirSync(folder)).toEqual(["a.duckdb"]);
    expect(readFileSync(out, "utf8")).toBe("cũ");
  });

  it("where it cannot be written: told, with nothing left behind", async () => {
    const sink = await openSink(join("khong-co", "a.parquet"), "parquet");
    expect(await sink.write([entry({})])).toMatchObject({ ok: false, error: { code: "cannot-write" } });
    expect(existsSync(join(folder, "khong-co"))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("names the package that is missing, as package.json has it", async () => {
    await jest.isolateModulesAsync(async () => {
      jest.doMock("@duckdb/node-api", () => {
        throw new Error("Cannot find module '@duckdb/node-api'");
      });
      const { createDuckDBEntrySink: create } = await import("../../../src/hosts/duckdb/duckdb-entry-sink");
      expect(await create(columns, join(folder, "a.parquet"), "parquet")).toMatchObject({
        ok: false,
        error: { code: "needs-package", subject: DUCKDB_PACKAGE },
      });
    });
    const { peerDependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
      string,
      Record<string, string>
    >;
    const [, version] = /^@duckdb\/node-api@(.+)$/u.exec(DUCKDB_PACKAGE) ?? [];
    expect([peerDependencies?.["@duckdb/node-api"], devDependencies?.["@duckdb/node-api"]]).toEqual([
      version,
      version,
    ]);
  });
});
