import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../../src/hosts/xlsx/create-workbook";
import { readWorkbookFile } from "../../../src/hosts/read-workbook-file";
import { writeFileWhole } from "../../../src/hosts/package/write-file-whole";
import { unwrap } from "../host-contract";
import { plainPlan } from "../plans";

describe("workbooks on disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-io-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);

  it("are written whole and read back under their own name", async () => {
    const bytes = createWorkbook([plainPlan("Sổ", [["a", 1]])]);
    unwrap(await writeFileWhole(at("sổ.xlsx"), new Uint8Array([1])));
    unwrap(await writeFileWhole(at("sổ.xlsx"), bytes));
    const file = unwrap(await readWorkbookFile(at("sổ.xlsx")));
    expect(file.name).toBe("sổ.xlsx");
    expect(file.bytes).toEqual(bytes);
    expect(file.snapshot).toMatchObject({ name: "sổ.xlsx", sheets: [{ name: "Sổ", values: [["a", 1]] }] });
    expect(readdirSync(folder)).toEqual(["sổ.xlsx"]);
  });

  it("that are not there, or are folders, or are text, are told apart", async () => {
    mkdirSync(at("thư mục"));
    writeFileSync(at("chu.xlsx"), "chữ");
    expect(await readWorkbookFile(at("khong.xlsx"))).toMatchObject({ error: { code: "not-found" } });
    expect(await readWorkbookFile(at("thư mục"))).toMatchObject({ error: { code: "is-a-folder" } });
    expect(await readWorkbookFile(at("chu.xlsx"))).toMatchObject({
      error: { code: "not-a-workbook", subject: "chu.xlsx" },
    });
  });

  it("a failed write leaves the old file and nothing beside it", async () => {
    mkdirSync(at("đích"));
    writeFileSync(join(at("đích"), "con"), "x");
    const before = readdirSync(folder).sort();
    expect((await writeFileWhole(at("đích"), new Uint8Array([1]))).ok).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(await writeFileWhole(join(folder, "không", "có.xlsx"), new Uint8Array([1]))).toMatchObject({
      error: { code: "cannot-write" },
    });
    expect(readFileSync(join(at("đích"), "con"), "utf8")).toBe("x");
  });
});
