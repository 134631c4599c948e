import { explainFileError, HeldFile } from "../../../src/hosts/package/explain-file-error";

describe("why a file could not be written", () => {
  const system = (code: string): Error => Object.assign(new Error(code), { code });

  it.each([
    [system("ENOSPC"), "disk-full"],
    [system("EDQUOT"), "disk-full"],
    [system("EROFS"), "not-permitted"],
    [system("EISDIR"), "folder-in-the-way"],
    [system("EIO"), "cannot-write"],
    [new HeldFile("EBUSY"), "in-use"],
    // DuckDB hands the system's words on, and no code.
    [new Error('IO Error: Could not write file "/mnt/so.parquet": No space left on device'), "disk-full"],
    [new Error('IO Error: Cannot open file "/mnt/so.duckdb": Permission denied'), "not-permitted"],
    ["something else", "cannot-write"],
  ])("%s is told as %s", (error, code) => {
    expect(explainFileError(error, "so.xlsx")).toMatchObject({ code, subject: "so.xlsx" });
  });
});
