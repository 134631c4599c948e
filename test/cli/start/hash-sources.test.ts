import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashSources } from "../../../src/cli/start/hash-sources";

describe("the name of the sources", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-sources-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

  it("is another one when a file is changed, added or renamed, and only then", () => {
    for (const path of ["src/ui", "webpack", "assets/icons", "assets/addin", "assets/sample"])
      mkdirSync(join(folder, path), { recursive: true });
    for (const path of ["src/ui/a.ts", "webpack/b.js", "webpack.config.js", "package-lock.json"])
      write(path, "1");
    const names = [hashSources(folder)];
    const copy = `${folder}-copy`;
    cpSync(folder, copy, { recursive: true });
    expect(hashSources(copy)).toBe(names[0]);
    rmSync(copy, { recursive: true });
    const changes = [
      () => write("src/ui/a.ts", "2"),
      () => write("src/ui/b.ts", "1"),
      () => renameSync(join(folder, "src/ui/b.ts"), join(folder, "src/ui/c.ts")),
      () => write("package-lock.json", "2"),
    ];
    for (const change of changes) {
      change();
      names.push(hashSources(folder));
    }
    expect(new Set(names).size).toBe(names.length);
  });
});
