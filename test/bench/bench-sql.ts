import { runChild, withChildren } from "./children";

/** `khop sql` run by DuckDB beside our own counting pass, every cell compared. */
export async function benchSql(entries = 5_000_000): Promise<void> {
  await withChildren(["measure-sql"], (folder) => {
    const { cells, different, ours, sql, load, memory, size, megabytes } = runChild(
      folder,
      "measure-sql",
      entries,
    ) as SqlFigures;
    const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
    console.log(`summary tables over ${entries.toLocaleString("en")} entries, ${cells} figures compared`);
    console.log(
      `  our counting pass  ${seconds(ours.milliseconds)} (CPU ${seconds(ours.cpu)}), peak ${memory.ours.toFixed(0)} MB, of which the register ${memory.held.toFixed(0)} MB`,
    );
    console.log(
      `  SQL by DuckDB      ${seconds(sql.milliseconds)} (CPU ${seconds(sql.cpu)}), peak ${megabytes.toFixed(0)} MB with the register, database ${size.toFixed(0)} MB, loaded in ${seconds(load)}`,
    );
    console.log(`  figures that differ: ${different}\n`);
    if (different > 0) throw new Error(`${different} figures differ`);
  });
}

interface SqlFigures {
  readonly cells: number;
  readonly different: number;
  readonly ours: { readonly milliseconds: number; readonly cpu: number };
  readonly sql: { readonly milliseconds: number; readonly cpu: number };
  readonly load: number;
  readonly memory: { readonly held: number; readonly ours: number };
  readonly size: number;
  readonly megabytes: number;
}
