import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtFolder } from "../support/built-folder";
import { makeUnitFiles } from "../support/unit-files";

jest.setTimeout(180_000);

// 2026-11-26: the packaged program could not begin its threads.
it("the packaged command line collects in threads of its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-packaged-"));
  try {
    const program = join(await builtFolder("program"), "khop.js");
    mkdirSync(join(folder, "units"));
    const { files, register } = makeUnitFiles({ seed: 5, units: 16, entries: 320 });
    const template = join(folder, "template.json");
    writeFileSync(template, JSON.stringify(register.template));
    for (const { name, bytes } of files) writeFileSync(join(folder, "units", name), bytes);
    const out = join(folder, "all.xlsx");
    const run = spawnSync(
      process.execPath,
      [program, "collect", join(folder, "units"), "--template", template, "--out", out],
      {
        encoding: "utf8",
      },
    );
    expect(run.stderr).toBe("");
    expect(run.stdout).toMatch(/320 mục của 16 đơn vị, từ 16 tệp/u);
    expect(existsSync(out)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
