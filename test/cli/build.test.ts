import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { build, figuresOf, folder, NAMES, readFigures } from "./build-register";
import { runKhop } from "./run-khop";

describe("khop build", () => {
  it("caches in each formula what the generator counted", async () => {
    const { bytes, counts } = await build("with its columns in another order");
    for (const [index, counted] of counts.entries()) {
      expect(readFigures(bytes, NAMES[index] ?? "", counted)).toEqual(figuresOf(counted));
    }
  });

  it("writes plain numbers on request, and no formula", async () => {
    const { bytes, counts } = await build("in the plain layout", "--values", "--sheets", "fields");
    const snapshot = readXlsx("out.xlsx", bytes);
    const built = snapshot.ok ? snapshot.value.sheets.filter((sheet) => sheet.builtByKhop) : [];
    expect(built.map((sheet) => [sheet.name, sheet.formulas.size])).toEqual([["Biểu lĩnh vực", 0]]);
    expect(readFigures(bytes, "Biểu lĩnh vực", counts[1]!)).toEqual(figuresOf(counts[1]!));
  });

  it("built twice is the same, and the register stays as it was", async () => {
    const first = await build("in the plain layout");
    const again = join(folder, "again.xlsx");
    await runKhop("build", join(folder, "out.xlsx"), "--out", again);
    expect(Buffer.from(first.bytes).equals(readFileSync(again))).toBe(true);
    const names = read(first.bytes).SheetNames;
    expect(names).toEqual([...read(first.source).SheetNames, ...NAMES]);
  });
});
