import type * as DuckDB from "@duckdb/node-api";
import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";

/** The package that writes Parquet and DuckDB files, as npm installs it; 68 MB, so it comes only where it is wanted. */
export const DUCKDB_PACKAGE = "@duckdb/node-api@1.5.6-r.1";

/** Loads DuckDB, or tells which package is missing. */
export async function loadDuckDB(): Promise<Result<typeof DuckDB, HostError>> {
  try {
    return ok(await import("@duckdb/node-api"));
  } catch (error) {
    // Also where the package is there without the library of this computer's system.
    return fail({ code: "needs-package", subject: DUCKDB_PACKAGE, detail: String(error) });
  }
}
