import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { plainPlan } from "../hosts/plans";
import { makeDocx, paragraph } from "../support/make-docx";

it("takes every file of a folder through what Khớp does, and tells each that was refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-archive-"));
  try {
    writeFileSync(
      join(folder, "a.xlsx"),
      createWorkbook([
        plainPlan("Biểu", [
          ["Xã A", 5],
          ["Xã B", 7],
        ]),
      ]),
    );
    writeFileSync(join(folder, "b.docx"), makeDocx({ body: paragraph("Toàn xã có 5 hộ, tăng 2 hộ.") }));
    writeFileSync(join(folder, "c.xlsx"), "no workbook");
    writeFileSync(join(folder, "d.png"), "not looked at");
    const run = spawnSync(
      process.execPath,
      ["--import", "tsx", join(__dirname, "main.ts"), folder, "--no-office"],
      { encoding: "utf8" },
    );
    const lines = run.stdout.split("\n").map((line) => line.trim().split(/\s+/u).slice(0, 5).join(" "));
    expect(lines).toEqual(expect.arrayContaining([".docx 1 1 0 0", ".xlsx 2 1 1 0"]));
    expect(run.stdout).toContain("refused: not-a-workbook 1");
    expect(run.status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
